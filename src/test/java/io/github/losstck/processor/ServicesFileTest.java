package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicesFileTest {
  private static final String MARK = "# The compiler wrote these, for their @Provider:\n";

  @Test
  void listsClassesInOneOrder() {
    ServicesFile file = ServicesFile.NONE.with(Set.of("b.B", "a.C", "a.A"), c -> true);
    assertEquals(MARK + "a.A\na.C\nb.B\n", file.text());
    assertEquals(file, ServicesFile.of(file.text()));
    assertEquals(file, file.with(Set.of("a.A"), c -> true));
  }

  @Test
  void leavesWhatWasWrittenByHandAsItIs() {
    String byHand = "# licence\n\nz.Z # ours\n  b.B\n";
    ServicesFile file = ServicesFile.of(byHand);
    assertEquals(byHand, file.text());
    assertEquals(List.of("b.B", "z.Z"), List.copyOf(file.all()));
    assertEquals(byHand, file.with(Set.of("b.B"), c -> false).text());
    assertEquals(byHand + MARK + "a.A\n", file.with(Set.of("a.A", "z.Z"), c -> false).text());
  }

  @Test
  void forgetsWhatIsGone() {
    ServicesFile file = ServicesFile.of("z.Z\n" + MARK + "a.Gone\na.There\n");
    assertEquals(
        "z.Z\n" + MARK + "a.New\na.There\n", file.with(Set.of("a.New"), "a.There"::equals).text());
    assertEquals("z.Z\n", file.with(Set.of(), c -> false).text());
    assertEquals("", ServicesFile.of(MARK + "a.Gone\n").with(Set.of(), c -> false).text());
  }
}
