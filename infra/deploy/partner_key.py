"""Creates, disables and enables the API keys of partners. A key is printed when it is created, and never again."""

import argparse
import sys

import boto3

from stack import resource


def key_name(stack: str, partner: str) -> str:
    return f"{stack}-{partner}"


def find(api, name: str) -> dict | None:
    return next((key for key in api.get_api_keys(nameQuery=name)["items"] if key["name"] == name), None)


def create(api, given):
    name = key_name(given.stack, given.partner)
    if find(api, name):
        sys.exit(f"Fejl: {name} har en nøgle. / Error: {name} already has a key.")
    key = api.create_api_key(name=name, enabled=True, tags={"service": "kursusret", "partner": given.partner})
    api.create_usage_plan_key(usagePlanId=resource(given.stack, "PartnerPlan"), keyId=key["id"], keyType="API_KEY")
    print(api.get_api_key(apiKey=key["id"], includeValue=True)["value"])


def switch(api, given, enabled: bool):
    name = key_name(given.stack, given.partner)
    key = find(api, name) or sys.exit(f"Fejl: {name} har ingen nøgle. / Error: {name} has no key.")
    api.update_api_key(apiKey=key["id"], patchOperations=[
        {"op": "replace", "path": "/enabled", "value": str(enabled).lower()}])


def main():
    parser = argparse.ArgumentParser(prog="partner-key.sh")
    parser.add_argument("action", choices=["create", "disable", "enable"])
    parser.add_argument("partner", help="a short name: letters, digits and hyphens")
    parser.add_argument("--stack", default="kursusret-prod")
    given = parser.parse_args()
    api = boto3.client("apigateway")
    if given.action == "create":
        create(api, given)
    else:
        switch(api, given, given.action == "enable")


if __name__ == "__main__":
    main()
