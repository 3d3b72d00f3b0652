"""The executor as a LocalStack plugin, chosen with LAMBDA_RUNTIME_EXECUTOR=processes.

Java functions run on the JDK in KURSUSRET_JAVA_HOME through AWS's own Runtime Interface Client, whose jars are in
KURSUSRET_RIC. `provided` functions run their bootstrap.
"""

import os
import threading
import time

from localstack import config
from localstack.services.lambda_.invocation.executor_endpoint import StatusErrorException
from localstack.services.lambda_.invocation.lambda_models import InvocationResult
from localstack.services.lambda_.invocation.plugins import RuntimeExecutorPlugin
from localstack.services.lambda_.invocation.runtime_executor import RuntimeExecutor

from kursusret_lambda_processes.process import InitError, RuntimeProcess
from kursusret_lambda_processes.runtime_api import HOST, Invocation

JAVA_CLIENT = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda"


class ProcessExecutorPlugin(RuntimeExecutorPlugin):
    name = "processes"

    def load(self, *_, **__):
        return ProcessExecutor


class ProcessExecutor(RuntimeExecutor):
    """One execution environment. LocalStack passes it one call at a time."""

    def __init__(self, id, function_version):
        super().__init__(id, function_version)
        self._environment: dict[str, str] = {}
        self._process: RuntimeProcess | None = None
        self._lock = threading.Lock()
        self._stopped = False

    def start(self, env_vars):
        folder = str(self.function_version.config.code.get_unzipped_code_location())
        self._environment = {
            "PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8",
            **{name: str(value) for name, value in env_vars.items()}, "LAMBDA_TASK_ROOT": folder}
        self._spawn()

    def stop(self):
        with self._lock:
            self._stopped = True
            process = self._process
        if process is not None:
            process.stop()

    def invoke(self, payload):
        began = time.time()
        seconds = self.function_version.config.timeout
        if not self._process.alive:  # the previous call timed out or ended it
            self._spawn()
        invocation = Invocation(payload["invoke-id"], payload["payload"], payload["invoked-function-arn"],
                                payload["trace-id"], began + seconds)
        is_error, body, lines = self._process.call(invocation, seconds)
        return InvocationResult(invocation.id, body, is_error=is_error,
                                logs=self._logs(invocation.id, lines, time.time() - began))

    def _spawn(self):
        with self._lock:
            if self._stopped:
                raise StatusErrorException("the environment is stopped", payload=b"{}")
            try:
                self._process = RuntimeProcess(
                    self._command(), self._environment["LAMBDA_TASK_ROOT"], self._environment)
            except InitError as e:
                raise StatusErrorException("the runtime cannot be started", payload=e.payload) from e
        try:
            self._process.wait_until_ready(config.LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT)
        except InitError as e:
            raise StatusErrorException("the runtime did not become ready", payload=e.payload) from e

    def _command(self) -> list[str]:
        function = self.function_version.config
        if function.runtime.startswith("java"):
            home = os.environ["KURSUSRET_JAVA_HOME"]
            self._environment.setdefault("JAVA_HOME", home)
            # The heap has the same share of the memory as in Lambda. C1 only, because these JVMs live for minutes.
            return [f"{home}/bin/java", f"-Xmx{int(function.memory_size * 0.85)}m", "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED",
                    "-cp", os.environ["KURSUSRET_RIC"], JAVA_CLIENT, function.handler]
        if function.runtime.startswith("provided"):
            return [os.path.join(self._environment["LAMBDA_TASK_ROOT"], "bootstrap")]
        raise NotImplementedError(f"runtime {function.runtime}: this executor supports java and provided")

    def _logs(self, invocation_id: str, lines: list[str], seconds: float) -> str:
        return "\n".join([
            f"START RequestId: {invocation_id} Version: {self.function_version.id.qualifier}", *lines,
            f"END RequestId: {invocation_id}",
            f"REPORT RequestId: {invocation_id}\tDuration: {seconds * 1000:.2f} ms\t"
            f"Memory Size: {self.function_version.config.memory_size} MB"])

    def get_logs(self):
        return "\n".join(self._process.log) if self._process else ""

    def get_address(self):
        return HOST

    def get_endpoint_from_executor(self):
        return HOST  # an IP address also makes the SDKs address buckets by path

    def get_runtime_endpoint(self):
        return f"http://{HOST}:{config.GATEWAY_LISTEN[0].port}/_localstack_lambda/{self.id}"

    @classmethod
    def prepare_version(cls, function_version):
        if function_version.config.code:
            function_version.config.code.prepare_for_execution()

    @classmethod
    def cleanup_version(cls, function_version):
        """Nothing to do: LocalStack itself removes what was prepared."""
