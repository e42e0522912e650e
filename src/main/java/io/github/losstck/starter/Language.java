package io.github.losstck.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names a language in which the kit has the beginning of an adapter. */
public enum Language {
  /** Names Java, where a provider is a class, and a test runs it. */
  JAVA(
      "src/main/java/com/acme/AcmeProvider.java",
      "pom.xml",
      "src/test/java/com/acme/AcmeTckTest.java"),
  /** Names Python, with its standard library alone. */
  PYTHON("adapter.py"),
  /** Names JavaScript, as Node runs it without packages. */
  NODE("adapter.mjs"),
  /** Names C++, with its standard library alone. */
  CPP("adapter.cpp");

  private final String adapter;
  private final List<String> files;

  Language(String adapter, String... others) {
    this.adapter = adapter;
    this.files = new ArrayList<>(List.of(Project.README, Project.IGNORED, adapter));
    files.addAll(List.of(others));
  }

  /** Returns the word for the language on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the path of the file that is to be filled in. */
  public String adapter() {
    return adapter;
  }

  /** Returns the paths of all files, that to be filled in among them. */
  public List<String> files() {
    return List.copyOf(files);
  }
}
