def log = new File(basedir, 'build.log').readLines()
assert log.count { it.contains('com.acme.AcmeProvider has @Provider and is not registered') && it.contains('maven.compiler.proc=full') } == 1
assert log.count { it.startsWith('acme conforms for the selection') } == 1
