package io.github.losstck.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.losstck.spi.Operation;
import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes made-up outcomes and passports, and reads them back. */
class RecordsTest {
  private static final int OUTCOMES = 500;

  private static JsonNode through(ObjectNode written) {
    String line = Records.text(written);
    assertEquals(1, line.lines().count(), line);
    assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(line), line);
    return Records.parse(line);
  }

  private static List<Passport.Snapshot> snapshots(Outcome outcome) {
    return outcome.passports().stream().map(Passport::snapshot).toList();
  }

  @Test
  void losesNothingOfOutcomes() {
    RandomOutcomes random = new RandomOutcomes(1);
    for (int i = 0; i < OUTCOMES; i++) {
      Outcome live = random.outcome();
      Outcome read = Records.readOutcome(through(Records.write(live)));
      assertEquals(live.scenario(), read.scenario());
      assertEquals(live.subject(), read.subject());
      assertEquals(live.status(), read.status());
      assertEquals(live.detail(), read.detail());
      assertEquals(live.failedStep(), read.failedStep());
      assertEquals(live.measured(), read.measured());
      assertEquals(snapshots(live), snapshots(read));
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Operation.class,
      names = {"SIGMOID", "ENTROPY"})
  void losesNothingOfPassportsThatAreMergedLater(Operation operation) {
    RandomOutcomes random = new RandomOutcomes(2);
    for (int i = 0; i < OUTCOMES; i++) {
      Passport live = random.passport(operation);
      Passport read = Records.readPassport(through(Records.write(live)));
      Passport later = random.passport(operation);
      assertEquals(live.points(), read.points());
      assertEquals(live.axis(), read.axis());
      assertEquals(live.worst(live.whole()), read.worst(read.whole()));
      assertEquals(live.whole().usualUlps(), read.whole().usualUlps());
      live.merge(later);
      read.merge(Records.readPassport(through(Records.write(later))));
      assertEquals(live.snapshot(), read.snapshot());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1] 2", "{\"a\":1,\"a\":1}", "\u0000\u0000"})
  void refusesWhatIsNoJson(String line) {
    refuses(() -> Records.readOutcome(Records.parse(line)));
  }

  @Test
  void refusesWhatIsNoOutcome() {
    altered(node -> node.put("status", "FINE"));
    altered(node -> node.put("status", 0));
    altered(node -> node.putNull("status"));
    altered(node -> node.remove("detail"));
    altered(node -> node.put("more", 1));
    altered(node -> node.put("failedStep", "x"));
    altered(node -> node.putArray("measured").addNull());
    altered(node -> node.putArray("passports").addObject().put("operation", "SIGMOID"));
    refuses(() -> Records.readOutcome(Records.parse("[]")));
    refuses(() -> Records.readOutcome(Records.parse("null")));
  }

  @Test
  void refusesCountsThatAreNone() {
    for (String counts : List.of("{\"-1\":1}", "{\"99999\":1}", "{\"0\":-1}", "{\"x\":1}")) {
      ObjectNode node = Records.write(passport());
      ((ObjectNode) node.get("regions").elements().next()).set("answers", Records.parse(counts));
      refuses(() -> Records.readPassport(node));
    }
  }

  private static Passport passport() {
    RandomOutcomes random = new RandomOutcomes(3);
    Passport passport = random.passport(Operation.SIGMOID);
    while (passport.regions().isEmpty()) {
      passport = random.passport(Operation.SIGMOID);
    }
    return passport;
  }

  private static void altered(Consumer<ObjectNode> alteration) {
    ObjectNode node = Records.write(new RandomOutcomes(4).outcome());
    alteration.accept(node);
    refuses(() -> Records.readOutcome(node));
  }

  private static void refuses(Runnable reading) {
    String message = assertThrows(IllegalArgumentException.class, reading::run).getMessage();
    assertFalse(message.isBlank());
    assertEquals(1, message.lines().count(), message);
  }
}
