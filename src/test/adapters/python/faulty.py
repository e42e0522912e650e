"""Stands before adapter.py and spoils what it answers, in the one way that its argument names."""

import json
import subprocess
import sys
import time
from pathlib import Path

ADAPTER = Path(__file__).with_name("adapter.py")


def in_decimals(spoil):
    """Has the kit send decimals, and spoils every other answer."""
    def run(asked, answer):
        if answer["type"] == "started":
            return {**answer, "bits": False}
        return spoil(asked, answer)
    return run


def on(kind, spoil):
    """Spoils answers of one type."""
    return lambda asked, answer: spoil(asked, answer) if answer["type"] == kind else answer


def without_signs_of_zero(_, answer):
    return json.loads(json.dumps(answer).replace('"-0.0"', "0.0"))


def in_binary64(_, answer):
    return {**answer, "output": {**answer["output"], "datatype": "FP64"}}


def noise(_, answer):
    print("loading", flush=True)
    return answer


def dies(_, answer):
    print("no such shape", file=sys.stderr, flush=True)
    sys.exit(1)


def hangs(asked, answer):
    if asked.get("operation") == "softmax" and asked.get("datatype") == "FP64":
        time.sleep(600)
    return answer


def not_as_json(_, answer):
    """Writes what Python makes of NaN, unless told not to."""
    return json.loads(json.dumps(answer).replace('"NaN"', "NaN"))


def cannot_read_strings(asked, answer):
    if asked["type"] == "call" and '"NaN"' in json.dumps(asked):
        return {"type": "error", "id": answer["id"], "message": "TypeError: must be real number, not str"}
    return answer


FAULTS = {
    "loses the sign of zero": in_decimals(without_signs_of_zero),
    "writes noise": noise,
    "answers with another id": on("result", lambda _, answer: {**answer, "id": "mine"}),
    "starts with another id": on("started", lambda _, answer: {**answer, "id": "mine"}),
    "dies of shapes": on("refused", dies),
    "answers in binary64": in_decimals(on("result", in_binary64)),
    "hangs": hangs,
    "writes NaN": in_decimals(on("result", not_as_json)),
    "reads no strings": in_decimals(cannot_read_strings),
    "dies of nonsense": lambda asked, answer: dies(asked, answer) if asked["type"] in ("greet", "nonsense") else answer,
    "takes whatever shape": on("refused", lambda _, answer: {
        "type": "result", "id": answer["id"], "output": {"shape": [], "datatype": "FP32", "data": [0.0]}}),
    "claims nothing": on("started", lambda _, answer: {**answer, "claims": []}),
    "offers less than it claims": on("result", lambda asked, answer: (
        {"type": "notClaimed", "id": answer["id"]} if asked["operation"] == "softmax" else answer)),
    "fails at stop": lambda _, answer: answer,
}


def kind_and_id(line):
    try:
        return json.loads(line)
    except ValueError:
        return {"type": "nonsense"}


spoiled = FAULTS[sys.argv[1]]
sys.stdin.reconfigure(encoding="utf-8")
with subprocess.Popen(
        [sys.executable, ADAPTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8") as behind:
    for line in sys.stdin:
        message = kind_and_id(line)
        behind.stdin.write(line)
        behind.stdin.flush()
        if message["type"] == "stop":
            sys.exit(4 if sys.argv[1] == "fails at stop" else 0)
        reply = json.loads(behind.stdout.readline())
        print(json.dumps(spoiled(message, reply)), flush=True)
