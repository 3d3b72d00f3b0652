"""A runtime process with its own Runtime API."""

import collections
import os
import signal
import subprocess
import threading
import time
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout

from kursusret_lambda_processes.runtime_api import Invocation, RuntimeApi, error

KEPT_LINES = 2000


class InitError(Exception):
    """The runtime did not get as far as asking for a call. `payload` says why, in the runtime's words or ours."""

    def __init__(self, payload: bytes):
        super().__init__(payload.decode("utf-8", "replace"))
        self.payload = payload


class RuntimeProcess:
    """Starts the process at once. It ends when `stop` is called, when it exits, or when a call takes too long."""

    def __init__(self, command: list[str], folder: str, environment: dict[str, str]):
        self.log: collections.deque = collections.deque(maxlen=KEPT_LINES)
        self._api = RuntimeApi()
        self._sink: list[str] | None = None
        try:
            self._process = subprocess.Popen(
                command, cwd=folder, env={**environment, "AWS_LAMBDA_RUNTIME_API": self._api.address},
                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True)
        except OSError as e:
            self._api.close()
            raise InitError(error("Runtime.InvalidEntrypoint", str(e))) from e
        self._pump = threading.Thread(target=self._watch, daemon=True)
        self._pump.start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def wait_until_ready(self, seconds: float):
        """Raises InitError, and stops the process, if the runtime reports an error, exits or needs longer."""
        self._wait(self._api.ready, seconds)

    def wait_until_restored(self, seconds: float):
        """Waits until the snapshot would have been taken and restored; for runtimes that expect one. Fails like wait_until_ready."""
        self._wait(self._api.restored, seconds)

    def _wait(self, state: Future, seconds: float):
        try:
            fault = state.result(timeout=seconds)
        except FutureTimeout:
            fault = error("Sandbox.Timedout", f"The runtime was not ready after {seconds} seconds.")
        if fault is not None:
            self.stop()
            raise InitError(fault)

    def call(self, invocation: Invocation, seconds: float) -> tuple[bool, bytes, list[str]]:
        """Returns whether the call failed, the body, and the lines logged meanwhile. A call that takes too long ends the process."""
        self._sink = lines = []
        self._api.submit(invocation)
        if not self.alive:
            invocation.failed(self._exit_error())
        try:
            is_error, body = invocation.outcome.result(timeout=seconds)
            time.sleep(0.01)  # lets the last lines arrive through the pipe
        except FutureTimeout:
            self.stop()
            is_error, body = True, error(
                "Sandbox.Timedout", f"RequestId: {invocation.id} Error: Task timed out after {seconds:.2f} seconds")
        self._sink = None
        return is_error, body, lines

    def stop(self):
        """Kills the process with all its children, and waits for it."""
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
        self._pump.join(timeout=5)

    def _exit_error(self) -> bytes:
        return error("Runtime.ExitError", f"Runtime exited with status {self._process.wait()}")

    def _watch(self):
        """Reads the process's output until it ends, then notifies whoever is waiting."""
        for raw in self._process.stdout:
            line = raw.decode("utf-8", "replace").rstrip("\n")
            self.log.append(line)
            sink = self._sink
            if sink is not None:
                sink.append(line)
        self._process.stdout.close()
        fault = self._exit_error()
        self._api.became_ready(fault)
        current = self._api.current
        if current is not None:
            current.failed(fault)
        self._api.close()
