#!/usr/bin/env bash
# Copies back what tables have lost; see docs/operations.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$home/infra/python.sh"

say() {
  printf '%s\n' "$*" >&2
}

if [ $# -lt 2 ] || [ "$1" = --help ]; then
  say "Usage: copy-back.sh RESTORED-EDITIONS RESTORED-ENTRIES [--stack NAME]"
  say "  Puts into the stack's tables what they lack of the restored ones. What they have is left as it is."
  exit 1
fi
sam=$(tool_environment sam "$home/infra/deploy/requirements.txt") || exit 3
exec "$sam/bin/python" -B "$home/infra/deploy/copy_back.py" "$@"
