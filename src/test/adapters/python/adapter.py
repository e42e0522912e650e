"""Answers for all operations of loss-tck in plain Python, over the protocol of src/docs/protocol.md.

Formulas are evaluated in binary64, in forms that neither overflow nor cancel; an answer in binary32
is rounded once, when it is written.
"""

import json
import struct
import sys
from array import array
from math import copysign, exp, inf, isfinite, isinf, isnan, log, log1p, nan, prod


class Refused(Exception):
    """Says that inputs make no sense together."""


def require(condition, reason):
    if not condition:
        raise Refused(reason)


class Tensor:
    """Holds numbers in row-major order."""

    def __init__(self, shape, data):
        self.shape, self.data = shape, data

    def rows(self):
        require(self.shape, "a scalar has no rows")
        width = self.shape[-1]
        return [self.data[i * width:(i + 1) * width] for i in range(prod(self.shape[:-1]))]

    def list(self):
        require(len(self.shape) == 1, f"a list is due, but the shape is {self.shape}")
        return self.data

    def scalar(self):
        require(self.shape == [], f"a scalar is due, but the shape is {self.shape}")
        return self.data[0]


# Arithmetic, where Python raises an exception or IEEE 754 answers NaN


def ln(x):
    return log(x) if x > 0 else -inf if x == 0 else nan


def times(weight, value):
    """Multiplies; what has no weight counts nothing, though its value be infinite."""
    return 0.0 if weight == 0 and isinf(value) else weight * value


def over(count, x):
    """Divides; what was never seen counts nothing, though it be divided by 0."""
    return count / x if x != 0 else inf if count > 0 else 0.0


# Running a formula over tensors


def each(formula):
    """Applies a formula of numbers, element by element."""
    def run(*tensors):
        same_shape(tensors)
        return Tensor(tensors[0].shape, list(map(formula, *(t.data for t in tensors))))
    return run


def each_row(formula):
    """Applies a formula from rows to a number."""
    def run(*tensors):
        same_shape(tensors)
        rows = [t.rows() for t in tensors]
        return Tensor(tensors[0].shape[:-1], list(map(formula, *rows)))
    return run


def within_rows(formula):
    """Applies a formula from rows to a row of the same length."""
    def run(*tensors):
        rows = each_row(formula)(*tensors).data
        return Tensor(tensors[0].shape, [x for row in rows for x in row])
    return run


def of_coin(formula):
    """Applies a formula of the numbers of heads and tails, and of theta."""
    def run(flips, theta):
        heads, n = sum(flips.list()), len(flips.list())
        return Tensor(theta.shape, [formula(heads, n - heads, t) for t in theta.data])
    return run


def same_shape(tensors):
    shapes = [t.shape for t in tensors]
    require(shapes.count(shapes[0]) == len(shapes), f"the shapes {shapes} differ")


# Formulas


def binomial(heads, trials, theta):
    n, t = trials.scalar(), theta.scalar()
    return Tensor(heads.shape, [binomial_at(k, n, t) for k in heads.list()])


def binomial_at(k, n, theta):
    """Multiplies the factors of C(n,k) with the powers in an order that keeps the product near 1."""
    require(0 <= k <= n, f"{k} heads in {n} flips")
    product, powers = 1.0, [theta] * k + [1 - theta] * (n - k)
    for i in range(1, min(k, n - k) + 1):
        while product > 1 and powers:
            product *= powers.pop()
        product *= (n + 1 - i) / i
    return prod(powers, start=product)


def log_of_tails(theta):
    return log1p(-theta) if theta < 0.5 else ln(1 - theta)


def estimate(flips):
    require(flips.list(), "no flips, no estimate")
    return Tensor([], [sum(flips.data) / len(flips.data)])


def mean(samples):
    require(samples.list(), "no samples, no mean")
    n, total = len(samples.data), sum(samples.data)
    return Tensor([], [total / n if isfinite(total) else sum(x / n for x in samples.data)])


def cross_entropy(p, q):
    return 0.0 - sum(times(a, ln(b)) for a, b in zip(p, q))


def divergence_at(p, q):
    ratio = over(p, q)
    if p == 0:
        return 0.0 * q
    return p * (log(ratio) if 1e-300 < ratio < inf else ln(p) - ln(q))


def reciprocal(x):
    try:
        return 1 + exp(-x)
    except OverflowError:
        return inf


def sigmoid(x):
    return 1 / (1 + exp(-x)) if x >= 0 else exp(x) / (1 + exp(x))


def sigmoid_loss(y, x):
    """Takes max(x,0) - x y in one product, x (1-y) or -x y by the sign of x."""
    return (times(1 - y, x) if x >= 0 else times(y, -x)) + log1p(exp(-abs(x)))


def shifted(x):
    """Returns x less its maximum, and e to the power of that; NaN throughout if one of them is."""
    top = nan if any(map(isnan, x)) else max(x)
    return [v - top for v in x], [exp(v - top) for v in x]


def softmax(x):
    _, powers = shifted(x)
    total = sum(powers)
    return [p / total for p in powers]


