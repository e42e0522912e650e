package io.github.losstck.libraries;

/** Groups libraries that have to fit one another, and are pinned together. */
enum Family {
  JUNIT("org.junit.platform.", "org.junit:junit-bom:5.14.4"),
  CUCUMBER("io.cucumber.", "io.cucumber:cucumber-bom:7.34.8"),
  JACKSON("com.fasterxml.jackson.", "com.fasterxml.jackson:jackson-bom:2.23.0");

  private final String packages;
  private final String bom;

  Family(String packages, String bom) {
    this.packages = packages;
    this.bom = bom;
  }

  /** Returns how the names of all classes of these libraries, and of no others, begin. */
  String packages() {
    return packages;
  }

  /** Returns what pins all of them in the versions that the kit was built with. */
  String bom() {
    return bom;
  }
}
