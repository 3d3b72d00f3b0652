"""Counts the licences in a CycloneDX bill of materials, and fails if a component has no allowed one: licences.py BILL ALLOWED."""
import collections
import json
import sys


def licences(component):
    """The SPDX ids of a component's licences, or their names if they have no id."""
    named = [entry.get("license", {}) for entry in component.get("licenses", [])]
    ids = [licence.get("id") or licence.get("name", "") for licence in named]
    return ids + [entry["expression"] for entry in component.get("licenses", []) if "expression" in entry]


def main(bill, allowed):
    with open(allowed, encoding="utf-8") as lines:
        known = {line.strip() for line in lines if line.strip() and not line.startswith("#")}
    with open(bill, encoding="utf-8") as text:
        components = json.load(text)["components"]
    counts = collections.Counter()
    refused = []
    for component in components:
        own = licences(component)
        # If a component offers several licences, one allowed licence is enough.
        fitting = [licence for licence in own if licence in known]
        counts[fitting[0] if fitting else "not allowed"] += 1
        if not fitting:
            refused.append(f"{component['group']}:{component['name']}:{component['version']}: {', '.join(own) or 'none stated'}")
    for licence, count in sorted(counts.items()):
        print(f"{licence}: {count}")
    print(f"{len(components)} components in {bill}")
    if refused:
        sys.exit("Licences that are not in " + allowed + ":\n  " + "\n  ".join(refused))


main(*sys.argv[1:])
