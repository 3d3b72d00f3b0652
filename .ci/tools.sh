# Shared by the scripts of this folder: provides a recent enough JDK, Chromium, LibreOffice and Maven. Sourced after infra/jdk.sh.

say() {
  printf '%s\n' "$*"
}

may_install() {
  [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

install_package() {
  apt-get -q update >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$1" >/dev/null
}

# Installs a recent enough JDK from the system's packages, if they have one and we may.
install_jdk() {
  may_install || return 1
  apt-get -q update >/dev/null && apt-get -qy install "openjdk-$wanted-jdk-headless" >/dev/null
}

provide_jdk() {
  if find_jdk >/dev/null; then
    return
  fi
  say "no JDK $wanted or newer was found; trying to install one"
  if install_jdk 2>/dev/null && find_jdk >/dev/null; then
    return
  fi
  say "JDK $wanted is needed and this system's packages do not have it (Debian 12 does not). Install one, for example"
  say "from https://adoptium.net, under /usr/lib/jvm or /opt, or set JAVA_HOME to its folder; then run this again."
  exit 1
}

# The pages are tested in the system's Chromium. In CI, tests that need it fail without it, and say so.
provide_chromium() {
  if [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome google-chrome-stable >/dev/null; then
    return
  fi
  say "no Chromium was found; trying to install one"
  if may_install; then
    install_package chromium || say "Chromium could not be installed: install it, or name it in CHROMIUM"
  fi
}

# A test opens a file of cases in LibreOffice, as an office would. It knows the options of these versions.
libreoffice=4:7.4.*

provide_libreoffice() {
  if command -v soffice >/dev/null; then
    return
  fi
  say "no LibreOffice was found; trying to install libreoffice-calc-nogui $libreoffice"
  if may_install && install_package "libreoffice-calc-nogui=$libreoffice"; then
    return
  fi
  say "LibreOffice could not be installed: install it, so that soffice is on the path"
  return 1
}

# Runs the wrapper's Maven, or the system's if that cannot be downloaded.
maven() {
  if ./mvnw -v >/dev/null 2>&1; then
    ./mvnw "$@"
  elif command -v mvn >/dev/null; then
    say "the Maven Wrapper cannot download Maven; using the mvn of this system"
    mvn "$@"
  else
    say "the Maven Wrapper cannot download Maven, and there is no mvn"
    return 1
  fi
}
