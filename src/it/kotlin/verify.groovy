assert new File(basedir, 'target/loss-tck/acme/certificate.json').text.contains('"verdict" : "conforms"')
