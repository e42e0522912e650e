"""Asks PyTorch.

Gradients are those of autograd. cross_entropy takes the classes along the second axis: shapes are
laid out as a matrix. Entropy and relative entropy are those of torch.distributions.Categorical, which
divides rows by their sums; its check of their values is off, since it refuses NaN. Composed are the
sum of logarithms, and the self-information.
"""

import sys
from pathlib import Path

import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional

sys.path.append(str(Path(__file__).parents[1] / "protocol"))
from protocol import serve

COMPOSED = {"logLikelihood": "sum(log(p))", "selfInformation": "-log(p)"}


def categorical(p):
    return Categorical(p, validate_args=False)


def sigmoid_loss(y, x):
    return functional.binary_cross_entropy_with_logits(x, y, reduction="none")


def softmax_loss(y, x):
    if y.shape != x.shape:
        raise ValueError(f"shapes {y.shape} and {x.shape} differ")
    rows = (-1, x.shape[-1])
    return functional.cross_entropy(x.reshape(rows), y.reshape(rows), reduction="none").reshape(x.shape[:-1])


def gradient(loss):
    def ask(y, x):
        x.requires_grad_()
        loss(y, x).sum().backward()
        return x.grad
    return ask


OPERATIONS = {
    "likelihood": lambda p: torch.prod(p, dim=-1),
    "logLikelihood": lambda p: torch.log(p).sum(dim=-1),
    "normalMeanEstimate": torch.mean,
    "selfInformation": lambda p: -torch.log(p),
    "entropy": lambda p: categorical(p).entropy(),
    "klDivergence": lambda p, q: kl_divergence(categorical(p), categorical(q)),
    "sigmoid": torch.sigmoid,
    "sigmoidCrossEntropy": sigmoid_loss,
    "sigmoidCrossEntropyGradient": gradient(sigmoid_loss),
    "softmax": lambda x: torch.softmax(x, dim=-1),
    "logSoftmax": lambda x: torch.log_softmax(x, dim=-1),
    "softmaxCrossEntropy": softmax_loss,
    "softmaxCrossEntropyGradient": gradient(softmax_loss),
    "oneHot": lambda classes, depth: functional.one_hot(classes.long(), int(depth)),
}


def of_arrays(operation):
    return lambda *inputs, dtype: operation(*map(torch.from_numpy, inputs)).detach().numpy()


serve("torch", torch.__version__, {"composed": COMPOSED}, {k: of_arrays(v) for k, v in OPERATIONS.items()})
