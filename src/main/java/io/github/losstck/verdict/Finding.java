package io.github.losstck.verdict;

import java.util.List;

/** Holds a verdict and why it is not better; one reason a line. */
record Finding(Verdict verdict, List<String> reasons) {}
