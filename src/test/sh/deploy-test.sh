#!/usr/bin/env bash
# Runs deploy.sh against stand-ins for git, Maven, Java and systemctl; curl and the files are real.
set -euo pipefail
cd "$(dirname "$0")/../../.."

box=$(mktemp -d)
trap 'rm -rf "$box"' EXIT
mkdir -p "$box/bin" "$box/checkout" "$box/data"
cp deploy.sh "$box/checkout/"
echo "rows" >"$box/data/multichat.db"

stand_in() {
  cat >"$box/bin/$1"
  chmod +x "$box/bin/$1"
}

stand_in git <<'STUB'
#!/bin/sh
case $1 in
  pull) echo x >>"$BOX/pulls" ;;
  rev-parse) printf '%07d\n' "$(wc -l <"$BOX/pulls")" ;;
esac
STUB

stand_in mvn <<'STUB'
#!/bin/sh
[ ! -e "$BOX/build-fails" ] || exit 1
mkdir -p target && echo app >target/multichat.jar
STUB

stand_in java <<'STUB'
#!/bin/sh
case "$*" in
  -version) echo 'openjdk version "25.0.1" 2025-10-21' >&2 ;;
  *jarmode=tools*) for last; do :; done; mkdir -p "$last" && cp target/multichat.jar "$last/" ;;
  *AOTCacheOutput*)
    echo "${DATABASE_URL:-none} $DATA_DIR" >"$BOX/trained-with"
    [ ! -e "$BOX/training-fails" ] || exit 1
    touch multichat.aot ;;
  *) echo "$DATA_DIR" ;;
esac
STUB

# The service: healthy, unless the release it was restarted with is marked as broken.
stand_in systemctl <<'STUB'
#!/bin/sh
echo "$*" >>"$BOX/restarts"
running=$(basename "$(readlink -f "$BOX/home/current")")
echo "$running" >"$BOX/running"
case $running in
  *"$(cat "$BOX/broken" 2>/dev/null || echo none)") echo '{"status":"DOWN"}' >"$BOX/health" ;;
  *) echo '{"status":"UP"}' >"$BOX/health" ;;
esac
STUB

deploy() {
  env BOX="$box" PATH="$box/bin:$PATH" MULTICHAT_HOME="$box/home" MULTICHAT_JAVA="$box/bin/java" \
    MULTICHAT_HEALTH_URL="file://$box/health" MULTICHAT_HEALTH_SECONDS=1 \
    DATA_DIR="$box/data" DATABASE_URL="jdbc:sqlite:$box/data/multichat.db" \
    "$box/checkout/deploy.sh" >"$box/output" 2>&1
}

current() { basename "$(readlink -f "$box/home/current")"; }
releases() { ls "$box/home/releases"; }

passed=0
failed=0
# that SENTENCE COMMAND...: one line per expectation; a failure shows what deploy.sh said.
that() {
  local sentence=$1
  shift
  if "$@" >/dev/null 2>&1; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $sentence"
    sed 's/^/    /' "$box/output"
  fi
}
not() { ! "$@"; }
says() { grep -q -- "$1" "$box/output"; }

that "the first deployment succeeds" deploy
first=$(current)
that "it runs the first release" grep -q -- "-0000001$" "$box/running"
that "it restarts the service by its name" grep -qx "restart multichat" "$box/restarts"
that "a release can be started by itself" test -x "$box/home/current/run"
that "a release keeps nothing in itself" \
  test "$(BOX=$box DATA_DIR='' "$box/home/current/run")" = "$box/home/data"
that "a release has a start-up cache" test -e "$box/home/current/multichat.aot"
that "training does not see the database" grep -q "^none /" "$box/trained-with"
that "training does not see the data directory" not grep -q "$box/data" "$box/trained-with"

that "the second deployment succeeds" deploy
second=$(current)
that "it replaces the first" test "$first" != "$second"
that "the earlier release is kept" test -d "$box/home/releases/$first"

echo 0000003 >"$box/broken"
that "a release that is not healthy is a failure" not deploy
that "the previous release is current again" test "$(current)" = "$second"
that "the previous release runs again" test "$(cat "$box/running")" = "$second"
that "it says that it went back" says "rolled back; $second is up"
rm "$box/broken"

touch "$box/build-fails"
restarts=$(wc -l <"$box/restarts")
that "a build that fails is a failure" not deploy
that "a build that fails changes nothing" test "$(current)" = "$second"
that "a build that fails restarts nothing" test "$(wc -l <"$box/restarts")" = "$restarts"
rm "$box/build-fails"

touch "$box/training-fails"
that "a training run that fails costs only the cache" deploy
that "there is no half a cache" not test -e "$box/home/current/multichat.aot"
rm "$box/training-fails"

that "a fourth good deployment succeeds" deploy
that "three releases are kept" test "$(releases | wc -l)" = 3
that "what runs is among them" test -d "$box/home/releases/$(current)"
that "the failed release is gone" not grep -q failed <(releases)

exec 8>"$box/home/deploy.lock"
flock 8
that "two deployments do not run at once" not deploy
that "the second one says why" says "another deployment is running"
exec 8>&-

rm -rf "$box/home"
echo 0000007 >"$box/broken"
that "a first release that is not healthy is a failure" not deploy
that "it says that there is no way back" says "no earlier release"

that "the database is as it was" test "$(cat "$box/data/multichat.db")" = rows
that "nothing was added beside it" test "$(ls "$box/data")" = multichat.db

echo "deploy.sh: $passed expectations met, $failed failed"
[ "$failed" = 0 ]
