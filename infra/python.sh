# Finds a Python, and keeps tools in virtual environments of their own. Callers define `say`.

# Where tools are kept between builds. It may be deleted at any time.
tool_cache=${KURSUSRET_CACHE:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/kursusret}

# Python 3.12 or 3.13, on which LocalStack 4.14.0 and its pinned packages run.
find_python() {
  for python in ${KURSUSRET_PYTHON:+"$KURSUSRET_PYTHON"} python3.13 python3.12 python3 \
    "${PYENV_ROOT:-${HOME:-}/.pyenv}"/versions/3.13*/bin/python "${PYENV_ROOT:-${HOME:-}/.pyenv}"/versions/3.12*/bin/python \
    /opt/homebrew/bin/python3.13 /opt/homebrew/bin/python3.12 /usr/local/bin/python3.13 /usr/local/bin/python3.12; do
    if "$python" -c 'import sys, venv; sys.exit(not (3, 12) <= sys.version_info < (3, 14))' >/dev/null 2>&1; then
      printf '%s\n' "$python"
      return 0
    fi
  done
  return 1
}

# tool_environment NAME REQUIREMENTS [FOLDER]: prints the folder of a virtual environment that holds the pinned
# requirements, and the package in FOLDER if one is given. Created on the first call and reused after that.
tool_environment() {
  python=$(find_python) || {
    say "Fejl: Der skal bruges Python 3.12 eller 3.13, og ingen blev fundet. Sæt KURSUSRET_PYTHON." >&2
    say "Error: Python 3.12 or 3.13 is needed, and none was found. Set KURSUSRET_PYTHON." >&2
    return 3
  }
  content=$( { cat "$2"; "$python" -VV; [ -z "${3:-}" ] || find "$3" -name '*.py' -o -name '*.toml' | sort | xargs cat; } |
    "$python" -c 'import hashlib, sys; print(hashlib.sha256(sys.stdin.buffer.read()).hexdigest()[:16])')
  environment=$tool_cache/$1-$content
  if [ ! -f "$environment/complete" ]; then
    mkdir -p "$tool_cache"
    until mkdir "$environment.lock" 2>/dev/null; do
      holder=$(cat "$environment.lock/pid" 2>/dev/null || true)
      if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
        rm -rf "$environment.lock"
      else
        sleep 1
      fi
    done
    printf '%s\n' $$ >"$environment.lock/pid"
    if [ ! -f "$environment/complete" ]; then
      say "kursusret: downloading $1; the first time this takes a minute or two …" >&2
      make_environment "$environment" "$2" "${3:-}" >&2 || {
        rm -rf "$environment.lock"
        say "Fejl: $1 kan ikke hentes. Grunden står ovenfor." >&2
        say "Error: $1 cannot be downloaded. See the reason above." >&2
        return 3
      }
    fi
    rm -rf "$environment.lock"
  fi
  printf '%s\n' "$environment"
}

make_environment() {
  rm -rf "$1" &&
    "$python" -m venv "$1" &&
    "$1/bin/python" -m pip install -q --disable-pip-version-check uv==0.13.9 &&
    "$1/bin/python" -m uv pip install -q --python "$1/bin/python" --no-deps --require-hashes -r "$2" &&
    if [ -n "$3" ]; then
      # Building leaves files behind, so it works on a copy of the sources.
      mkdir "$1/source" && cp -R "$3/." "$1/source" &&
        "$1/bin/python" -m uv pip install -q --python "$1/bin/python" --no-deps "$1/source"
    fi &&
    touch "$1/complete"
}
