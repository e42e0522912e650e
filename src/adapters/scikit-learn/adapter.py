"""Asks scikit-learn.

The losses are those that its linear models and its gradient boosting minimise, in the module _loss.
They take a vector of predictions, or a matrix with a row for each sample: other shapes are laid out
so. The label of the multinomial loss is the index of the class, so labels are hard.
"""

import sys
from pathlib import Path

import numpy
import sklearn
from sklearn._loss.loss import HalfBinomialLoss, HalfMultinomialLoss
from sklearn.utils.extmath import softmax

sys.path.append(str(Path(__file__).parents[1] / "protocol"))
from protocol import serve


def rows(x):
    """Lays out as a matrix; a scalar has no rows."""
    return numpy.ascontiguousarray(x).reshape(-1, x.shape[-1])


def binomial(method):
    def ask(y, x, dtype):
        shape = agreed(y, x)
        return method(y_true=y.reshape(-1), raw_prediction=x.reshape(-1)).reshape(shape)
    return ask


def multinomial(method):
    def ask(y, x, dtype):
        shape = agreed(y, x)
        classes = rows(y).argmax(axis=1).astype(dtype)
        try:
            return method(HalfMultinomialLoss(n_classes=shape[-1]), y_true=classes, raw_prediction=rows(x))
        except TypeError as unfit:  # is raised for a matrix of one column
            raise ValueError(unfit) from unfit
    return ask


def agreed(y, x):
    """Returns the shape that both have: the losses do not look, and write beyond their arrays."""
    if y.shape != x.shape:
        raise ValueError(f"shapes {y.shape} and {x.shape} differ")
    return y.shape


multinomial_loss = multinomial(HalfMultinomialLoss.loss)
multinomial_gradient = multinomial(HalfMultinomialLoss.gradient)

serve(
    "scikit-learn",
    sklearn.__version__,
    {"hardLabelsOnly": True},
    {
        "sigmoidCrossEntropy": binomial(HalfBinomialLoss().loss),
        "sigmoidCrossEntropyGradient": binomial(HalfBinomialLoss().gradient),
        "softmax": lambda x, dtype: softmax(rows(x)).reshape(x.shape),
        "softmaxCrossEntropy": lambda y, x, dtype: multinomial_loss(y, x, dtype).reshape(x.shape[:-1]),
        "softmaxCrossEntropyGradient": lambda y, x, dtype: multinomial_gradient(y, x, dtype).reshape(x.shape),
    },
)
