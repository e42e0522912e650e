package io.github.losstck.verdict;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Records where and when a run took place: the one part of a certificate that may differ between
 * two runs of the same provider by the same kit.
 *
 * @param javaVersion of the virtual machine that ran the kit
 * @param javaVendor of that virtual machine
 * @param os name and version of the operating system
 * @param arch of the processor
 * @param processor its name, as the operating system gives it
 * @param processors available to the virtual machine
 * @param time at which the certificate was made, in UTC
 * @param takenOver how many outcomes were taken over from an earlier run, which was cut short
 */
public record Environment(
    String javaVersion,
    String javaVendor,
    String os,
    String arch,
    String processor,
    int processors,
    Instant time,
    int takenOver) {

  /** Describes this virtual machine, now, and how many outcomes are an earlier run's. */
  public static Environment here(int takenOver) {
    return new Environment(
        System.getProperty("java.version"),
        System.getProperty("java.vendor"),
        System.getProperty("os.name") + " " + System.getProperty("os.version"),
        System.getProperty("os.arch"),
        Processor.name(),
        Runtime.getRuntime().availableProcessors(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS),
        takenOver);
  }
}
