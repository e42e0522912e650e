package io.github.losstck.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.UsageException;
import io.github.losstck.verdict.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits a published certificate in one place, and sees it told from one that is whole. */
class LyingCertificateTest {
  private static final Path PUBLISHED = Path.of("reports/scoreboard/tribuo");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path folder;
  private ObjectNode certificate;

  @BeforeEach
  void copies() throws IOException {
    folder = Files.createDirectory(directory.resolve("tribuo"));
    for (String file : List.of("certificate.json", "passport.json", "triage.tsv")) {
      Files.copy(PUBLISHED.resolve(file), folder.resolve(file));
    }
    certificate = (ObjectNode) JSON.readTree(folder.resolve("certificate.json").toFile());
  }

  private List<String> faults() throws IOException {
    Files.writeString(folder.resolve("certificate.json"), certificate.toString());
    return Boards.ofKit(directory).faults();
  }

  private void assertFault(String line) throws IOException {
    assertEquals(List.of("tribuo/certificate.json: " + line + "; certify anew"), faults());
  }

  private ObjectNode at(String pointer) {
    return (ObjectNode) certificate.at(pointer);
  }

  /** Adds to a number, or puts a text in place of another. */
  private void edit(String pointer, String value) {
    int last = pointer.lastIndexOf('/');
    String field = pointer.substring(last + 1);
    JsonNode was = certificate.at(pointer);
    if (was.isInt()) {
      at(pointer.substring(0, last)).put(field, was.intValue() + Integer.parseInt(value));
    } else {
      at(pointer.substring(0, last)).put(field, value);
    }
  }

  @Test
  void believesWhatIsPublished() throws IOException {
    assertEquals(List.of(), faults());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/verdict | conforms | verdict: is 'conforms', and follows as 'does not conform'",
        "/kit/sha256/features | %s | kit: is another, or has other features, than this",
        "/kit/version | 9 | kit: is another, or has other features, than this",
        "/sampling/seed | 0123456789abcdef | sampling: is from another seed than follows from kit and provider",
        "/operations/sigmoid/accurate/binary64/passed | 1 | operations sigmoid accurate binary64: counts 5 scenarios, and there are 4",
        "/operations/oneHot/behaved/binary64/notClaimed | -1 | operations oneHot behaved binary64: counts 3 scenarios, and there are 4",
        "/cells/sigmoid/robust/binary64/passed | -1 | cells sigmoid robust binary64: counts 53 scenarios, and there are 54",
        "/documentChecks/passed | -1 | documentChecks: counts 774 scenarios, and there are 775",
        "/accuracy/softmax/binary64/class | correctly rounded | accuracy softmax binary64: is better than the passport's, or missing",
      })
  void tellsAnEdit(String pointer, String value, String fault) throws IOException {
    edit(pointer, value.equals("%s") ? "0".repeat(64) : value);
    assertFault(fault);
  }

  @Test
  void countsWhatPassedAgain() throws IOException {
    edit("/operations/sigmoid/accurate/binary64/failed", "-1");
    edit("/operations/sigmoid/accurate/binary64/passed", "1");
    assertFault("operations sigmoid accurate binary64: counts 3 failed, and unmet lists 4");
  }

  @Test
  void missesALevel() throws IOException {
    at("/operations/sigmoid").remove("robust");
    assertFault("operations sigmoid robust binary32: counts 0 scenarios, and there are 11");
  }

  @Test
  void missesAFailure() throws IOException {
    at("/unmet/blocking/binary64").remove("zero.entropy");
    assertFault("operations entropy document binary64: counts 4 failed, and unmet lists 3");
  }

  @Test
  void missesReasons() throws IOException {
    ((ArrayNode) certificate.get("reasons")).remove(0);
    assertFault("reasons: follow as '42 failed; 1 SHOULD or MAY not met'");
  }

  @Test
  void knowsEveryScenario() throws IOException {
    at("/unmet/blocking/binary64").put("sigmoid.imagined", "failed");
    assertFault("unmet binary64 sigmoid.imagined: there is no such scenario");
  }

  @Test
  void knowsWhatBlocks() throws IOException {
    at("/unmet/blocking/binary64").remove("zero.entropy");
    at("/unmet/noted/binary64").put("zero.entropy", "failed");
    assertFault("unmet binary64 zero.entropy: is a MUST, and listed as another");
  }

  @Test
  void knowsOneEndOfAScenario() throws IOException {
    at("/unmet/blocking/binary64").put("sigmoid-extremes.limit-of-mistakes.fancied", "crashed");
    assertFault(
        "operations sigmoidCrossEntropy robust binary64: counts 1 failed, and unmet lists 0");
  }

  @Test
  void knowsWhatIsClaimed() throws IOException {
    ArrayNode claims = (ArrayNode) certificate.get("claims");
    claims.add("oneHot");
    assertFault("operations oneHot: does not go with claims and declarations");
    claims.remove(claims.size() - 1);
    claims.remove(claims.size() - 1);
    assertFault("operations softmaxCrossEntropyGradient: does not go with claims and declarations");
  }

  @Test
  void hasItsPassport() throws IOException {
    certificate.remove("passport");
    assertRefused("passport.json: is pinned by no certificate; certify anew");
  }

  @Test
  void hasNoOthersPassport() throws IOException {
    byte[] others = Files.readAllBytes(PUBLISHED.resolveSibling("scipy/passport.json"));
    Files.write(folder.resolve("passport.json"), others);
    at("/passport").put("sha256", Digest.of(List.of(others)));
    assertRefused("passport.json: is not of tribuo; copy both of one run");
  }

  private void assertRefused(String problem) {
    UsageException refusal = assertThrows(UsageException.class, this::faults);
    assertTrue(refusal.getMessage().endsWith(problem), refusal.getMessage());
  }
}
