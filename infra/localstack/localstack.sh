#!/usr/bin/env bash
# Runs LocalStack 4.14.0 as plain processes for as long as standard input is open.
#   localstack.sh [--port N]     prints `ready http://127.0.0.1:N`; N = 0, the default, picks a free port
#   localstack.sh --python       prints the path of the Python with LocalStack and our executor
# Exit status 3: this machine lacks something that is needed (Python 3.12 or 3.13, a JDK, the built jars).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
. "$here/../jdk.sh"
. "$here/../python.sh"

say() {
  printf '%s\n' "$*" >&2
}

environment=$(tool_environment localstack "$here/requirements.txt" "$here/executor") || exit 3
if [ "${1:-}" = --python ]; then
  printf '%s\n' "$environment/bin/python"
  exit 0
fi
jdk=$(find_jdk) || {
  say "Fejl: Der skal bruges JDK $wanted eller nyere. / Error: JDK $wanted or newer is needed."
  exit 3
}
jars=$here/target
[ -d "$jars/dynamodb" ] && [ -d "$jars/ric" ] || {
  say "Fejl: $jars mangler; kør ./mvnw -DskipTests package. / Error: $jars is missing; run ./mvnw -DskipTests package."
  exit 3
}
agent=$environment/agent
if [ ! -f "$agent/complete" ]; then
  mkdir -p "$agent" && "$jdk/bin/javac" --release 17 -d "$agent" "$here/NoAgent.java" && touch "$agent/complete"
fi
exec "$environment/bin/python" -B "$here/run.py" --java-home "$jdk" --jars "$jars" --agent "$agent" "$@"
