def certificate = new File(basedir, 'target/loss-tck/AcmeProvider/certificate.json').text
assert certificate.contains('"verdict" : "conforms"')
