#!/usr/bin/env bash
# Manages API keys for /partner/v1; see docs/operations.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$home/infra/python.sh"

say() {
  printf '%s\n' "$*" >&2
}

if [ $# -lt 2 ] || [ "$1" = --help ]; then
  say "Usage: partner-key.sh create|disable|enable PARTNER [--stack NAME]"
  say "  create   creates a key in the stack's usage plan and prints it, once; pass it to the partner securely"
  say "  disable  refuses the key from now on; enable reverses that"
  exit 1
fi
sam=$(tool_environment sam "$home/infra/deploy/requirements.txt") || exit 3
exec "$sam/bin/python" -B "$home/infra/deploy/partner_key.py" "$@"
