package adapters;

import ai.djl.ndarray.NDManager;
import ai.djl.nn.Activation;

/**
 * Shows what certifying found in DJL with PyTorch by its own API, beside the value to 30 digits.
 */
public final class DjlDefects {
  private DjlDefects() {}

  /**
   * Prints a line for each.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    System.setProperty("ai.djl.offline", "true");
    try (NDManager manager = NDManager.newBaseManager("PyTorch")) {
      float narrow = Activation.sigmoid(manager.create(-89f)).getFloat();
      double wide = Activation.sigmoid(manager.create(-710.0)).getDouble();
      System.out.println(
          "sigmoid(-89f) = " + narrow + "; right is 2.22736356179574373922290928164E-39");
      System.out.println(
          "sigmoid(-710) = " + wide + "; right is 4.47628622567512995608316070229E-309");
    }
  }
}
