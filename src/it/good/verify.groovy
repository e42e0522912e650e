import groovy.json.JsonSlurper

def reports = new File(basedir, 'target/loss-tck/acme')
def certificate = new JsonSlurper().parse(new File(reports, 'certificate.json'))
assert certificate.verdict == 'conforms'
assert certificate.provider == [name: 'acme', version: '1.2.0']
assert new File(reports, 'junit.xml').file
assert new File(reports, 'passport.html').file

def tests = new File(basedir, 'build.log').readLines().findAll { it.contains('in com.acme.AcmeTckTest') }
assert tests.size() == 1 && tests[0] =~ /Tests run: \d{4}, Failures: 0, Errors: 0, /
