"""Lets LocalStack's CloudFormation move an alias to a new version in place, as AWS's does.

Of itself it takes the reference to a function that changes for a change of the alias's name, tries to make the alias anew,
and finds that it is there already; and it has no way to update one. It compares two templates by going from reference to
reference, one call inside the other, deeper than Python lets it.
"""

import sys
from types import SimpleNamespace

from localstack.services.cloudformation.engine.v2.change_set_model import (
    ChangeSetModel,
    ChangeType,
    NodeIntrinsicFunction,
)
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent
from localstack.services.lambda_.resource_providers.lambda_alias import LambdaAliasProvider


def install():
    sys.setrecursionlimit(20_000)
    ChangeSetModel._resolve_requires_replacement = _replaced_only_where_its_own_text_changes(
        ChangeSetModel._resolve_requires_replacement)
    LambdaAliasProvider.update = _update


def _replaced_only_where_its_own_text_changes(decide):
    def refers_to_the_same(node) -> bool:
        return (isinstance(node.value, NodeIntrinsicFunction) and node.value.intrinsic_function == "Ref"
                and node.value.arguments.change_type == ChangeType.UNCHANGED)

    def decision(self, node_properties, resource_type) -> bool:
        own = [node for node in node_properties.properties if not refers_to_the_same(node)]
        return decide(self, SimpleNamespace(properties=own), resource_type)

    return decision


def _update(self, request):
    model = {**request.previous_state, **request.desired_state}
    request.aws_client_factory.lambda_.update_alias(
        FunctionName=model["FunctionName"], Name=model["Name"], FunctionVersion=model["FunctionVersion"])
    return ProgressEvent(status=OperationStatus.SUCCESS, resource_model=model, custom_context=request.custom_context)
