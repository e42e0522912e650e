"""Lets loss-tck ask an implementation of classification losses in Python.

The protocol below is complete. What is missing are the losses: fill in the functions under
"Operations", and add others. The protocol is described in src/docs/protocol.md of loss-tck, what each
operation computes in its class LossProvider.
"""

import json
import sys
from array import array
from math import copysign, isfinite, isnan, nan, prod

# Who is certified: the implementation, not this file. The name is one word.
PROVIDER = {"name": "acme", "version": "0.1"}

# In what it differs from others, for example {"precisions": ["FP32"]}; see "Declarations" there.
DECLARATIONS = {}


class Refused(Exception):
    """Raise it where inputs do not fit together. Any other exception counts as an error."""


class Tensor:
    """Holds numbers in row-major order: extents in shape, outermost first, and a flat list."""

    def __init__(self, shape, data):
        self.shape, self.data = shape, data

    def rows(self):
        """Returns the numbers along the last axis, one list for each row."""
        if not self.shape:
            raise Refused("a scalar has no rows")
        width = self.shape[-1]
        return [self.data[i * width:(i + 1) * width] for i in range(prod(self.shape[:-1]))]


# Operations


def sigmoid_cross_entropy(labels, logits):
    """Returns a loss for each label and logit: max(x,0) - x y + ln(1 + e^-|x|)."""
    require_one_shape(labels, logits)
    # Not written yet: ask your implementation for the loss of y and x.
    return Tensor(labels.shape, [nan for y, x in zip(labels.data, logits.data)])


def softmax_cross_entropy(labels, logits):
    """Returns a loss for each row: -sum_k y_k ln softmax(x)_k."""
    require_one_shape(labels, logits)
    # Not written yet: ask your implementation for the loss of the rows y and x.
    return Tensor(labels.shape[:-1], [nan for y, x in zip(labels.rows(), logits.rows())])


# What is not listed here is not asked. The inputs come in the order of the table in protocol.md.
OPERATIONS = {
    "sigmoidCrossEntropy": sigmoid_cross_entropy,
    "softmaxCrossEntropy": softmax_cross_entropy,
}


def require_one_shape(labels, logits):
    if labels.shape != logits.shape:
        raise Refused(f"labels have shape {labels.shape}, logits {logits.shape}")


# Tensors on a line: nothing to fill in from here on

CODES = {"FP32": "f", "FP64": "d", "INT32": "i"}


def decode(tensor):
    """Reads numbers; float also reads the strings that stand for NaN, infinities and -0.0."""
    code = CODES[tensor["datatype"]]
    numbers = map(int if code == "i" else float, tensor["data"])
    return Tensor(tensor["shape"], array(code, numbers).tolist())


def encode(tensor, datatype):
    """Writes numbers; the array rounds them to the format."""
    numbers = array(CODES[datatype], tensor.data)
    return {"shape": tensor.shape, "datatype": datatype, "data": [as_json(x) for x in numbers]}


def as_json(x):
    if isfinite(x):
        return "-0.0" if x == 0 and copysign(1, x) < 0 else x
    return "NaN" if isnan(x) else "Infinity" if x > 0 else "-Infinity"


# The conversation


def start(message):
    if message["protocol"] != 1:
        raise ValueError("this adapter speaks version 1 of the protocol")
    return {
        "type": "started",
        "protocol": 1,
        "provider": PROVIDER,
        "claims": list(OPERATIONS),
        "declarations": DECLARATIONS,
    }


def echo(message):
    tensors = [encode(decode(t), t["datatype"]) for t in message["tensors"]]
    return {"type": "echoed", "tensors": tensors}


def call(message):
    operation = OPERATIONS.get(message["operation"])
    if operation is None:
        return {"type": "notClaimed"}
    try:
        output = operation(*map(decode, message["inputs"]))
    except Refused as refused:
        return {"type": "refused", "reason": str(refused)}
    return {"type": "result", "output": encode(output, message["datatype"])}


ANSWERS = {"start": start, "echo": echo, "call": call, "stop": lambda _: sys.exit(0)}


def answer(line):
    identity = "unknown"
    try:
        message = json.loads(line)
        identity = message["id"]
        return {**ANSWERS[message["type"]](message), "id": identity}
    except Exception as problem:
        return {"type": "error", "id": identity, "message": f"{type(problem).__name__}: {problem}"}


def main():
    lines, answers = sys.stdin, sys.stdout
    lines.reconfigure(encoding="utf-8")
    sys.stdout = sys.stderr  # what a library prints is no message
    for line in lines:
        print(json.dumps(answer(line)), file=answers, flush=True)


main()
