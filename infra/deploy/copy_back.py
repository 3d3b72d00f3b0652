"""Copies what a stack's tables lack from tables that were restored beside them.

What is there is left alone: records and rows are only ever added or stamped, so what the stack has is the newer. Rows go before the records
that point to them. The number of changes of a list follows from its records; where records come back it no longer fits them, and every
publication would be refused, so it is dropped: the next change counts anew.
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
    parser.add_argument("entries", help="the restored table of rows, of the same second")
    parser.add_argument("--stack", default="kursusret-prod")
    given = parser.parse_args()
    db = boto3.client("dynamodb")
    editions = resource(given.stack, "EditionsTable")
    rows = copy(db, given.entries, resource(given.stack, "EntriesTable"))
    records = copy(db, given.editions, editions)
    for name in sorted({record["pk"]["S"] for record in records}):
        db.delete_item(TableName=editions, Key={"pk": {"S": CHANGES + name}, "sk": {"S": "changes"}})
    print(f"{len(records)} records and {len(rows)} rows were copied back")


if __name__ == "__main__":
    main()
