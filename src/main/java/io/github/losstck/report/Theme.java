package io.github.losstck.report;

/** Holds the looks of pages and pictures, which follow the reader's preference of light or dark. */
public final class Theme {
  /** Gives paper, ink, what is quiet beside it, and lines, by day; ends open. */
  public static final String DAY =
      "--paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d8dee4; ";

  /** Gives the same by night. */
  public static final String NIGHT =
      "--paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --line: #30363d; ";

  private static final String COLOURS =
      DAY + "--error: #2f6f9f; --allowed: #1f2328; --beyond: #c9302c; }\n";

  private static final String COLOURS_OF_NIGHT =
      NIGHT + "--error: #58a6d6; --allowed: #e6edf3; --beyond: #ff7b72; } }\n";

  /** Paints its own background, since a picture may stand on a page of another. */
  public static final String CHART =
      ".chart { "
          + COLOURS
          + "@media (prefers-color-scheme: dark) { .chart { "
          + COLOURS_OF_NIGHT
          + """
          .chart text { font: 12px system-ui, sans-serif; fill: var(--ink); }
          .chart .heading { font-size: 14px; font-weight: 600; }
          .chart text.quiet { fill: var(--quiet); } .chart .end { text-anchor: end; }
          .chart .middle { text-anchor: middle; } .chart .paper { fill: var(--paper); }
          .chart .error { fill: var(--error); } .chart .stripe { fill: var(--beyond); }
          .chart .grid { stroke: var(--line); }
          .chart .axis { stroke: var(--quiet); }
          .chart .allowed { fill: none; stroke: var(--allowed); stroke-width: 1.6;
            stroke-dasharray: 5 3; }
          """;

  /**
   * Draws curves within a page that has the colours: each has a dash of its own beside its colour.
   * Where answers are drawn over them, what is exact is wide and the answers are thin.
   */
  public static final String CURVES =
      """
      :root { --one: #2f6f9f; --two: #a85000; --three: #7a4fa3; --between: #2f6f9f22; }
      @media (prefers-color-scheme: dark) { :root { --one: #58a6d6; --two: #e3a04f;
        --three: #c39bf0; --between: #58a6d633; } }
      .curves { display: block; width: 100%; height: auto; }
      .curves text { font: 13px system-ui, sans-serif; fill: var(--ink); }
      .curves .heading { font-size: 15px; font-weight: 600; }
      .curves text.quiet { fill: var(--quiet); font-size: 12px; }
      .curves .end { text-anchor: end; } .curves .middle { text-anchor: middle; }
      .curves .label { font: italic 15px Georgia, "Noto Serif", serif; paint-order: stroke;
        stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
      .curves path { fill: none; stroke-linecap: round; stroke-linejoin: round; }
      .curves .grid { stroke: var(--line); } .curves .axis { stroke: var(--quiet); }
      .curves .curve { stroke-width: 2.4; }
      .curves .one { stroke: var(--one); }
      .curves .two { stroke: var(--two); stroke-dasharray: 9 5; }
      .curves .three { stroke: var(--three); stroke-dasharray: 2 5; }
      .curves .between { fill: var(--between); }
      .curves .upright { stroke: var(--quiet); stroke-dasharray: 3 3; }
      .curves .gap { stroke: var(--ink); stroke-width: 1.8; }
      .curves .dot { fill: var(--ink); stroke: var(--paper); stroke-width: 1.5; }
      .asked .curve { stroke-width: 7; stroke-opacity: .45; stroke-linecap: butt; }
      .curves .answer { stroke: var(--ink); stroke-width: 1.5; }
      .curves .answer.binary32 { stroke-dasharray: 1 3.5; stroke-width: 1.8; }
      """;

  /** Sets a page of prose, tables and pictures. */
  public static final String PAGE =
      "body { "
          + COLOURS
          + "@media (prefers-color-scheme: dark) { body { "
          + COLOURS_OF_NIGHT
          + """
          html { color-scheme: light dark; }
          body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 1240px;
            padding: 1.5rem 1rem 4rem; color: var(--ink); background: var(--paper); }
          h1 { font-size: 1.7rem; } h1, h2, h3 { line-height: 1.25; overflow-wrap: anywhere; }
          h2 { margin-top: 3rem; border-bottom: 1px solid var(--line); padding-bottom: .3rem; }
          p, dl { max-width: 75ch; } a { color: inherit; }
          .pair { display: grid; gap: 1rem 2.5rem;
            grid-template-columns: repeat(auto-fit, minmax(min(100%, 480px), 1fr)); }
          .pair section { min-width: 0; }
          .wide { overflow-x: auto; }
          .chart { width: 100%; min-width: 540px; max-width: 760px; height: auto; }
          table { border-collapse: collapse; }
          th, td { text-align: left; padding: .2rem 1rem .2rem 0; vertical-align: baseline;
            border-bottom: 1px solid var(--line); white-space: nowrap; }
          td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
          code, pre { font: 13px/1.45 ui-monospace, monospace; }
          pre { overflow-x: auto; margin: .3rem 0 1rem; }
          summary { cursor: pointer; margin: .6rem 0; }
          dt { font-weight: 600; } dd { margin: 0 0 .5rem 0; color: var(--quiet); }
          .note { border-left: 4px solid var(--quiet); padding-left: .8rem; }
          """;

  private Theme() {}
}
