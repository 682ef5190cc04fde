#!/usr/bin/env bash
# How long the packaged product takes to start, and how much memory it takes when nobody is there:
# as a plain jar, unpacked, and unpacked with the start-up cache of JDK 25, as deploy.sh does it.
# Build first (mvn -DskipTests package), then: src/test/sh/start-up.sh [RUNS]
# MULTICHAT_JAVA names the java of a JDK 25; needed besides: Linux and curl. Prints medians at the end.
set -euo pipefail
cd "$(dirname "$0")/../../.."

runs=${1:-5}
java=${MULTICHAT_JAVA:-$(ls -d /usr/lib/jvm/*25*/bin/java 2>/dev/null | head -n 1)}
rest_seconds=${REST_SECONDS:-20}
jvm="--enable-native-access=ALL-UNNAMED"
small="-XX:+UseSerialGC -Xms48m"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Starts it once in directory $2 with the options $3, and adds a line of figures to those of $1.
once() {
  local data=$scratch/data port=$((20000 + RANDOM % 9000)) begin healthy pid
  rm -rf "$data" && mkdir "$data"
  begin=$(date +%s%N)
  (cd "$2" && exec env DATA_DIR="$data" SERVER_PORT="$port" "$java" $3 -jar multichat.jar) \
    >"$data/log" 2>&1 &
  pid=$!
  until curl -fs -o /dev/null --max-time 2 "http://localhost:$port/actuator/health"; do
    kill -0 "$pid" 2>/dev/null || { cat "$data/log" >&2; exit 1; }
    sleep 0.02
  done
  healthy=$((($(date +%s%N) - begin) / 1000000))
  sleep "$rest_seconds"
  awk -v healthy="$healthy" \
    -v started="$(sed -n 's/.*Started MultiChatOverlay in \([0-9.]*\) .*/\1/p' "$data/log")" \
    -v cpu="$(awk '{print ($14 + $15) / 100}' "/proc/$pid/stat")" \
    '/^VmRSS/ {rss = int($2 / 1024)} /^Threads/ {threads = $2}
     END {print healthy, started * 1000, cpu * 1000, rss, threads}' "/proc/$pid/status" |
    tee -a "$scratch/$1" | sed "s/^/$1: /"
  kill "$pid"
  wait "$pid" || true
}

# The median of column $2 of the figures of $1.
median() {
  sort -n -k "$2,$2" "$scratch/$1" | awk -v column="$2" '{value[NR] = $column}
    END {print value[int((NR + 1) / 2)]}'
}

"$java" -Djarmode=tools -jar target/multichat.jar extract --destination "$scratch/unpacked" >/dev/null
(cd "$scratch/unpacked" && DATA_DIR=$scratch/training SERVER_PORT=0 "$java" $jvm $small \
  -XX:AOTCacheOutput=multichat.aot -Dspring.context.exit=onRefresh -jar multichat.jar) \
  >"$scratch/training.log" 2>&1

echo "load before: $(cut -d ' ' -f 1-3 /proc/loadavg); columns: healthy ms, started ms, CPU ms, MB, threads"
for _ in $(seq "$runs"); do
  once plain target "$jvm"
  once plain-small target "$jvm $small"
  once unpacked-small "$scratch/unpacked" "$jvm $small"
  once cached-small "$scratch/unpacked" "$jvm $small -XX:AOTCache=multichat.aot"
done
echo "load after: $(cut -d ' ' -f 1-3 /proc/loadavg); medians:"
for kind in plain plain-small unpacked-small cached-small; do
  echo "$kind: $(for column in 1 2 3 4 5; do printf '%s ' "$(median "$kind" "$column")"; done)"
done
