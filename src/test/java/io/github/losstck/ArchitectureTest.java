package io.github.losstck;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the layering: which package may know which. */
@AnalyzeClasses(packages = "io.github.losstck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.losstck";
  private static final String JACKSON = "com.fasterxml.jackson..";

  @ArchTest static final ArchRule SPI = layer("spi");

  @ArchTest static final ArchRule SPEC = layer("spec", kit("spi"), JACKSON);

  @ArchTest
  static final ArchRule ARITHMETIC =
      layer("arithmetic", kit("spi"), "org.apache.commons.math3.fraction..");

  @ArchTest
  static final ArchRule ORACLE =
      layer("oracle", kit("spi"), kit("arithmetic"), "org.apache.commons.math3.fraction..");

  @ArchTest
  static final ArchRule FORMULA =
      layer("formula", kit("spi"), kit("arithmetic"), "org.apache.commons.math3.fraction..");

  @ArchTest static final ArchRule REFERENCE = layer("reference", kit("spi"));

  @ArchTest static final ArchRule LISTING = layer("listing", kit("spi"));

  @ArchTest
  static final ArchRule COMMONS_MATH =
      layer("commonsmath", kit("spi"), "org.apache.commons.math3..");

  @ArchTest static final ArchRule ZOO = layer("zoo", kit("spi"), kit("spec"));

  @ArchTest
  static final ArchRule CATALOGUE =
      layer(
          "catalogue", kit("spi"), kit("spec"), "io.cucumber.gherkin..", "io.cucumber.messages..");

  @ArchTest
  static final ArchRule EDITION =
      layer("edition", kit("spec"), kit("catalogue"), "io.cucumber.messages..", JACKSON);

  @ArchTest
  static final ArchRule PROCESSOR =
      layer(
          "processor",
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          "javax.annotation.processing..",
          "javax.lang.model..",
          "javax.tools..",
          "com.sun.source..",
          JACKSON);

  @ArchTest
  static final ArchRule VERDICT =
      layer("verdict", kit("spi"), kit("spec"), kit("arithmetic"), kit("oracle"), kit("catalogue"));

  @ArchTest
  static final ArchRule SWEEP =
      layer("sweep", kit("spi"), kit("spec"), kit("verdict"), "org.apache.commons.math3.random..");

  @ArchTest
  static final ArchRule JOURNAL =
      layer(
          "journal",
          kit("spi"),
          kit("spec"),
          kit("oracle"),
          kit("catalogue"),
          kit("verdict"),
          JACKSON);

  @ArchTest
  static final ArchRule STEPS =
      layer(
          "steps",
          kit("spi"),
          kit("spec"),
          kit("arithmetic"),
          kit("oracle"),
          kit("formula"),
          kit("catalogue"),
          kit("verdict"),
          kit("sweep"),
          "io.cucumber..",
          "org.junit.platform..",
          "org.opentest4j..",
          "org.apache.commons.math3.fraction..",
          "org.apache.commons.math3.random..");

  @ArchTest
  static final ArchRule REMOTE =
      layer("remote", kit("spi"), kit("verdict"), JACKSON, "com.networknt.schema..");

  @ArchTest static final ArchRule STARTER = layer("starter");

  @ArchTest static final ArchRule LIBRARIES = layer("libraries");

  @ArchTest static final ArchRule OIP = layer("oip", kit("spi"), kit("verdict"), JACKSON);

  @ArchTest
  static final ArchRule ISOLATION =
      layer(
          "isolation",
          kit("spi"),
          kit("spec"),
          kit("verdict"),
          kit("sweep"),
          kit("steps"),
          kit("journal"),
          kit("remote"),
          JACKSON);

  @ArchTest
  static final ArchRule REPORT =
      layer(
          "report",
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          kit("oracle"),
          kit("verdict"),
          JACKSON,
          "io.qameta.allure..");

  @ArchTest
  static final ArchRule FIGURES =
      layer("figures", kit("spi"), kit("oracle"), kit("verdict"), kit("report"));

  @ArchTest
  static final ArchRule BOOK =
      layer(
          "book",
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          kit("edition"),
          kit("verdict"),
          kit("steps"),
          kit("report"),
          kit("figures"),
          "io.cucumber.messages..");

  @ArchTest
  static final ArchRule POWER =
      layer(
          "power",
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          kit("oracle"),
          kit("reference"),
          kit("report"),
          kit("steps"),
          kit("verdict"),
          kit("zoo"));

  @ArchTest
  static final ArchRule VECTORS =
      layer(
          "vectors",
          ROOT,
          kit("spi"),
          kit("spec"),
          kit("arithmetic"),
          kit("catalogue"),
          kit("oracle"),
          kit("verdict"),
          kit("steps"),
          kit("reference"),
          kit("remote"),
          JACKSON);

  @ArchTest
  static final ArchRule ARCHIVE =
      layer(
          "archive",
          ROOT,
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          kit("verdict"),
          kit("remote"),
          kit("report"),
          JACKSON);

  @ArchTest
  static final ArchRule SCOREBOARD =
      layer(
          "scoreboard",
          ROOT,
          kit("spi"),
          kit("spec"),
          kit("catalogue"),
          kit("verdict"),
          kit("report"),
          kit("archive"));

  @ArchTest
  static final ArchRule SMOKE = layer("smoke", ROOT, kit("spi"), kit("verdict"), kit("remote"));

  @ArchTest
  static final ArchRule FACADE =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .should()
          .onlyDependOnClassesThat(
              within(
                  ROOT,
                  kit("spi"),
                  kit("spec"),
                  kit("catalogue"),
                  kit("verdict"),
                  kit("journal"),
                  kit("libraries"),
                  kit("steps"),
                  kit("oip"),
                  kit("remote"),
                  kit("isolation"),
                  kit("zoo")));

  @ArchTest
  static final ArchRule ENTRANCES =
      noClasses()
          .that()
          .resideInAnyPackage(kit("cli"), kit("junit"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(kit("steps"));

  @ArchTest
  static final ArchRule ORACLE_AND_REFERENCE_NEVER_MEET =
      noClasses()
          .that()
          .resideInAnyPackage(kit("oracle"), kit("arithmetic"), kit("formula"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(kit("reference"));

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule STREAMS =
      noClasses()
          .that()
          .resideOutsideOfPackage(kit("cli"))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule NAMES =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..common..", "..core..", "..impl..", "..model..");

  private static String kit(String name) {
    return ROOT + "." + name + "..";
  }

  @ArchTest
  static void everyPackageSaysWhereNullIsMeant(JavaClasses classes) {
    classes.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .forEach(p -> assertTrue(p.isAnnotatedWith(NullMarked.class), p.getName()));
  }

  private static ArchRule layer(String name, String... mayUse) {
    String[] all =
        Stream.concat(Stream.of(kit(name)), Arrays.stream(mayUse)).toArray(String[]::new);
    return classes()
        .that()
        .resideInAPackage(kit(name))
        .should()
        .onlyDependOnClassesThat(within(all));
  }

  private static DescribedPredicate<JavaClass> within(String... packages) {
    return resideInAnyPackage(packages)
        .or(resideInAnyPackage("java..", "javax.xml..", "org.jspecify.annotations"));
  }
}
