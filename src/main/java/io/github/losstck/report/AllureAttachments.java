package io.github.losstck.report;

import static java.util.stream.Collectors.joining;

import io.github.losstck.verdict.Outcome;
import io.github.losstck.verdict.Passport;
import io.github.losstck.verdict.Unmet;
import io.github.losstck.verdict.Worked;
import io.qameta.allure.model.Attachment;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gathers the evidence of an outcome that is unmet: why, each element that its assertions compare,
 * and a picture of the errors of a sweep. Any other outcome has none.
 */
final class AllureAttachments {
  private AllureAttachments() {}

  /**
   * Is a file beside the result.
   *
   * @param attachment with the name of the file
   * @param text that it holds
   */
  record Piece(Attachment attachment, String text) {}

  /**
   * Gathers evidence.
   *
   * @param outcome to be shown
   * @param uuid of its result, which the files are named after
   */
  static List<Piece> of(Outcome outcome, String uuid) {
    List<Piece> pieces = new ArrayList<>();
    if (Unmet.is(outcome)) {
      add(pieces, uuid, "evidence", "text/plain", "txt", outcome.detail());
      if (!outcome.worked().isEmpty()) {
        add(pieces, uuid, "elements", "text/csv", "csv", table(outcome.worked()));
      }
      for (Passport passport : outcome.passports()) {
        if (passport.axis().isPresent()) {
          String name = "errors of " + passport.operation().method();
          add(pieces, uuid, name, "image/svg+xml", "svg", ErrorChart.of(passport));
        }
      }
    }
    return pieces;
  }

  private static void add(
      List<Piece> pieces, String uuid, String name, String type, String suffix, String text) {
    String key = "attachment\n" + uuid + "\n" + pieces.size();
    String source = AllureResult.uuid(key) + "-attachment." + suffix;
    pieces.add(new Piece(new Attachment().setName(name).setType(type).setSource(source), text));
  }

  private static String table(List<Worked> worked) {
    return worked.stream()
        .map(AllureAttachments::row)
        .collect(joining("\n", "step,element,expected,computed,error in ulp,ruling\n", "\n"));
  }

  private static String row(Worked worked) {
    return String.join(
        ",",
        Integer.toString(worked.step() + 1),
        Integer.toString(worked.element()),
        worked.expected(),
        worked.computed(),
        Double.isNaN(worked.errorUlps()) ? "" : Ulps.words(worked.errorUlps()),
        worked.ruling().name().toLowerCase(Locale.ROOT));
  }
}
