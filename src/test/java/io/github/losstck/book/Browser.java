package io.github.losstck.book;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Opens a page in Chromium without a window, and asks a question of it in JavaScript. */
final class Browser {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Pattern ANSWER = Pattern.compile("<pre id=\"answer\">([^<]*)</pre>");

  /** Notes what goes wrong, from before the first line of the page. */
  private static final String LISTENING =
      "<script>window.faults = [];"
          + "addEventListener('error', e => faults.push(e.message));"
          + "addEventListener('securitypolicyviolation', e => faults.push(e.blockedURI));"
          + "console.error = (...words) => faults.push(words.join(' '));"
          + "console.warn = console.error;</script>";

  private final Path program;
  private final Path folder;
  private final boolean night;

  private Browser(Path program, Path folder, boolean night) {
    this.program = program;
    this.folder = folder;
    this.night = night;
  }

  /** Returns a browser whose reader prefers light on dark. */
  Browser byNight() {
    return new Browser(program, folder, true);
  }

  /**
   * Looks for what keeps people from reading a page, by the rules of axe-core.
   *
   * @return the serious and the critical issues
   */
  JsonNode issues(String page) throws IOException, InterruptedException {
    int end = page.lastIndexOf("</body>");
    String axe = Files.readString(Path.of("src", "test", "resources", "axe", "axe.min.js"));
    return ask(
        page.substring(0, end) + "<script>" + axe + "</script>" + page.substring(end),
        "axe.run({resultTypes: ['violations']}).then(run => run.violations"
            + ".filter(v => ['serious', 'critical'].includes(v.impact))"
            + ".map(v => v.id + ': ' + v.nodes[0].html))");
  }

  /**
   * Finds the browser; without one the test that asks is skipped, and says so.
   *
   * @param folder for pages and profiles
   */
  static Browser in(Path folder) {
    Path found =
        Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
            .flatMap(place -> NAMES.stream().map(name -> Path.of(place, name)))
            .filter(Files::isExecutable)
            .findFirst()
            .orElse(Path.of(""));
    assumeTrue(Files.isExecutable(found) && Files.isRegularFile(found), "there is no Chromium");
    return new Browser(found, folder, false);
  }

  /**
   * Asks a question of a page once it has loaded.
   *
   * @param page its text
   * @param expression in JavaScript, which gives what JSON can hold, or promises it
   */
  JsonNode ask(String page, String expression) throws IOException, InterruptedException {
    Path file = Files.createTempFile(folder, "page", ".html");
    int end = page.lastIndexOf("</body>");
    Files.writeString(
        file,
        page.substring(0, end)
                .replaceFirst("<head>", Matcher.quoteReplacement("<head>" + LISTENING))
            + asking(expression)
            + page.substring(end));
    Matcher answer = ANSWER.matcher(dump(file));
    if (!answer.find()) {
      throw new IOException("the browser gave no answer");
    }
    String json = answer.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return new ObjectMapper().readTree(json);
  }

  private static String asking(String expression) {
    return "<script>addEventListener('load', () => document.fonts.ready.then(() => {"
        + "Promise.resolve("
        + expression
        + ").then(given => { const answer = document.createElement('pre'); answer.id = 'answer';"
        + "answer.textContent = JSON.stringify(given); document.body.append(answer); });"
        + "}));</script>";
  }

  private String dump(Path page) throws IOException, InterruptedException {
    Path dumped = Files.createTempFile(folder, "dom", ".html");
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--virtual-time-budget=60000",
                "--blink-settings=preferredColorScheme=" + (night ? 0 : 1),
                "--dump-dom",
                page.toUri().toString())
            .redirectOutput(dumped.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the browser hangs");
    }
    return Files.readString(dumped);
  }
}
