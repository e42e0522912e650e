package io.github.losstck.scoreboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.losstck.spi.Declarations;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in Chromium, which has no network then; skipped where there is no Chromium. */
class BrowserTest {
  private static final long DEADLINE_SECONDS = 120;

  /** Sorts the first table by its first column, upwards and then downwards. */
  private static final String CLICKS =
      """
      <script>addEventListener("load", () => {
        const table = document.querySelector("table.sortable");
        const names = () => [...table.tBodies[0].rows].map((r) => r.cells[0].innerText).join(",");
        const orders = [1, 2].map(() => {
          table.querySelector("button").click();
          return names();
        });
        document.title = orders.join(" / ");
      });</script>
      """;

  @TempDir private Path directory;

  @Test
  void thePageIsWholeWithoutANetworkAndSortsByScript() throws Exception {
    new Boards(directory)
        .library("sound", "1.0", Status.PASSED, Declarations.standard())
        .library("bent", "<2.0>", Status.PASSED, Declarations.standard())
        .read()
        .write(directory);
    Path written = directory.resolve("index.html");
    Files.writeString(written, Files.readString(written).replace("</body>", CLICKS + "</body>"));
    Path log = directory.resolve("chromium.log");
    String page = opened(directory.resolve("index.html"), log);
    String said = Files.readString(log, UTF_8);
    assertFalse(said.contains(":CONSOLE"), said); // errors, and whatever could not be loaded
    assertFalse(page.matches("(?s).*(src|href)=\"(?!#|data:,).*"), "asks for another file");
    for (Operation operation : Operation.values()) {
      assertTrue(page.contains("id=\"" + operation.method() + "\""), operation.method());
    }
    assertTrue(page.contains("sound") && page.contains("&lt;2.0&gt;"));
    String orders = page.replaceAll("(?s).*?<title>(.*?)</title>.*", "$1");
    assertEquals("bent,sound / sound,bent", orders);
    int headings = page.split("<th scope=\"col\"", -1).length;
    assertEquals(headings, page.split("<button type=\"button\">", -1).length);
  }

  private static String opened(Path page, Path log) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--enable-logging=stderr",
            "--user-data-dir=" + page.resolveSibling("profile"),
            "--dump-dom",
            page.toUri().toString());
    Path dom = page.resolveSibling("dom.html");
    Process chromium = start(new ProcessBuilder(command).redirectError(log.toFile()), dom);
    boolean ended = chromium.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS);
    chromium.descendants().forEach(ProcessHandle::destroyForcibly);
    chromium.destroyForcibly().waitFor();
    assertTrue(ended, "Chromium does not end");
    return Files.readString(dom, UTF_8);
  }

  private static Process start(ProcessBuilder builder, Path output) {
    try {
      return builder.redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      return abort("chromium is not installed");
    }
  }
}
