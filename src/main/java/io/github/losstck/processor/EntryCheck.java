package io.github.losstck.processor;

import io.github.losstck.catalogue.EntryTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Refuses entries that no scenario runs or no code answers for, and tags that are of no entry. */
final class EntryCheck {
  private final List<Stated> register;
  private final Features features;
  private final AnnotatedCode code;
  private final List<Message> messages = new ArrayList<>();

  EntryCheck(List<Stated> register, Features features, AnnotatedCode code) {
    this.register = register;
    this.features = features;
    this.code = code;
    features.tags().forEach(this::checkTag);
    register.forEach(this::checkEntry);
  }

  List<Message> messages() {
    return messages;
  }

  private void checkTag(EntryTag tag) {
    if (register.stream().noneMatch(s -> s.tag().equals(tag.name()))) {
      String id = tag.name().substring(tag.name().indexOf('.') + 1);
      Optional<Stated> meant = register.stream().filter(s -> s.id().equals(id)).findFirst();
      report(
          ErrorCode.LT10,
          Place.inFile(tag.place()),
          "'" + tag.name() + "' is the tag of no register entry",
          meant.map(s -> "write " + s.tag()).orElse("'loss-tck list register' shows all entries"));
    }
  }

  private void checkEntry(Stated stated) {
    List<Demand> running = features.running(stated.id());
    boolean asked = running.stream().anyMatch(d -> !d.operations().isEmpty());
    if (features.excluded().containsKey(stated.id())) {
      contradict(stated, running);
    } else if (running.isEmpty()) {
      report(
          ErrorCode.LT05,
          stated.place(),
          "no scenario runs " + stated,
          "tag one with " + stated.tag() + ", or with that and @excluded a rule that says why");
    } else if (!asked && code.implementationsOf(stated.id()).isEmpty()) {
      String remedy = "add @Specified(\"" + stated.id() + "\") to what computes it";
      report(ErrorCode.LT04, stated.place(), "no code answers for " + stated, remedy);
    }
  }

  /** Refuses whatever tests or answers for an entry that is said to be beyond a test. */
  private void contradict(Stated stated, List<Demand> running) {
    String problem = "a rule says with @excluded that nothing can test " + stated;
    String remedy = "delete either";
    for (Demand demand : running) {
      report(
          ErrorCode.LT19,
          Place.inFile(demand.place()),
          problem + ", and this scenario does",
          remedy);
    }
    for (Implementation implementation : code.implementationsOf(stated.id())) {
      implementation.references().stream()
          .filter(c -> c.id().equals(stated.id()))
          .forEach(
              c -> report(ErrorCode.LT19, c.place(), problem + ", and this code is to", remedy));
    }
  }

  private void report(ErrorCode code, Place place, String problem, String remedy) {
    messages.add(new Message(code, place, problem, remedy));
  }
}
