package io.github.losstck.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ServicesFileTest {
  private static final String MARK = " # by the compiler, for its @Provider\n";

  @Test
  void listsClassesInOneOrder() {
    ServicesFile file = ServicesFile.NONE.with(Set.of("b.B", "a.C", "a.A"), c -> true);
    assertEquals("a.A" + MARK + "a.C" + MARK + "b.B" + MARK, file.text());
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
    assertEquals(byHand + "a.A" + MARK, file.with(Set.of("a.A", "z.Z"), c -> false).text());
  }

  /** Whoever adds a line to a file that the compiler wrote adds it where there is room. */
  @Test
  void leavesWhatWasWrittenByHandWhereverItStands() {
    ServicesFile file = ServicesFile.of("z.Z\na.A" + MARK + "b.B # ours\n\nc.C" + MARK + "# end\n");
    String byHand = "z.Z\nb.B # ours\n\n# end\n";
    assertEquals(byHand, file.with(Set.of(), c -> false).text());
    assertEquals(byHand + "c.C" + MARK, file.with(Set.of(), "c.C"::equals).text());
  }

  @Test
  void forgetsWhatIsGone() {
    ServicesFile file = ServicesFile.of("z.Z\na.Gone" + MARK + "a.There" + MARK);
    String expected = "z.Z\na.New" + MARK + "a.There" + MARK;
    assertEquals(expected, file.with(Set.of("a.New"), "a.There"::equals).text());
    assertEquals("z.Z\n", file.with(Set.of(), c -> false).text());
    assertEquals("", ServicesFile.of("a.Gone" + MARK).with(Set.of(), c -> false).text());
  }
}
