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

  private static ErrorCode code(Fault fault) {
    return switch (fault) {
      case TAG -> ErrorCode.LT10;
      case SYNTAX -> ErrorCode.LT11;
      case KEYWORD -> ErrorCode.LT12;
      case NO_ID, ROWS -> ErrorCode.LT13;
      case ID_FORM -> ErrorCode.LT14;
      case ID_TAKEN -> ErrorCode.LT15;
      case TAGS -> ErrorCode.LT16;
      case NOTHING_ASSERTED -> ErrorCode.LT17;
      case EXCLUSION -> ErrorCode.LT18;
      case ROWS_EQUAL -> ErrorCode.LT60;
      case UNREADABLE -> ErrorCode.LT20;
    };
  }
}
