"""Speaks the protocol of src/docs/protocol.md for a library in Python: what adapters here share.

Tensors are NumPy arrays. An operation takes those of the call in the order of the table there, and
by the name `dtype` the format of the result.
"""

import json
import sys

import numpy

FORMATS = {"FP32": numpy.float32, "FP64": numpy.float64, "INT32": numpy.int32}

# What libraries raise for shapes and values that they do not take.
REFUSALS = (ValueError, IndexError, RuntimeError)


def serve(name, version, declarations, operations):
    """Answers calls until the input ends."""
    answers, sys.stdout = sys.stdout, sys.stderr  # what a library prints is no message
    started = {
        "type": "started",
        "protocol": 1,
        "provider": {"name": name, "version": version},
        "claims": list(operations),
        "declarations": declarations,
        "bits": True,
    }
    answer = {
        "start": lambda message: started,
        "echo": lambda message: {"type": "echoed", "tensors": [encode(decode(t), t["datatype"]) for t in message["tensors"]]},
        "call": lambda message: call(operations[message["operation"]], message),
        "stop": lambda message: sys.exit(0),
    }
    for line in sys.stdin:
        message = json.loads(line)
        print(json.dumps({**answer[message["type"]](message), "id": message["id"]}), file=answers, flush=True)


def call(operation, message):
    datatype = message["datatype"]
    try:
        result = operation(*map(decode, message["inputs"]), dtype=FORMATS[datatype])
        return {"type": "result", "output": encode(result, datatype)}
    except REFUSALS as refusal:
        return {"type": "refused", "reason": str(refusal)[:1000]}
    except Exception as problem:
        return {"type": "error", "message": f"{type(problem).__name__}: {problem}"[:1000]}


def decode(tensor):
    """Reads bits, which the kit sends alone to whoever reads them, or digits."""
    form = numpy.dtype(FORMATS[tensor["datatype"]])
    if "bits" in tensor:
        numbers = numpy.frombuffer(bytes.fromhex(tensor["bits"]), form.newbyteorder(">")).astype(form)
    else:
        numbers = numpy.array(list(map(float, tensor["data"]))).astype(form)
    return numbers.reshape(tensor["shape"])


def encode(numbers, datatype):
    """Writes bits, most significant byte first; rounds to the format."""
    form = numpy.dtype(FORMATS[datatype]).newbyteorder(">")
    numbers = numpy.asarray(numbers)
    return {"shape": list(numbers.shape), "datatype": datatype, "bits": numbers.astype(form).tobytes().hex()}
