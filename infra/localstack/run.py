"""Runs LocalStack in this process until standard input is closed, or SIGTERM or SIGINT arrives.

Whoever starts it holds the other end of standard input: when they end, even by kill -9, so do LocalStack and all its
children. It uses free ports and a state folder of its own, so that any number can run at the same time.
"""

import argparse
import contextlib
import os
import pathlib
import shutil
import socket
import sys
import tempfile
import threading
import zipfile

SERVICES = ("apigateway,cloudformation,cloudwatch,dynamodb,dynamodbstreams,events,iam,kms,lambda,logs,s3,scheduler,"
            "secretsmanager,sns,sqs,ssm,sts")
GRACE_SECONDS = 10


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def jar(file: pathlib.Path, manifest: list[str], classes: list[pathlib.Path] = ()):
    """Writes a jar. A line of a manifest has at most 72 bytes; longer ones continue on the next line, after a space."""
    lines = []
    for line in manifest:
        lines += [line[:70], *[" " + line[i:i + 69] for i in range(70, len(line), 69)]]
    with zipfile.ZipFile(file, "w") as out:
        out.writestr("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n" + "\r\n".join(lines) + "\r\n\r\n")
        for each in classes:
            out.write(each, each.name)


def install_dynamodb(root: pathlib.Path, given: argparse.Namespace):
    """Puts DynamoDB Local where LocalStack would install it, so that it downloads nothing."""
    library = root / "var/lib/localstack/lib"
    folder = library / "dynamodb-local/2"
    folder.mkdir(parents=True)
    (library / "java").mkdir()
    (library / "java/21").symlink_to(given.java_home)
    jars = " ".join(each.resolve().as_uri() for each in sorted((given.jars / "dynamodb").glob("*.jar")))
    jar(folder / "DynamoDBLocal.jar",
        ["Main-Class: software.amazon.dynamodb.services.local.main.ServerRunner", f"Class-Path: {jars}"])
    jar(folder / "ddb-local-loader-0.1.jar", ["Premain-Class: NoAgent"], [given.agent / "NoAgent.class"])


def configure(root: pathlib.Path, port: int, given: argparse.Namespace):
    """LocalStack reads its configuration from the environment when it is imported."""
    for name in [name for name in os.environ if name.startswith(("AWS_", "LAMBDA_", "DYNAMODB_"))]:
        del os.environ[name]
    settings = {
        "OVERRIDE_IN_DOCKER": "0",  # otherwise FILESYSTEM_ROOT is ignored if the build itself runs in a container
        "FILESYSTEM_ROOT": str(root), "TMPDIR": str(root / "tmp"), "GATEWAY_LISTEN": f"127.0.0.1:{port}",
        "LOCALSTACK_HOST": f"127.0.0.1:{port}", "SQS_ENDPOINT_STRATEGY": "path",
        "SQS_CLOUDWATCH_METRICS_REPORT_INTERVAL": "10",  # seconds; AWS takes a minute
        "LAMBDA_RETRY_BASE_DELAY": "1",  # seconds; AWS waits one minute, then two
        "LAMBDA_RUNTIME_EXECUTOR": "processes", "LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT": "90",
        "KURSUSRET_JAVA_HOME": str(given.java_home), "KURSUSRET_RIC": str(given.jars / "ric" / "*"),
        "DYNAMODB_IN_MEMORY": "1", "SERVICES": SERVICES, "STRICT_SERVICE_LOADING": "1", "EAGER_SERVICE_LOADING": "0",
        "DISABLE_EVENTS": "1", "SKIP_SSL_CERT_DOWNLOAD": "1", "DNS_ADDRESS": "0", "DOCKER_SDK_DEFAULT_RETRIES": "0",
        "DOCKER_HOST": "unix:///nowhere", "LS_LOG": os.environ.get("LS_LOG", "info")}
    os.environ.update(settings)
    (root / "tmp").mkdir()
    tempfile.tempdir = None


def end(root: pathlib.Path, status: int):
    """Kills all children, and exits even if LocalStack's threads are still running."""
    import psutil
    for _ in range(5):
        children = psutil.Process().children(recursive=True)
        if not children:
            break
        for process in children:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        psutil.wait_procs(children, timeout=2)
    shutil.rmtree(root, ignore_errors=True)
    sys.stderr.flush()
    os._exit(status)


def end_with(standard_input: int, root: pathlib.Path):
    """Waits until whoever started us ends, then stops LocalStack."""
    from localstack.runtime import current
    while os.read(standard_input, 4096):
        pass
    threading.Timer(GRACE_SECONDS, end, [root, 1]).start()
    current.get_current_runtime().exit(0)


def announce(port: int, output: int):
    from localstack.runtime import events
    events.infra_ready.wait()
    os.write(output, f"ready http://127.0.0.1:{port}\n".encode())
    os.close(output)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--java-home", type=pathlib.Path, required=True)
    parser.add_argument("--jars", type=pathlib.Path, required=True)
    parser.add_argument("--agent", type=pathlib.Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    given = parser.parse_args()
    port = given.port or free_port()
    root = pathlib.Path(tempfile.mkdtemp(prefix="kursusret-localstack-"))
    status = 1
    try:
        install_dynamodb(root, given)
        configure(root, port, given)
        # So that LocalStack and its children neither read our input nor write to our output.
        standard_input, output = os.dup(0), os.dup(1)
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(2, 1)
        import patches
        patches.install()
        from localstack.runtime import main as localstack
        threading.Thread(target=end_with, args=(standard_input, root), daemon=True).start()
        threading.Thread(target=announce, args=(port, output), daemon=True).start()
        try:
            localstack.main()
        except SystemExit as leave:
            status = leave.code or 0
    finally:
        end(root, status)


if __name__ == "__main__":
    main()
