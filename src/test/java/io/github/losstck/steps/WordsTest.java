package io.github.losstck.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.losstck.spi.Operation;
import io.github.losstck.spi.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
  private final Words words = new Words();

  @ParameterizedTest
  @EnumSource(Parameter.class)
  void everyParameterIsAWord(Parameter parameter) {
    assertTrue(parameter.phrase().matches(Words.QUANTITY), parameter.phrase());
    assertEquals(parameter.symbol(), words.quantity(parameter.phrase()).symbol());
  }

  @ParameterizedTest
  @EnumSource(Operation.class)
  void everyOperationIsAWord(Operation operation) {
    assertTrue(operation.phrase().matches(Words.OPERATION), operation.phrase());
    assertTrue(operation.result().matches(Words.RESULT), operation.result());
    assertEquals(operation, words.operation(operation.phrase()));
    assertEquals(new Expression.ResultOf(operation), words.expression(null, operation.result()));
  }

  @ParameterizedTest
  @EnumSource(Relation.class)
  void everyRelationIsAWord(Relation relation) {
    assertTrue(relation.toString().matches(Relation.REGEX));
    assertEquals(relation, words.relation(relation.toString()));
  }

  @ParameterizedTest
  @EnumSource(Trend.class)
  void everyTrendIsAWord(Trend trend) {
    assertTrue(trend.toString().matches(Trend.REGEX));
    assertEquals(trend, words.trend(trend.toString()));
  }
}
