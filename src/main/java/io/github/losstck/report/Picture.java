package io.github.losstck.report;

/** Begins pictures so that those who do not see them are told what they show. */
final class Picture {
  private Picture() {}

  /** Opens a picture with its title. */
  static void open(Markup svg, String kind, double width, double height, String title) {
    String box = "0 0 " + Markup.text(width) + " " + Markup.text(height);
    svg.open(
        "svg", "xmlns", "http://www.w3.org/2000/svg", "role", "img", "class", kind, "viewBox", box);
    svg.leaf("title", title);
  }
}
