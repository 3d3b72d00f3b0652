#!/usr/bin/env bash
# Keys for /partner/v1; see docs/operations.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$home/infra/python.sh"

say() {
  printf '%s\n' "$*" >&2
}

if [ $# -lt 2 ] || [ "$1" = --help ]; then
  say "Usage: partner-key.sh create|disable|enable PARTNER [--stack NAME]"
  say "  create   makes a key in the stack's usage plan and prints it, once; give it to the partner by a safe way"
  say "  disable  refuses the key from now on; enable takes that back"
  exit 1
fi
sam=$(tool_environment sam "$home/infra/deploy/requirements.txt") || exit 3
exec "$sam/bin/python" -B "$home/infra/deploy/partner_key.py" "$@"