def log_softmax(x):
    below, powers = shifted(x)
    total = ln(sum(powers))
    return [v - total for v in below]


def softmax_loss(y, x):
    return 0.0 - sum(map(times, y, log_softmax(x)))


def softmax_gradient(y, x):
    weight = sum(y)
    return [weight * p - label for p, label in zip(softmax(x), y)]


def one_hot(classes, depth):
    columns = range(depth.scalar())
    require(all(c in columns for c in classes.list()), f"a class is not below {len(columns)}")
    return Tensor([*classes.shape, len(columns)], [float(c == k) for c in classes.data for k in columns])


def smoothing(labels, epsilon):
    require(labels.shape, "a scalar has no classes")
    e, width = epsilon.scalar(), labels.shape[-1]
    return Tensor(labels.shape, [(1 - e) * y + e / width for y in labels.data])


OPERATIONS = {
    "binomialProbability": binomial,
    "bernoulliLikelihood": of_coin(lambda h, t, theta: theta**h * (1 - theta)**t),
    "bernoulliLogLikelihood": of_coin(lambda h, t, theta: times(h, ln(theta)) + times(t, log_of_tails(theta))),
    "bernoulliScore": of_coin(lambda h, t, theta: over(h, theta) - over(t, 1 - theta)),
    "likelihood": each_row(prod),
    "logLikelihood": each_row(lambda p: sum(map(ln, p))),
    "bernoulliEstimate": estimate,
    "normalMeanEstimate": mean,
    "selfInformation": each(lambda p: 0.0 - ln(p)),
    "entropy": each_row(lambda p: cross_entropy(p, p)),
    "crossEntropy": each_row(cross_entropy),
    "klDivergence": each_row(lambda p, q: sum(map(divergence_at, p, q))),
    "sigmoid": each(sigmoid),
    "sigmoidReciprocal": each(reciprocal),
    "sigmoidCrossEntropy": each(sigmoid_loss),
    "sigmoidCrossEntropyGradient": each(lambda y, x: sigmoid(x) - y),
    "softmax": within_rows(softmax),
    "logSoftmax": within_rows(log_softmax),
    "softmaxCrossEntropy": each_row(softmax_loss),
    "softmaxCrossEntropyGradient": within_rows(softmax_gradient),
    "oneHot": one_hot,
    "labelSmoothing": smoothing,
}

# Tensors on a line

CODES = {"FP32": "f", "FP64": "d", "INT32": "i"}


def decode(tensor):
    """Reads bits or digits; float also reads the strings that stand for NaN, infinities and -0.0."""
    code = CODES[tensor["datatype"]]
    if "bits" in tensor:
        raw = bytes.fromhex(tensor["bits"])
        return Tensor(tensor["shape"], [x for x, in struct.iter_unpack(f">{code}", raw)])
    numbers = map(int if code == "i" else float, tensor["data"])
    return Tensor(tensor["shape"], array(code, numbers).tolist())


def encode(tensor, datatype, as_bits):
    """Writes bits if asked in bits, or digits; the array rounds to the format, to Infinity if need be."""
    numbers = array(CODES[datatype], tensor.data)
    if as_bits:
        if sys.byteorder == "little":
            numbers.byteswap()
        return {"shape": tensor.shape, "datatype": datatype, "bits": numbers.tobytes().hex()}
    return {"shape": tensor.shape, "datatype": datatype, "data": list(map(as_json, numbers))}


def as_json(x):
    if isfinite(x):
        return "-0.0" if x == 0 and copysign(1, x) < 0 else x
    return "NaN" if isnan(x) else "Infinity" if x > 0 else "-Infinity"


# The conversation


def start(message):
    if message["protocol"] != 1:
        raise ValueError("this adapter speaks version 1 of the protocol")
    provider = {"name": "plain-python", "version": "1"}
    return {"type": "started", "protocol": 1, "provider": provider, "claims": list(OPERATIONS), "bits": True}


def echo(message):
    tensors = [{**t, **encode(decode(t), t["datatype"], "bits" in t)} for t in message["tensors"]]
    return {"type": "echoed", "tensors": tensors}


def call(message):
    operation, inputs = OPERATIONS.get(message["operation"]), message["inputs"]
    if operation is None:
        return {"type": "notClaimed"}
    try:
        output = operation(*map(decode, inputs))
    except Refused as refused:
        return {"type": "refused", "reason": str(refused)}
    return {"type": "result", "output": encode(output, message["datatype"], "bits" in inputs[0])}


ANSWERS = {"start": start, "echo": echo, "call": call, "stop": lambda _: sys.exit(0)}


def answer(line):
    identity = "unknown"
    try:
        message = json.loads(line)
        identity = message["id"]
        return {**ANSWERS[message["type"]](message), "id": identity}
    except Exception as problem:
        return {"type": "error", "id": identity, "message": f"{type(problem).__name__}: {problem}"}


lines, answers = sys.stdin, sys.stdout
lines.reconfigure(encoding="utf-8")
sys.stdout = sys.stderr  # what a library prints is no message
for line in lines:
    print(json.dumps(answer(line)), file=answers, flush=True)
