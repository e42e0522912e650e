package io.github.losstck.libraries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the versions that are written down to those that the build uses. */
class LibraryTest {
  @ParameterizedTest
  @EnumSource(Library.class)
  void isWhatTheKitIsBuiltWith(Library library) {
    ClassLoader kit = Library.class.getClassLoader();
    assertEquals(Optional.of(library.version()), library.found(kit), library.artifact());
  }

  @ParameterizedTest
  @EnumSource(Family.class)
  void isPinnedAsInThePom(Family family) throws IOException {
    String[] bom = family.bom().split(":");
    String property = bom[1].replaceFirst("-bom$", "") + ".version";
    String line = "<" + property + ">" + bom[2] + "</" + property + ">";
    assertTrue(Files.readString(Path.of("pom.xml")).contains(line), line);
  }
}
