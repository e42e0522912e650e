package io.github.losstck.report;

/** Begins pictures so that those who do not see them are told what they show. */
public final class Picture {
  private Picture() {}

  /**
   * Opens a picture, and writes what it shows in words.
   *
   * @param svg to write to; closing the element is left to the caller
   * @param kind its class in the style
   * @param width of its own units
   * @param height of its own units
   * @param title of any origin
   * @param description of any origin
   */
  public static void open(
      Markup svg, String kind, double width, double height, String title, String description) {
    String box = "0 0 " + Markup.text(width) + " " + Markup.text(height);
    svg.open(
        "svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "class", kind, "viewBox", box);
    svg.leaf("title", Plain.line(title)).leaf("desc", Plain.line(description));
  }
}
