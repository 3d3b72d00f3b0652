"""Measures how a Java function starts, as a process of its own, served by our executor's Runtime API.

Prints one line of JSON: milliseconds until the runtime asks for its first call (with --snapshot: until its snapshot would
be taken), for the first call, and for the later calls (their median), with the last answer and everything it logged.
"""

import argparse
import json
import os
import pathlib
import shutil
import statistics
import tempfile
import time
import zipfile

from kursusret_lambda_processes.process import RuntimeProcess
from kursusret_lambda_processes.runtime_api import Invocation

CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"
SECONDS = 120
CRAC = "-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac"


def milliseconds(since: float) -> float:
    return (time.perf_counter() - since) * 1000


class Function:
    def __init__(self, given: argparse.Namespace, folder: str):
        environment = {**os.environ, **dict(each.split("=", 1) for each in given.set), "LAMBDA_TASK_ROOT": folder,
                       "AWS_LAMBDA_FUNCTION_NAME": "measured", "AWS_LAMBDA_INITIALIZATION_TYPE":
                           "snap-start" if given.snapshot else "on-demand"}
        began = time.perf_counter()
        self.process = RuntimeProcess(
            [f"{given.java_home}/bin/java", CRAC, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
             "-cp", str(given.ric / "*"), CLIENT, given.handler], folder, environment)
        if given.snapshot:
            self.process.wait_until_restored(SECONDS)
            self.init = milliseconds(began)
        self.process.wait_until_ready(SECONDS)
        if not given.snapshot:
            self.init = milliseconds(began)

    def call(self, number: int, event: str) -> tuple[float, str]:
        began = time.perf_counter()
        invocation = Invocation(f"call-{number}", event, "arn:aws:lambda:eu-north-1:000000000000:function:measured", "",
                                time.time() + SECONDS)
        failed, body, _ = self.process.call(invocation, SECONDS)
        took = milliseconds(began)
        if failed:
            raise SystemExit(body.decode())
        return took, body.decode()


def measure(given: argparse.Namespace) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        if given.code.is_dir():
            shutil.copytree(given.code, folder, dirs_exist_ok=True)
        else:
            zipfile.ZipFile(given.code).extractall(folder)
        event = given.event.read_text(encoding="utf-8")
        function = Function(given, folder)
        try:
            first, _ = function.call(0, event)
            warm = [function.call(number, event) for number in range(1, given.calls + 1)]
            return {"init": function.init, "first": first, "warm": statistics.median(took for took, _ in warm),
                    "answer": warm[-1][1], "log": list(function.process.log)}
        finally:
            function.process.stop()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--java-home", required=True)
    parser.add_argument("--ric", type=pathlib.Path, required=True)
    parser.add_argument("--code", type=pathlib.Path, required=True, help="a jar, or a folder of classes")
    parser.add_argument("--handler", required=True)
    parser.add_argument("--event", type=pathlib.Path, required=True)
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE")
    parser.add_argument("--snapshot", action="store_true")
    parser.add_argument("--calls", type=int, default=20)
    print(json.dumps(measure(parser.parse_args())))


if __name__ == "__main__":
    main()
