"""The Lambda Runtime API of one execution environment, as AWS documents it
(https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html)."""

import json
import queue
import threading
from concurrent.futures import Future
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOST = "127.0.0.1"
PREFIX = "/2018-06-01/runtime/"
MAXIMUM_BYTES = 6 * 1024 * 1024 + 100
"""Lambda's limit for an answer."""


@dataclass
class Invocation:
    """A call of the function. The deadline is in seconds since the epoch."""

    id: str
    payload: str
    function_arn: str
    trace_id: str
    deadline: float
    outcome: Future = field(default_factory=Future)

    def answered(self, body: bytes):
        self._end(False, body)

    def failed(self, body: bytes):
        self._end(True, body)

    def _end(self, is_error: bool, body: bytes):
        if not self.outcome.done():
            self.outcome.set_result((is_error, body))


def error(kind: str, message: str) -> bytes:
    return json.dumps({"errorType": kind, "errorMessage": message}).encode()


class _QuietServer(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Ignored: a runtime that was killed does not read its last answer."""


class RuntimeApi:
    """Serves one runtime process on a free port of the loopback interface.

    `restored` completes when a runtime that expects a snapshot has finished its work before it; it is then restored at
    once. `ready` completes when the runtime asks for its first call. The result of either is None, or the body of the
    runtime's own init error.
    """

    def __init__(self):
        self.restored: Future = Future()
        self.ready: Future = Future()
        self.current: Invocation | None = None
        self._waiting: queue.Queue = queue.Queue()
        self._server = _QuietServer((HOST, 0), _handler_for(self))
        self.address = f"{HOST}:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def submit(self, invocation: Invocation):
        self.current = invocation
        self._waiting.put(invocation)

    def close(self):
        self._waiting.put(None)
        self._server.shutdown()
        self._server.server_close()

    def next(self) -> Invocation | None:
        """Waits for a call; returns None if there will be no more."""
        self.became_ready(None)
        return self._waiting.get()

    def was_restored(self):
        if not self.restored.done():
            self.restored.set_result(None)

    def became_ready(self, fault: bytes | None):
        for state in (self.restored, self.ready):
            if not state.done():
                state.set_result(fault)

    def answer(self, invocation_id: str, what: str, body: bytes) -> int:
        """Accepts the answer to a call, and returns the HTTP status for the runtime."""
        current = self.current
        if current is None or current.id != invocation_id:
            return 400
        if what == "error":
            current.failed(body)
        elif len(body) > MAXIMUM_BYTES:
            current.failed(error(
                "Function.ResponseSizeTooLarge",
                f"Response payload size ({len(body)} bytes) exceeded maximum allowed payload size "
                f"({MAXIMUM_BYTES} bytes)."))
            return 413
        else:
            current.answered(body)
        return 202


def _handler_for(api: RuntimeApi):
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if self.path == PREFIX + "restore/next":
                api.was_restored()
                return self._reply(200)
            if self.path != PREFIX + "invocation/next":
                return self._reply(404)
            invocation = api.next()
            if invocation is None:
                return self._reply(410)
            self._reply(200, invocation.payload.encode(), {
                "Content-Type": "application/json",
                "Lambda-Runtime-Aws-Request-Id": invocation.id,
                "Lambda-Runtime-Deadline-Ms": str(int(invocation.deadline * 1000)),
                "Lambda-Runtime-Invoked-Function-Arn": invocation.function_arn,
                "Lambda-Runtime-Trace-Id": invocation.trace_id})

        def do_POST(self):
            body = self._body()
            parts = self.path.removeprefix(PREFIX).split("/")
            if parts in (["init", "error"], ["restore", "error"]):
                api.became_ready(body)
                self._accepted(202)
            elif len(parts) == 3 and parts[0] == "invocation" and parts[2] in ("response", "error"):
                self._accepted(api.answer(parts[1], parts[2], body))
            else:
                self._reply(404)

        def _accepted(self, status: int):
            self._reply(status, b'{"status":"OK"}', {"Content-Type": "application/json"})

        def _reply(self, status: int, body: bytes = b"", headers: dict | None = None):
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def _body(self) -> bytes:
            if self.headers.get("Transfer-Encoding", "").lower() != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length") or 0))
            chunks = []
            while size := int(self.rfile.readline().split(b";")[0], 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)

        def log_message(self, *_):
            """Logs nothing: LocalStack already logs every call."""

    return Handler
