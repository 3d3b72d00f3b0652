"""Patches that make LocalStack behave as AWS does.

*Aliases.* CloudFormation updates an alias to a new version in place. LocalStack mistakes the changed reference to a function for a
change of the alias's name, tries to create the alias again, and fails because it exists; and it cannot update one. Moreover, before
SAM has transformed a template, a function refers to its canary's alarm, and the alarm to the function's version, which does not exist
yet: LocalStack would follow that cycle for ever. Nor does it know that a reference to a resource which its condition leaves out is
left out as well.

*Updates.* On AWS no asynchronous call is lost that comes right after a change of the function's configuration. LocalStack lets the new
version poll for calls before the old one has stopped. The old one, which may poll for another two seconds, drops what it gets then,
and the call stays invisible for the function's timeout plus a minute.
"""

from types import SimpleNamespace

from localstack.services.cloudformation.engine.v2.change_set_model import (
    ChangeSetModel,
    ChangeType,
    NodeIntrinsicFunction,
)
from localstack.services.cloudformation.resource_provider import OperationStatus, ProgressEvent
from localstack.services.cloudformation.engine.v2.change_set_model_preproc import ChangeSetModelPreproc
from localstack.aws.api.lambda_ import State
from localstack.services.lambda_.invocation.lambda_service import LambdaService
from localstack.services.lambda_.resource_providers.lambda_alias import LambdaAliasProvider


def install():
    ChangeSetModel._resolve_requires_replacement = _replaced_only_where_its_own_text_changes(
        ChangeSetModel._resolve_requires_replacement)
    LambdaAliasProvider.update = _update
    ChangeSetModel._resolve_intrinsic_function_fn_get_att = _versions_left_to_sam(
        ChangeSetModel._resolve_intrinsic_function_fn_get_att)
    ChangeSetModelPreproc._deployed_property_value_of = _none_of_what_is_left_out(
        ChangeSetModelPreproc._deployed_property_value_of)
    LambdaService.update_version_state = after_the_old_version_stopped_asking(LambdaService.update_version_state)


def _replaced_only_where_its_own_text_changes(decide):
    def refers_to_the_same(node) -> bool:
        return (isinstance(node.value, NodeIntrinsicFunction) and node.value.intrinsic_function == "Ref"
                and node.value.arguments.change_type == ChangeType.UNCHANGED)

    def decision(self, node_properties, resource_type) -> bool:
        own = [node for node in node_properties.properties if not refers_to_the_same(node)]
        return decide(self, SimpleNamespace(properties=own), resource_type)

    return decision


def _versions_left_to_sam(resolve):
    def resolution(self, arguments) -> ChangeType:
        attribute = arguments.array[1].value if len(arguments.array) > 1 else ""
        return ChangeType.UNCHANGED if str(attribute).startswith("Version.") else resolve(self, arguments)

    return resolution


def _none_of_what_is_left_out(read):
    def value(self, resource_logical_id, property_name, resolved_resources):
        node = self._get_node_resource_for(
            resource_name=resource_logical_id, node_template=self._change_set.update_model.node_template)
        left_out = resource_logical_id not in resolved_resources and isinstance(
            getattr(node.condition_reference, "value", None), str)
        return "" if left_out else read(self, resource_logical_id, property_name, resolved_resources)

    return value


def _update(self, request):
    model = {**request.previous_state, **request.desired_state}
    request.aws_client_factory.lambda_.update_alias(
        FunctionName=model["FunctionName"], Name=model["Name"], FunctionVersion=model["FunctionVersion"])
    return ProgressEvent(status=OperationStatus.SUCCESS, resource_model=model, custom_context=request.custom_context)


def after_the_old_version_stopped_asking(update):
    def updated(self, function_version, new_state):
        before = self.event_managers.get(function_version.qualified_arn)
        if before is not None and new_state.state == State.Active:
            before.stop_for_update()
        return update(self, function_version, new_state)

    return updated
