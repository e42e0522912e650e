package io.github.losstck.processor;

/**
 * Names every error, for good: a code keeps its meaning, and is not used again.
 *
 * <p>LT30 to LT59 are for implementers, all others of the kit's own check.
 */
enum ErrorCode {
  /** An annotation names what is no entry of the register. */
  LT01,
  /** An annotation names an entry twice. */
  LT02,
  /** An annotation names nothing. */
  LT03,
  /** No code answers for an entry. */
  LT04,
  /** No scenario runs an entry. */
  LT05,
  /** An operation does not name an entry that a scenario runs on it. */
  LT06,
  /** An operation names an entry that no scenario runs on it. */
  LT07,
  /** The oracle has no value of an operation. */
  LT08,
  /** The oracle has no bound on the error of an operation. */
  LT09,
  /** A tag has no meaning. */
  LT10,
  /** A file is no feature. */
  LT11,
  /** A line of prose was to be a step or a block. */
  LT12,
  /** A scenario or a row has no id, or several. */
  LT13,
  /** An id is not of the form that ids have. */
  LT14,
  /** Two scenarios have one id. */
  LT15,
  /** A tag for profile, level or obligation is missing. */
  LT16,
  /** A scenario asserts nothing. */
  LT17,
  /** A rule has neither scenarios nor a reason why not. */
  LT18,
  /** What is said to be beyond a test is tested. */
  LT19,
  /** Features or register cannot be read. */
  LT20,
  /** The lock has a scenario that is no more. */
  LT21,
  /** The lock lacks a scenario, or one that was released. */
  LT22,
  /** The lock has a scenario twice. */
  LT23,
  /** The lock is not sorted. */
  LT24,
  /** A scenario has the id of one that is gone. */
  LT25,
  /** A line of the lock is malformed. */
  LT26,
  /** There is no lock, or its head is another. */
  LT27,
  /** The changelog does not say what the lock says. */
  LT28,
  /** The kit's own check broke. */
  LT29,
  /** The check of providers broke. */
  LT30,
  /** What is annotated is no class. */
  LT31,
  /** The class is abstract. */
  LT32,
  /** The class is constructed within another only. */
  LT33,
  /** The class is not public. */
  LT34,
  /** There is no public constructor without parameters. */
  LT35,
  /** The class is no {@code LossProvider}. */
  LT36,
  /** The class overrides no operation. */
  LT37,
  /** A method has the name of an operation, and other parameters. */
  LT38,
  /** A declaration is not read, since a method declares. */
  LT39,
  /** A name or a version is not read, since a method says it. */
  LT40,
  /** The convention of gradients is declared, and none is offered. */
  LT41,
  /** Hard labels are declared, and no loss is offered. */
  LT42,
  /** No precision is declared. */
  LT43,
  /** The maximum rank is negative. */
  LT44,
  /** The version is said twice. */
  LT45,
  /** The name is not fit. */
  LT46,
  /** The version is not fit, or no jar tells it. */
  LT47,
  /** Two providers have one name. */
  LT48,
  /** The services file cannot be read or written. */
  LT49,
  /** What is composed is no operation. */
  LT50,
  /** What is composed is not read, since a method declares. */
  LT51,
  /** What an operation is composed of is no formula. */
  LT52,
  /** Two rows of an outline ask the same. */
  LT60,
  /** A scenario asks something else than the lock says. */
  LT61
}
