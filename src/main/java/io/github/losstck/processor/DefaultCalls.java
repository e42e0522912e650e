package io.github.losstck.processor;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.Objects;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Looks in the source of a class for whatever reads its annotation after all: a call of the method
 * that it overrides, or a mention of {@code Provider.class}.
 */
final class DefaultCalls {
  private DefaultCalls() {}

  /**
   * Returns whether a method surely does without the one that it overrides. Of a class file, of
   * Kotlin, whose classes come here without the bodies of methods, or with a compiler that does not
   * show its sources, nothing is sure.
   */
  static boolean areMissing(ProcessingEnvironment environment, ExecutableElement method) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    try {
      ClassTree source = Trees.instance(environment).getTree(type);
      return source != null
          && !isKotlin(type)
          && !new Search(method.getSimpleName().toString()).finds(source);
    } catch (IllegalArgumentException | LinkageError e) {
      return false; // not javac, or an environment that a build tool wraps
    }
  }

  private static boolean isKotlin(TypeElement type) {
    return type.getAnnotationMirrors().stream()
        .anyMatch(m -> m.getAnnotationType().toString().equals("kotlin.Metadata"));
  }

  private static final class Search extends TreeScanner<Void, Void> {
    private final String method;
    private boolean isFound;

    Search(String method) {
      this.method = method;
    }

    boolean finds(ClassTree source) {
      scan(source, null);
      return isFound;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void unused) {
      String of = tree.getExpression().toString();
      boolean calls = tree.getIdentifier().contentEquals(method) && of.matches("(.*\\.)?super");
      boolean reads = tree.getIdentifier().contentEquals("class") && of.matches("(.*\\.)?Provider");
      isFound |= calls || reads;
      return super.visitMemberSelect(tree, unused);
    }
  }
}
