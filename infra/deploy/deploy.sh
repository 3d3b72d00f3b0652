#!/usr/bin/env bash
# Deploys template.yaml with the built jars; see docs/operations.md.
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
. "$home/infra/jdk.sh"
. "$home/infra/python.sh"

say() {
  printf '%s\n' "$*" >&2
}

usage() {
  cat <<'TEXT'
Usage: ./kursusret deploy [--local] [--stage STAGE] [--stack NAME] [--region REGION] [--dry-run] [--no-build]
                          [--port PORT] [--template FILE] [NAME=VALUE ...]

Sætter Kursusret i drift i AWS, eller i en efterligning på denne maskine.
Deploys Kursusret to an AWS account, or to an emulated one on this machine.

  --local          deploy to LocalStack here, print the address, run until Ctrl-C; no account is needed
  --stage STAGE    dev (default), test or prod
  --stack NAME     name of the stack (default: kursusret-STAGE)
  --region REGION  (default: AWS_REGION, or else eu-north-1, Stockholm)
  --dry-run        show what would change, and change nothing. The jars are uploaded so that AWS can compare
  --no-build       use the jars as they are
  --template FILE  a template other than the product's own
  --port PORT      with --local: LocalStack's port; 0 picks a free one (default: 4566)
  NAME=VALUE       a parameter of template.yaml, such as LogRetentionDays=90

The account is the one that the AWS CLI would use. AWS_ENDPOINT_URL is respected.
TEXT
}

fail() {
  say "Fejl: $1"
  say "Error: $2"
  exit 1
}

stage=dev stack='' region=${AWS_REGION:-${AWS_DEFAULT_REGION:-eu-north-1}}
local='' dry_run='' build=yes port=4566 template=$home/template.yaml
parameters=()
while [ $# -gt 0 ]; do
  case $1 in
    --local) local=yes ;;
    --dry-run) dry_run=yes ;;
    --no-build) build='' ;;
    --stage | --stack | --region | --port | --template)
      [ $# -gt 1 ] || fail "$1 mangler en værdi." "$1 lacks a value."
      declare "${1#--}=$2"
      shift
      ;;
    -h | --help)
      usage
      exit 0
      ;;
    [A-Z]*=*) parameters+=("$1") ;;
    *)
      usage >&2
      fail "»$1« kendes ikke." "Unknown argument \`$1\`."
      ;;
  esac
  shift
done
stack=${stack:-kursusret-$stage}
template=$(cd "$(dirname "$template")" && pwd -P)/$(basename "$template")

build_jars() {
  say "kursusret: building the functions …"
  (cd "$home" && ./mvnw -q -B -DskipTests package -pl "functions,importer${local:+,infra/localstack}" -am) >&2 ||
    fail "Programmet kunne ikke bygges. Grunden står ovenfor." "The program could not be built. See the reason above."
}

# Starts LocalStack as a child process that ends with this script, in whatever way that ends: the script holds the child's
# standard input open.
start_localstack() {
  coproc LOCALSTACK { exec "$home/infra/localstack/localstack.sh" --port "$port" 2>"$log"; }
  say "kursusret: starting LocalStack; its log is $log"
  local line
  read -r line <&"${LOCALSTACK[0]}" || {
    tail -n 5 "$log" >&2
    fail "LocalStack startede ikke; se $log." "LocalStack did not start; see $log."
  }
  export AWS_ENDPOINT_URL=${line#ready }
  export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=local
  unset AWS_PROFILE AWS_SESSION_TOKEN
}

deploy() {
  local arguments=(--template-file "$template" --stack-name "$stack" --region "$region" --resolve-s3
    --s3-prefix "$stack" --capabilities CAPABILITY_IAM --no-progressbar --no-fail-on-empty-changeset
    --parameter-overrides "Stage=$stage" ${parameters[@]+"${parameters[@]}"})
  [ -z "$dry_run" ] || arguments+=(--no-execute-changeset)
  # Runs in a folder without a samconfig.toml, so that nobody's settings interfere.
  (cd "$home/infra/deploy" && SAM_CLI_TELEMETRY=0 AWS_DEFAULT_REGION=$region "$sam/bin/python" -m samcli deploy \
    "${arguments[@]}") >&2
}

# Prints an output of the stack.
output() {
  AWS_DEFAULT_REGION=$region "$sam/bin/python" -c '
import boto3, sys
stack = boto3.client("cloudformation").describe_stacks(StackName=sys.argv[1])["Stacks"][0]
print(next(o["OutputValue"] for o in stack["Outputs"] if o["OutputKey"] == sys.argv[2]))' "$stack" "$1"
}

address() {
  if [ -n "${AWS_ENDPOINT_URL:-}" ]; then
    printf '%s/_aws/execute-api/%s/%s\n' "$AWS_ENDPOINT_URL" "$(output ApiId)" "$stage"
  else
    output ApiUrl
  fi
}

sam=$(tool_environment sam "$home/infra/deploy/requirements.txt") || exit 3
[ -z "$build" ] || build_jars
if [ -n "$local" ]; then
  log=$(mktemp "${TMPDIR:-/tmp}/kursusret-localstack-XXXXXX.log")
  trap 'exit 130' INT TERM
  start_localstack
  export SAM_CLI_POLL_DELAY=1
  parameters+=("DeletionProtection=false")
fi
deploy
[ -n "$dry_run" ] || printf 'ready %s\n' "$(address)"
if [ -n "$local" ] && [ -z "$dry_run" ]; then
  say "Ctrl-C stopper det hele. / Ctrl-C stops all of it."
  wait "$LOCALSTACK_PID"
fi
