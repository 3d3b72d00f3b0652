"""The executor with runtimes that fail in various ways. They use the Runtime API as AWS documents it."""

import json
import os
import pathlib
import shutil
import stat
import sys
import tempfile
import threading
import time
import unittest
from types import SimpleNamespace

from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.runtime_executor import EXECUTOR_PLUGIN_MANAGER

from kursusret_lambda_processes.plugin import ProcessExecutor

RUNTIME = '''#!{python}
import json, os, sys, time, urllib.request, urllib.error
API = "http://" + os.environ["AWS_LAMBDA_RUNTIME_API"] + "/2018-06-01/runtime/"

def post(path, body):
    return urllib.request.urlopen(urllib.request.Request(API + path, body.encode(), method="POST")).status

{before}
while True:
    with urllib.request.urlopen(API + "invocation/next") as call:
        id, event = call.headers["Lambda-Runtime-Aws-Request-Id"], call.read().decode()
        headers = dict(call.headers)
    try:
        post("invocation/" + id + "/response", handle(event, headers))
    except urllib.error.HTTPError as e:
        print("refused", e.code, flush=True)
    except Exception as e:
        post("invocation/" + id + "/error", json.dumps({{"errorType": type(e).__name__, "errorMessage": str(e)}}))
'''
ECHO = "handle = lambda event, headers: event"
MEGABYTE = 1024 * 1024


def children() -> set[int]:
    """All child processes of this one, zombies included."""
    found = set()
    for status in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(status.read_text().rpartition(")")[2].split()[1])
        except (OSError, IndexError):
            continue
        if parent == os.getpid():
            found.add(int(status.parent.name))
    return found


