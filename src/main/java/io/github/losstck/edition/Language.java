package io.github.losstck.edition;

/** Names the languages in which the document can be read. */
public enum Language {
  ENGLISH("en", "English"),
  CHINESE("zh-Hans", "简体中文");

  private final String tag;
  private final String ownName;

  Language(String tag, String ownName) {
    this.tag = tag;
    this.ownName = ownName;
  }

  /** Returns the tag of BCP 47, as the attribute {@code lang} of a page takes it. */
  public String tag() {
    return tag;
  }

  /** Returns what speakers of the language call it. */
  public String ownName() {
    return ownName;
  }
}
