package io.github.losstck.processor;

import io.github.losstck.catalogue.CatalogueException;
import io.github.losstck.catalogue.Fault;
import io.github.losstck.catalogue.Problem;
import java.util.List;

/** Gives codes to what is malformed in the features. */
final class FeatureProblems {
  private FeatureProblems() {}

  static List<Message> messages(CatalogueException e) {
    return e.problems().stream().map(FeatureProblems::message).toList();
  }

  private static Message message(Problem problem) {
    return new Message(
        code(problem.fault()), Place.inFile(problem.place()), problem.problem(), problem.remedy());
  }

  private static String code(Fault fault) {
    return switch (fault) {
      case TAG -> "LT10";
      case SYNTAX -> "LT11";
      case KEYWORD -> "LT12";
      case NO_ID, ROWS -> "LT13";
      case ID_FORM -> "LT14";
      case ID_TAKEN -> "LT15";
      case TAGS -> "LT16";
      case NOTHING_ASSERTED -> "LT17";
      case EXCLUSION -> "LT18";
      case ROWS_EQUAL -> "LT60";
      case UNREADABLE -> "LT20";
    };
  }
}
