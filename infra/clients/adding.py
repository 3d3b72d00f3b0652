"""A proxy that adds a field to every object in a server's answers: adding.py ADDRESS, prints its own address.

A later release may do the same, so generated clients must tolerate it.
"""
import http.server
import json
import sys
import urllib.error
import urllib.request


def with_more(node):
    if isinstance(node, list):
        return [with_more(item) for item in node]
    if isinstance(node, dict):
        return {**{name: with_more(value) for name, value in node.items()}, "addedLater": True}
    return node


class Adding(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self):
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))) or None
        headers = {name: value for name, value in self.headers.items() if name.lower() not in ("host", "accept-encoding", "connection", "upgrade", "http2-settings")}
        request = urllib.request.Request(sys.argv[1] + self.path, body, headers, method=self.command)
        try:
            with urllib.request.urlopen(request) as answer:
                status, told, content = answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refusal:
            status, told, content = refusal.code, refusal.headers, refusal.read()
        if "json" in told.get_content_type():
            content = json.dumps(with_more(json.loads(content))).encode()
        self.send_response(status)
        for name, value in told.items():
            if name.lower() not in ("content-length", "transfer-encoding", "connection", "date", "server"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Adding)
print(f"http://127.0.0.1:{server.server_port}", flush=True)
server.serve_forever()