class ExecutorTest(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp(prefix="kursusret-executor-")
        self.addCleanup(shutil.rmtree, self.folder)
        self.threads_before = threading.active_count()

    def executor(self, before: str, timeout: int = 5, **environment: str) -> ProcessExecutor:
        task = tempfile.mkdtemp(dir=self.folder)
        bootstrap = pathlib.Path(task, "bootstrap")
        bootstrap.write_text(RUNTIME.format(python=sys.executable, before=before))
        bootstrap.chmod(bootstrap.stat().st_mode | stat.S_IXUSR)
        executor = ProcessExecutor("id", SimpleNamespace(
            id=SimpleNamespace(function_name="function", qualifier="$LATEST"),
            config=SimpleNamespace(
                runtime="provided.al2023", handler="handler", timeout=timeout, memory_size=128,
                code=SimpleNamespace(get_unzipped_code_location=lambda: pathlib.Path(task)))))
        self.addCleanup(executor.stop)
        executor.start({"AWS_LAMBDA_FUNCTION_MEMORY_SIZE": 128, **environment})
        return executor

    def invoke(self, executor, payload: str = "{}", call: str = "call-1"):
        return executor.invoke({"invoke-id": call, "payload": payload, "trace-id": "Root=1-2-3",
                                "invoked-function-arn": "arn:aws:lambda:eu-north-1:000000000000:function:function"})

    def error_type(self, result) -> str:
        self.assertTrue(result.is_error)
        return json.loads(result.payload)["errorType"]

    def test_localstack_finds_the_executor_by_its_entry_point(self):
        self.assertTrue(EXECUTOR_PLUGIN_MANAGER.exists("processes"))
        self.assertIs(ProcessExecutor, EXECUTOR_PLUGIN_MANAGER.load("processes").load())

    def test_a_call_is_answered_with_its_request_id_and_arn_and_trace_and_deadline(self):
        executor = self.executor("handle = lambda event, headers: json.dumps(headers)", timeout=7)
        result = self.invoke(executor)
        self.assertFalse(result.is_error)
        headers = json.loads(result.payload)
        self.assertEqual("call-1", headers["Lambda-Runtime-Aws-Request-Id"])
        self.assertEqual("Root=1-2-3", headers["Lambda-Runtime-Trace-Id"])
        self.assertTrue(headers["Lambda-Runtime-Invoked-Function-Arn"].endswith(":function:function"))
        left = int(headers["Lambda-Runtime-Deadline-Ms"]) / 1000 - time.time()
        self.assertTrue(4 < left <= 7, left)

    def test_what_is_written_during_a_call_is_in_its_log_and_in_no_other(self):
        executor = self.executor("def handle(event, headers):\n    print('said', event, flush=True)\n    return event")
        first, second = self.invoke(executor, '"one"'), self.invoke(executor, '"two"', "call-2")
        self.assertIn('said "one"', first.logs)
        self.assertIn('said "two"', second.logs)
        self.assertNotIn('said "one"', second.logs)
        self.assertIn("REPORT RequestId: call-2", second.logs)
        self.assertIn('said "one"', executor.get_logs())

    def test_a_function_sees_its_own_environment_and_none_of_localstacks(self):
        os.environ["KURSUSRET_SECRET_OF_THE_HOST"] = "not for functions"
        self.addCleanup(os.environ.pop, "KURSUSRET_SECRET_OF_THE_HOST")
        executor = self.executor("handle = lambda event, headers: json.dumps(dict(os.environ))", TABLE="Æbler")
        seen = json.loads(self.invoke(executor).payload)
        self.assertEqual("Æbler", seen["TABLE"])
        self.assertEqual("128", seen["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"])
        self.assertTrue(pathlib.Path(seen["LAMBDA_TASK_ROOT"], "bootstrap").exists())
        self.assertNotIn("KURSUSRET_SECRET_OF_THE_HOST", seen)

    def test_a_runtime_that_waits_to_be_restored_is_restored_at_once(self):
        executor = self.executor('urllib.request.urlopen(API + "restore/next").read()\n' + ECHO)
        self.assertEqual(b'"again"', self.invoke(executor, '"again"').payload)

    def test_an_exception_is_an_error_and_the_same_process_answers_the_next_call(self):
        executor = self.executor(
            "def handle(event, headers):\n    if 'fail' in event: raise ValueError('no')\n    return str(os.getpid())")
        first = self.invoke(executor)
        self.assertEqual("ValueError", self.error_type(self.invoke(executor, '"fail"')))
        self.assertEqual(first.payload, self.invoke(executor).payload)

    def test_a_crash_is_an_error_and_a_new_process_answers_the_next_call(self):
        executor = self.executor(
            "def handle(event, headers):\n    if 'crash' in event: os._exit(7)\n    return str(os.getpid())")
        first = self.invoke(executor)
        crash = self.invoke(executor, '"crash"')
        self.assertEqual("Runtime.ExitError", self.error_type(crash))
        self.assertIn("status 7", json.loads(crash.payload)["errorMessage"])
        self.assertNotEqual(first.payload, self.invoke(executor).payload)

    def test_a_call_that_takes_too_long_is_ended_with_its_process_and_the_next_is_answered(self):
        executor = self.executor(
            "def handle(event, headers):\n    if 'slow' in event: time.sleep(60)\n    return str(os.getpid())", timeout=1)
        first = self.invoke(executor)
        began = time.monotonic()
        slow = self.invoke(executor, '"slow"')
        self.assertLess(time.monotonic() - began, 5)
        self.assertEqual("Sandbox.Timedout", self.error_type(slow))
        self.assertIn("timed out after 1.00 seconds", json.loads(slow.payload)["errorMessage"])
        pid = int(first.payload)
        self.assertFalse(pathlib.Path(f"/proc/{pid}").exists(), "the process that timed out is still there")
        self.assertNotEqual(first.payload, self.invoke(executor).payload)

    def test_an_init_error_is_told_as_the_runtime_told_it(self):
        with self.assertRaises(StatusErrorException) as raised:
            self.executor('post("init/error", json.dumps({"errorType": "Broken", "errorMessage": "no table"}))\n'
                          'time.sleep(60)')
        self.assertEqual("Broken", json.loads(raised.exception.payload)["errorType"])

    def test_a_runtime_that_ends_before_its_first_call_is_an_init_error(self):
        with self.assertRaises(StatusErrorException) as raised:
            self.executor("print('on fire', flush=True); sys.exit(3)")
        self.assertIn("status 3", json.loads(raised.exception.payload)["errorMessage"])

    def test_a_runtime_that_cannot_be_started_is_an_init_error(self):
        executor = self.executor(ECHO)
        pathlib.Path(executor.function_version.config.code.get_unzipped_code_location(), "bootstrap").unlink()
        executor._process.stop()
        with self.assertRaises(StatusErrorException) as raised:
            self.invoke(executor)
        self.assertEqual("Runtime.InvalidEntrypoint", json.loads(raised.exception.payload)["errorType"])

    def test_six_megabytes_cross_in_both_directions(self):
        executor = self.executor(ECHO)
        payload = json.dumps("å" * (6 * MEGABYTE // 6 - 10), ensure_ascii=True)
        self.assertGreater(len(payload), 5.9 * MEGABYTE)
        result = self.invoke(executor, payload)
        self.assertFalse(result.is_error)
        self.assertEqual(payload, result.payload.decode())

    def test_an_answer_of_more_than_six_megabytes_is_refused_and_the_process_goes_on(self):
        executor = self.executor("handle = lambda event, headers: 'x' * int(event)")
        self.assertEqual("Function.ResponseSizeTooLarge",
                         self.error_type(self.invoke(executor, str(6 * MEGABYTE + 101))))
        self.assertEqual(b"xx", self.invoke(executor, "2", "call-2").payload)
        self.assertIn("refused 413", executor.get_logs())

    def test_environments_work_beside_each_other(self):
        executors = [self.executor("def handle(event, headers):\n    time.sleep(0.5)\n    return event")
                     for _ in range(6)]
        results = {}

        def ask(number, executor):
            results[number] = self.invoke(executor, str(number), f"call-{number}").payload

        began = time.monotonic()
        threads = [threading.Thread(target=ask, args=pair) for pair in enumerate(executors)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        self.assertEqual({n: str(n).encode() for n in range(6)}, results)
        self.assertLess(time.monotonic() - began, 6 * 0.5, "one after the other")

    def test_stopping_leaves_no_process_and_no_zombie_and_no_port(self):
        before = children()
        executor = self.executor("import subprocess\nsubprocess.Popen(['sleep', '60'])\n" + ECHO)
        self.invoke(executor)
        address = executor._process._api.address.split(":")
        executor.stop()
        executor.stop()
        self.assertEqual(before, children())
        self.assertNotEqual(0, self.connect(address))
        with self.assertRaises(StatusErrorException):
            self.invoke(executor)

    def test_stopping_during_a_call_ends_the_call(self):
        executor = self.executor("def handle(event, headers):\n    time.sleep(60)", timeout=50)
        threading.Timer(0.5, executor.stop).start()
        self.assertEqual("Runtime.ExitError", self.error_type(self.invoke(executor)))

    def test_a_hundred_calls_leave_no_threads_behind(self):
        executor = self.executor(ECHO)
        for number in range(100):
            self.assertEqual(str(number).encode(), self.invoke(executor, str(number), f"call-{number}").payload)
        executor.stop()
        time.sleep(0.3)
        self.assertLessEqual(threading.active_count(), self.threads_before + 1)

    @staticmethod
    def connect(address) -> int:
        import socket
        with socket.socket() as client:
            return client.connect_ex((address[0], int(address[1])))


if __name__ == "__main__":
    unittest.main()
