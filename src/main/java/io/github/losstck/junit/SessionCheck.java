package io.github.losstck.junit;

import io.github.losstck.LinkGuard;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Names libraries that do not fit before any engine is asked: Cucumber's is found by whoever has
 * the kit on the class path, and would end the session with an error that names none.
 */
public final class SessionCheck implements LauncherSessionListener {
  /** Is called by the platform. */
  public SessionCheck() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    LinkGuard.check();
  }
}
