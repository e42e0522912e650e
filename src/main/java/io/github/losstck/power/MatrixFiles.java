package io.github.losstck.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the matrix in every form: {@code matrix.csv}, {@code matrix.svg}, {@code matrix.html}. */
public final class MatrixFiles {
  private MatrixFiles() {}

  /**
   * Writes the files.
   *
   * @param matrix to write
   * @param reports the folder of all reports
   * @return the folder {@code zoo} in it, with the files
   */
  public static Path write(KillMatrix matrix, Path reports) {
    Path folder = reports.resolve("zoo");
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("matrix.csv"), MatrixCsv.of(matrix));
      Files.writeString(folder.resolve("matrix.svg"), MatrixSvg.of(matrix));
      Files.writeString(folder.resolve("matrix.html"), MatrixPage.of(matrix));
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(
          folder + ": cannot be written; name another folder with --reports", e);
    }
  }
}
