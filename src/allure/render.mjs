// Renders the Allure results of a run as one page that fetches nothing:
//
//   node src/allure/render.mjs reports/PROVIDER
//
// writes allure.html beside them, where its links lead to index.html, and adds the run to
// allure-history.jsonl, from which the next page has its trends. Needs Node 20 or later; npx fetches
// Allure once.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ALLURE = "allure@3.18.0";

/** Is the element, and the one that follows it, with which Allure counts who opens a report. */
const ANALYTICS = /<script async src="https:\/\/www\.googletagmanager\.com[^]*?<\/script>\s*<script>[^]*?<\/script>/;

/** Lets links lead to the page beside the report: Allure shows those without a host as mere text. */
function follow(urls) {
  const item = '[data-testid="test-result-meta-link"]';
  const open = (event) => {
    const url = urls[event.target.closest?.(item)?.textContent];
    if (url && (event.type === "click" || event.key === "Enter")) {
      window.open(url, "_blank");
    }
  };
  document.addEventListener("click", open);
  document.addEventListener("keydown", open);
  const mark = () => {
    for (const link of document.querySelectorAll(`${item}:not([role])`)) {
      link.setAttribute("role", "link");
      link.setAttribute("tabindex", "0");
      link.style.cursor = "pointer";
    }
  };
  new MutationObserver(mark).observe(document.body, { childList: true, subtree: true });
}

function script(results) {
  const links = readdirSync(results)
    .filter((name) => name.endsWith("-result.json"))
    .flatMap((name) => JSON.parse(readFileSync(join(results, name), "utf8")).links ?? [])
    .map(({ name, url }) => [name, url]);
  const urls = JSON.stringify(Object.fromEntries(links)).replaceAll("<", "\\u003c");
  return `<script>(${follow})(${urls})</script>`;
}

function fail(problem) {
  console.error(`render: ${problem}`);
  process.exit(1);
}

function settings(folder, results, output) {
  const read = (name) => JSON.parse(readFileSync(join(results, name), "utf8"));
  return {
    name: read("executor.json").reportName,
    output,
    historyPath: join(folder, "allure-history.jsonl"),
    categories: read("categories.json"),
    plugins: {
      awesome: { options: { singleFile: true, reportLanguage: "en", groupBy: ["parentSuite", "suite", "subSuite"] } },
    },
  };
}

function generate(folder, results, work) {
  const config = join(work, "allurerc.json");
  const output = join(work, "report");
  writeFileSync(config, JSON.stringify(settings(folder, results, output)));
  const words = ["--yes", "--prefer-offline", ALLURE, "generate", "--config", config, results];
  execFileSync("npx", words, { stdio: ["ignore", "ignore", "inherit"], shell: process.platform === "win32" });
  return [join(output, "index.html"), join(output, "awesome", "index.html")].find(existsSync);
}

const folder = resolve(process.argv[2] ?? fail("name the folder of a run, as in reports/acme"));
const results = join(folder, "allure-results");
if (!existsSync(join(results, "executor.json"))) {
  fail(`${results}: no results; certify without --no-allure`);
}
const work = mkdtempSync(join(tmpdir(), "allure-"));
try {
  const page = readFileSync(generate(folder, results, work), "utf8").replace(ANALYTICS, "");
  if (page.includes("googletagmanager")) {
    fail(`${ALLURE} has its analytics elsewhere; nothing is written`);
  }
  const end = page.lastIndexOf("</body>");
  writeFileSync(join(folder, "allure.html"), page.slice(0, end) + script(results) + page.slice(end));
  console.log(join(folder, "allure.html"));
} finally {
  rmSync(work, { recursive: true, force: true });
}
