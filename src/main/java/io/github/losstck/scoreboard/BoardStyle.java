package io.github.losstck.scoreboard;

/** Holds the looks of the scoreboard beside those of every page. */
final class BoardStyle {
  static final String CSS =
      """
      body { --good: #1a7f37; --bad: #b35900; --worse: #c9302c; --none: #8c959f; --soft: #f6f8fa; }
      @media (prefers-color-scheme: dark) { body { --good: #56d364; --bad: #e3a04f;
        --worse: #ff7b72; --none: #6e7681; --soft: #161b22; } }
      body { max-width: 1400px; }
      caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
      nav a { margin-right: 1.2rem; }
      .wide { margin: .5rem 0 1rem; position: relative; }
      .wide:focus-visible, button:focus-visible, a:focus-visible { outline: 2px solid var(--error);
        outline-offset: 2px; }
      thead th { vertical-align: bottom; border-bottom: 2px solid var(--line); font-size: 13px; }
      tbody th { position: sticky; left: 0; background: var(--paper); font-weight: 600; z-index: 1; }
      thead th:first-child { position: sticky; left: 0; background: var(--paper); z-index: 2; }
      tbody td { font-size: 13.5px; } td.prose { white-space: normal; min-width: 11rem; }
      td.examined { white-space: normal; min-width: 17rem; color: var(--quiet); }
      td.version { white-space: normal; min-width: 7rem; overflow-wrap: anywhere; }
      @media (max-width: 640px) { tbody th { font-size: 12px;
        white-space: normal; } .matrix tbody th { max-width: 7.2rem; overflow-wrap: anywhere; }
        th, td { padding-right: .7rem; } }
      .matrix td { min-width: 8.5rem; white-space: normal; }
      .format { color: var(--quiet); font-size: 12px; }
      .good { color: var(--good); } .bad { color: var(--bad); } .worse { color: var(--worse); }
      .none { color: var(--quiet); } .matrix span.none { color: var(--none); font-size: 12px; }
      small { display: block; color: var(--quiet); font-size: 12px; white-space: normal;
        max-width: 12rem; }
      .bar { display: flex; height: 5px; min-width: 5rem; margin-top: 2px; border-radius: 2px;
        overflow: hidden; background: var(--line); }
      .bar i { display: block; height: 100%; } .bar .passed { background: var(--good); }
      .bar .failed { background: var(--bad); } .bar .broke { background: var(--worse); }
      .bar .uncertain, .bar .optional { background: var(--quiet); } .bar .excluded { background: var(--none); }
      .bar .unclaimed { background: var(--line); }
      .charts { display: grid; gap: .8rem;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 320px), 1fr)); }
      figure { margin: 0; min-width: 0; } .charts .chart { min-width: 0; max-width: none; }
      .causes code { white-space: pre-wrap; overflow-wrap: anywhere; }
      th button { font: inherit; color: inherit; background: none; border: 0; padding: 0;
        cursor: pointer; text-align: left; }
      th button::after { content: " \\2195"; color: var(--none); }
      th[aria-sort=ascending] button::after { content: " \\2191"; color: inherit; }
      th[aria-sort=descending] button::after { content: " \\2193"; color: inherit; }
      """;

  private BoardStyle() {}
}
