"""Looks up the physical ids of a stack's resources."""

import boto3


def resource(stack: str, logical_id: str) -> str:
    detail = boto3.client("cloudformation").describe_stack_resource(StackName=stack, LogicalResourceId=logical_id)
    return detail["StackResourceDetail"]["PhysicalResourceId"]
