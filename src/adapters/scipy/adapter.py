"""Asks SciPy.

The binomial probability is computed in binary64 and rounded. Composed are the measures of
information, whose terms scipy.special has (scipy.stats.entropy divides p and q by their sums first,
and is another function), the cross entropies of logits, and the log-likelihood of the coin.
"""

import sys
from pathlib import Path

import scipy
from scipy import special, stats

sys.path.append(str(Path(__file__).parents[1] / "protocol"))
from protocol import serve

COMPOSED = {
    "bernoulliLogLikelihood": "xlogy(heads, theta) + xlog1py(tails, -theta)",
    "entropy": "sum(entr(p))",
    "crossEntropy": "-sum(xlogy(p, q))",
    "klDivergence": "sum(rel_entr(p, q))",
    "sigmoidCrossEntropy": "-y log_expit(x) - (1 - y) log_expit(-x)",
    "softmaxCrossEntropy": "-sum(y log_softmax(x))",
}


def same(a, b):
    """Sees to shapes where arithmetic between arrays would spread one of them."""
    if a.shape != b.shape:
        raise ValueError(f"shapes {a.shape} and {b.shape} differ")


def log_likelihood(flips, theta, dtype):
    heads = dtype(flips.sum())
    return special.xlogy(heads, theta) + special.xlog1py(dtype(flips.size) - heads, -theta)


def cross_entropy(p, q, dtype):
    same(p, q)
    return -special.xlogy(p, q).sum(axis=-1)


def kl_divergence(p, q, dtype):
    same(p, q)
    return special.rel_entr(p, q).sum(axis=-1)


def sigmoid_cross_entropy(y, x, dtype):
    same(y, x)
    return -y * special.log_expit(x) - (1 - y) * special.log_expit(-x)


def softmax_cross_entropy(y, x, dtype):
    same(y, x)
    return -(y * special.log_softmax(x, axis=-1)).sum(axis=-1)


serve(
    "scipy",
    scipy.__version__,
    {"composed": COMPOSED},
    {
        "binomialProbability": lambda heads, trials, theta, dtype: stats.binom.pmf(heads, trials, theta),
        "bernoulliLogLikelihood": log_likelihood,
        "entropy": lambda p, dtype: special.entr(p).sum(axis=-1),
        "crossEntropy": cross_entropy,
        "klDivergence": kl_divergence,
        "sigmoid": lambda x, dtype: special.expit(x),
        "sigmoidCrossEntropy": sigmoid_cross_entropy,
        "softmax": lambda x, dtype: special.softmax(x, axis=-1),
        "logSoftmax": lambda x, dtype: special.log_softmax(x, axis=-1),
        "softmaxCrossEntropy": softmax_cross_entropy,
    },
)
