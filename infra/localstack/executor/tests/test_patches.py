"""The patch for updates of functions, with LocalStack's own queues and pollers."""

import pathlib
import sys
import threading
import unittest
import uuid
from datetime import datetime
from types import SimpleNamespace

from localstack.aws.api.lambda_ import State
from localstack.services.lambda_.invocation.event_manager import LambdaEventManager
from localstack.services.lambda_.invocation.lambda_models import Invocation, InvocationResult, VersionState
from localstack.utils.xray.trace_header import TraceHeader

sys.path.insert(0, str(pathlib.Path(__file__).parents[2]))
import patches

ARN = "arn:aws:lambda:eu-north-1:000000000000:function:function:$LATEST"
INSTANCE = str(uuid.uuid4())


class Version:
    """A version of the function that records which calls it took."""

    def __init__(self):
        self.taken: list[str] = []
        self.took_one = threading.Event()
        self.function_arn = ARN
        self.function = SimpleNamespace(
            instance_id=INSTANCE, event_invoke_configs={}, reserved_concurrent_executions=None)
        self.function_version = SimpleNamespace(
            qualified_arn=ARN, id=SimpleNamespace(function_name="function", qualifier="$LATEST", qualified_arn=lambda: ARN),
            config=SimpleNamespace(timeout=300, capacity_provider_config=None, package_type="Zip"))

    def invoke(self, invocation):
        self.taken.append(invocation.request_id)
        self.took_one.set()
        return InvocationResult(invocation.request_id, b"{}", is_error=False, logs="")


def call(number: int) -> Invocation:
    return Invocation(b"{}", ARN, None, "Event", datetime.now(), f"call-{number}",
                      {"aws_trace_header": TraceHeader().ensure_root_exists()})


class PatchesTest(unittest.TestCase):
    def test_a_call_that_comes_right_after_a_change_is_taken_by_the_new_version(self):
        old, new = Version(), Version()
        service = SimpleNamespace(event_managers={ARN: LambdaEventManager(old)})
        service.event_managers[ARN].start()

        def update(self, function_version, new_state):  # as LocalStack's own method does
            before, self.event_managers[ARN] = self.event_managers[ARN], LambdaEventManager(new)
            self.event_managers[ARN].start()
            threading.Thread(target=before.stop_for_update).start()

        patches.after_the_old_version_stopped_asking(update)(
            service, new.function_version, VersionState(State.Active))
        self.addCleanup(service.event_managers[ARN].stop)
        for number in range(5):
            new.took_one.clear()
            service.event_managers[ARN].enqueue_event(call(number))
            self.assertTrue(new.took_one.wait(timeout=20), f"call {number} is lost")
        self.assertEqual([f"call-{number}" for number in range(5)], new.taken)
        self.assertEqual([], old.taken)

    def test_a_change_that_failed_leaves_the_old_version_asking(self):
        old = Version()
        service = SimpleNamespace(event_managers={ARN: LambdaEventManager(old)})
        service.event_managers[ARN].start()
        self.addCleanup(service.event_managers[ARN].stop)

        patches.after_the_old_version_stopped_asking(lambda *_: None)(
            service, old.function_version, VersionState(State.Failed))
        service.event_managers[ARN].enqueue_event(call(1))
        self.assertTrue(old.took_one.wait(timeout=20))


if __name__ == "__main__":
    unittest.main()
