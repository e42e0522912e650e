def services = new File(basedir, 'target/classes/META-INF/services/io.github.losstck.spi.LossProvider')
assert services.text.contains('com.acme.AcmeProvider')
assert new File(basedir, 'build.log').readLines().any { it.startsWith('acme conforms for the selection') }
