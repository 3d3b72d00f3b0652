#!/usr/bin/env bash
# Copies lost data back into the tables; see docs/operations.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$home/infra/python.sh"

say() {
  printf '%s\n' "$*" >&2
}

if [ $# -lt 2 ] || [ "$1" = --help ]; then
  say "Usage: copy-back.sh RESTORED-EDITIONS RESTORED-ENTRIES [--stack NAME]"
  say "  Adds to the stack's tables what they lack compared with the restored ones. Existing items are left as they are."
  exit 1
fi
sam=$(tool_environment sam "$home/infra/deploy/requirements.txt") || exit 3
exec "$sam/bin/python" -B "$home/infra/deploy/copy_back.py" "$@"
