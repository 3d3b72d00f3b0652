"""Runs LocalStack's Lambda functions as plain processes, without containers."""
