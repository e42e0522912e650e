(() => {
  "use strict";
  for (const formula of document.querySelectorAll(".math")) {
    const tex = formula.textContent;
    try {
      katex.render(tex, formula, { displayMode: formula.classList.contains("display") });
    } catch (e) {
      formula.textContent = tex;
      formula.classList.add("untypeset");
    }
  }

  const field = (id) => document.getElementById(id);
  const controls = ["search", "mark", "level", "operation"].map(field);
  const [search, mark, level, operation] = controls;
  const examples = [...document.querySelectorAll(".example")];
  const laws = [...document.querySelectorAll(".law")];
  const parts = [...document.querySelectorAll(".feature, .chapter")];
  const texts = new Map();

  /** Finds an example by what it says, and by what its rule says. */
  function text(example) {
    if (!texts.has(example)) {
      const law = example.closest(".law");
      const head = [...law.children].filter((e) => !e.matches(".example, .more"));
      const words = [example.id, example.textContent, ...head.map((e) => e.textContent)];
      texts.set(example, words.join(" ").toLowerCase());
    }
    return texts.get(example);
  }

  const chosen = (select, value) => select.value === "" || value.split(" ").includes(select.value);

  function matches(example, words) {
    const data = example.dataset;
    return chosen(mark, data.mark) && chosen(level, data.level)
      && chosen(operation, data.operations) && words.every((w) => text(example).includes(w));
  }

  function filter() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const active = controls.some((c) => c.value !== "");
    let shown = 0;
    for (const example of examples) {
      example.hidden = active && !matches(example, words);
      shown += example.hidden ? 0 : 1;
    }
    for (const law of laws) {
      law.hidden = active && !law.querySelector(".example:not([hidden])");
      const more = law.querySelector(".more");
      if (more && active && !law.hidden) {
        more.open = true;
      }
    }
    for (const part of parts) {
      part.hidden = active && part.id !== "register" && !part.querySelector(".law:not([hidden])");
    }
    const count = field("count");
    count.textContent = active
      ? count.dataset.words.replace("{0}", shown).replace("{1}", examples.length) : "";
  }

  /** Unfolds what a link leads to. */
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (let e = target; e; e = e.parentElement) {
      if (e.tagName === "DETAILS") {
        e.open = true;
      }
    }
    if (target) {
      target.scrollIntoView();
    }
  }

  if (matchMedia("(max-width: 900px)").matches) {
    document.querySelector(".contents details").open = false;
  }
  for (const control of controls) {
    control.addEventListener("input", filter);
  }
  document.querySelector(".filters").addEventListener("submit", (e) => e.preventDefault());
  document.addEventListener("keydown", (e) => {
    if (e.key === "/" && !/INPUT|SELECT|TEXTAREA/.test(document.activeElement.tagName)) {
      e.preventDefault();
      search.focus();
    }
  });
  addEventListener("hashchange", reveal);
  addEventListener("beforeprint", () => document.querySelectorAll(".more").forEach((d) => (d.open = true)));
  filter();
  reveal();
})();
