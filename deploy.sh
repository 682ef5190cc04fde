#!/usr/bin/env bash
# Brings the newest version of this checkout into service on a Linux host: pull, build, swap,
# restart, wait for health, and go back to the previous release if health does not come.
# The database and its directory are never touched. Set-up and systemd unit: docs/deploy.md.
#
# Everything can be set from the environment:
#   MULTICHAT_HOME            where releases live          (/opt/multichat)
#   MULTICHAT_RESTART         restarts the service         (systemctl restart multichat)
#   MULTICHAT_HEALTH_URL      says "status":"UP"           (http://localhost:8000/actuator/health)
#   MULTICHAT_HEALTH_SECONDS  how long to wait for that    (60)
#   MULTICHAT_KEEP            releases kept                (3)
#   MULTICHAT_JAVA            the java of a JDK 25         (looked for in the usual places)
set -euo pipefail
umask 022

home=${MULTICHAT_HOME:-/opt/multichat}
restart=${MULTICHAT_RESTART:-systemctl restart multichat}
health_url=${MULTICHAT_HEALTH_URL:-http://localhost:${SERVER_PORT:-8000}/actuator/health}
health_seconds=${MULTICHAT_HEALTH_SECONDS:-60}
keep=${MULTICHAT_KEEP:-3}

say() { printf '%s\n' "deploy: $*"; }

die() {
  printf '%s\n' "deploy: $*" >&2
  exit 1
}

# Bash reads a script as it runs it, and the pull may change this file: all work is in functions.
main() {
  cd "$(dirname "${BASH_SOURCE[0]}")"
  java=$(find_java) || die "no JDK 25 or newer found; install one or set MULTICHAT_JAVA"
  mkdir -p "$home/releases" || die "cannot write to $home (MULTICHAT_HOME)"
  exec 9>"$home/deploy.lock"
  flock -n 9 || die "another deployment is running"

  say "pulling"
  git pull --ff-only || die "the checkout could not be fast-forwarded; nothing was changed"
  say "building $(git rev-parse --short HEAD)"
  mvn -q -B -DskipTests package || die "the build failed; the running release was not touched"

  local previous release
  previous=$(readlink -f "$home/current" 2>/dev/null) || previous=
  [ -d "$previous" ] || previous=
  release=$home/releases/$(date -u +%Y%m%dT%H%M%SZ)-$(git rev-parse --short HEAD)
  prepare "$release"
  say "switching to $(basename "$release")"
  switch_to "$release"
  if restart_service && wait_for_health; then
    prune "$release"
    say "done: $(basename "$release") is up"
    return
  fi
  roll_back "$release" "$previous"
}

# The collector of small heaps costs the least memory, and the heap grows as it is needed instead of
# starting with a 64th of the machine. The cache fits only the collector it was made with.
jvm="--enable-native-access=ALL-UNNAMED -XX:+UseSerialGC -Xms48m"

# Prints the path of a java that is new enough.
find_java() {
  local candidate
  for candidate in "${MULTICHAT_JAVA:-}" "${JAVA_HOME:+$JAVA_HOME/bin/java}" \
    "$(command -v java || true)" /usr/lib/jvm/*/bin/java /opt/*/bin/java; do
    [ -x "$candidate" ] || continue
    if [ "$(java_version "$candidate")" -ge 25 ]; then
      printf '%s\n' "$candidate"
      return
    fi
  done
  return 1
}

java_version() {
  "$1" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p;/version/q' | grep . || echo 0
}

# Unpacks the jar, so that classes load fast, and writes down how this release is started.
prepare() {
  local release=$1
  "$java" -Djarmode=tools -jar target/multichat.jar extract --destination "$release" >/dev/null ||
    die "the jar could not be unpacked; the running release was not touched"
  train "$release"
  cat >"$release/run" <<RUN
#!/bin/sh
# The cache fits only the java that made it. Without a fitting cache it starts all the same, slower.
cd "\$(dirname "\$0")" || exit 1
# Releases come and go; what we keep must not lie in one of them.
export DATA_DIR="\${DATA_DIR:-$home/data}"
exec "$java" $jvm -XX:AOTCache=multichat.aot \${JAVA_OPTIONS:-} -jar multichat.jar
RUN
  chmod +x "$release/run"
}

# Makes the ahead-of-time cache of JDK 25 by starting once, with a database of its own.
train() {
  local release=$1 scratch
  scratch=$(mktemp -d)
  say "training the start-up cache"
  if ! (cd "$release" && env -u DATABASE_URL -u ENCRYPTION_KEY -u ENCRYPTION_KEY_PREVIOUS \
    DATA_DIR="$scratch" SERVER_PORT=0 "$java" $jvm \
    -XX:AOTCacheOutput=multichat.aot -Dspring.context.exit=onRefresh -jar multichat.jar \
    >"$scratch/log" 2>&1); then
    say "the training run failed, so this release starts without a cache. Its last lines:"
    tail -n 5 "$scratch/log" >&2
    rm -f "$release/multichat.aot"
  fi
  rm -rf "$scratch"
}

# Renaming replaces the link in one step: there is no moment without a current release.
switch_to() {
  ln -sfn "$1" "$home/current.next"
  mv -T "$home/current.next" "$home/current"
}

restart_service() {
  say "restarting"
  bash -c "$restart" 9>&- || { say "the service could not be restarted ($restart)"; return 1; }
}

wait_for_health() {
  local deadline=$((SECONDS + health_seconds))
  say "waiting up to $health_seconds s for $health_url"
  while ! curl -fsS --max-time 5 "$health_url" 2>/dev/null | grep -q '"status":"UP"'; do
    [ "$SECONDS" -lt "$deadline" ] || return 1
    sleep 0.5
  done
}

roll_back() {
  local release=$1 previous=$2
  [ -n "$previous" ] || die "it did not become healthy, and there is no earlier release to go back to"
  say "it did not become healthy: going back to $(basename "$previous")"
  switch_to "$previous"
  mv "$release" "$release.failed"
  if restart_service && wait_for_health; then
    die "rolled back; $(basename "$previous") is up, $(basename "$release").failed is kept to look at"
  fi
  die "rolled back, but $(basename "$previous") is not healthy either: look at its log now"
}

# Keeps the newest releases. What failed earlier goes; what runs stays.
prune() {
  rm -rf "$home"/releases/*.failed
  find "$home/releases" -mindepth 1 -maxdepth 1 -type d | sort -r | tail -n "+$((keep + 1))" |
    while read -r old; do
      [ "$old" = "$1" ] || rm -rf "$old"
    done
}

main "$@"
exit
