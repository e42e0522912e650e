assert new File(basedir, 'target/test-classes/META-INF/services/io.github.losstck.spi.LossProvider').file
