package io.github.losstck.scoreboard;

/** Holds the script that lets a reader sort tables; without it they stand as they are written. */
final class BoardScript {
  static final String TEXT =
      """

      for (const table of document.querySelectorAll("table.sortable")) {
        const body = table.tBodies[0];
        const key = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].innerText;
        const compare = (a, b) => a === b ? 0
          : isNaN(a) || isNaN(b) ? String(a).localeCompare(String(b)) : Number(a) < Number(b) ? -1 : 1;
        for (const heading of table.tHead.rows[0].cells) {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...heading.childNodes);
          heading.append(button);
          button.addEventListener("click", () => {
            const falls = heading.ariaSort === "ascending";
            for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
            heading.setAttribute("aria-sort", falls ? "descending" : "ascending");
            const column = heading.cellIndex;
            const rows = [...body.rows].sort((a, b) => compare(key(a, column), key(b, column)));
            body.append(...(falls ? rows.reverse() : rows));
          });
        }
      }
      """;

  private BoardScript() {}
}
