def told = new File(basedir, 'build.log').readLines()
    .collect { it =~ /^\[ERROR] \S*\/(\w+\.java):\[(\d+),(\d+)] (.*)$/ }.findAll { it.find() }
    .collect { it.group(1) + ':' + it.group(2) + ':' + it.group(3) + ' ' + it.group(4) }
def expected = new File(basedir, 'errors.txt').readLines()
assert told.toSet() == expected.toSet()
