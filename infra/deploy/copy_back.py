"""Copies what a stack's tables lack from tables restored beside them.

Existing items are left alone: records and rows are only ever added or stamped, so the stack's version is the newer one. Rows are copied
before the records that point to them. A list's change count follows from its records; where records are copied back it no longer
matches, and every publication would be refused. It is therefore deleted, and the next change counts anew.
"""

import argparse

import boto3

from stack import resource

CHANGES = "changes#"


def items(db, table: str):
    for page in db.get_paginator("scan").paginate(TableName=table, ConsistentRead=True):
        yield from page["Items"]


def put_where_missing(db, table: str, item: dict) -> bool:
    try:
        db.put_item(TableName=table, Item=item, ConditionExpression="attribute_not_exists(pk)")
        return True
    except db.exceptions.ConditionalCheckFailedException:
        return False


def copy(db, source: str, target: str) -> list[dict]:
    return [item for item in items(db, source)
            if not item["pk"]["S"].startswith(CHANGES) and put_where_missing(db, target, item)]


def main():
    parser = argparse.ArgumentParser(prog="copy-back.sh")
    parser.add_argument("editions", help="the restored table of editions")
    parser.add_argument("entries", help="the restored table of rows, as of the same second")
    parser.add_argument("--stack", default="kursusret-prod")
    options = parser.parse_args()
    db = boto3.client("dynamodb")
    editions = resource(options.stack, "EditionsTable")
    rows = copy(db, options.entries, resource(options.stack, "EntriesTable"))
    records = copy(db, options.editions, editions)
    for name in sorted({record["pk"]["S"] for record in records}):
        db.delete_item(TableName=editions, Key={"pk": {"S": CHANGES + name}, "sk": {"S": "changes"}})
    print(f"{len(records)} records and {len(rows)} rows were copied back")


if __name__ == "__main__":
    main()
