// What the parent pins, then what the project itself does; the build in between has pinned it anew.
def clashes = new File(basedir, 'build.log').readLines()
    .findAll { it.contains('class path: ') }.collect { it - ~/^.*(?=class path: )/ }.unique()
assert clashes.size() == 2
assert clashes[0] ==~ /class path: loss-tck needs junit-platform-commons \S+ and finds 1\.9\.3, junit-platform-engine \S+ and finds 1\.9\.3, junit-platform-launcher \S+ and finds 1\.9\.3; pin org\.junit:junit-bom:\S+, in Maven as the first import of dependencyManagement, with no versions beside it \(.*\)/
assert clashes[1] ==~ /class path: loss-tck needs cucumber-core \S+ and finds 7\.10\.0, .*; pin io\.cucumber:cucumber-bom:\S+, in Maven .*/

assert new File(basedir, 'target/loss-tck/AcmeProvider/certificate.json').text.contains('"verdict" : "conforms"')
