#!/usr/bin/env bash
# Proves src/scale/slurm.sh on a real Slurm: one controller and two nodes on this machine, one node and its job killed with -9 in the middle.
# Needs root and Debian's packages slurm-wlm and munge, and installs them when it can. Everything else it makes lies in a folder of its own.
# Exit codes: 0 proven, 1 the proof failed, 3 Slurm cannot be installed here.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v slurmctld >/dev/null || ! command -v munged >/dev/null; then
  cannot() { echo "!!! Slurm is not installed and cannot be ($1): the Slurm script was NOT proven !!!"; exit 3; }
  [ "$(id -u)" = 0 ] || cannot "not root"
  command -v apt-get >/dev/null || cannot "no apt-get"
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge; } >/dev/null 2>&1 || cannot "apt-get fails"
fi
[ "$(id -u)" = 0 ] || { echo "!!! Slurm's daemons need root: the Slurm script was NOT proven !!!"; exit 3; }

work=$(mktemp -d)
cleanup() {
  for file in "$work"/slurmctld.pid "$work"/slurmd-n1.pid "$work"/slurmd-n2.pid "$work"/munged.pid; do
    if [ -s "$file" ]; then kill -9 "$(cat "$file")" 2>/dev/null || true; fi
  done
  # What watches over the last job may still be about.
  local process
  for process in /proc/[0-9]*; do
    if [ "$(cat "$process/comm" 2>/dev/null)" = slurmstepd ] && [[ "$(readlink "$process/cwd")" == "$work"* ]]; then kill -9 "${process#/proc/}" 2>/dev/null || true; fi
  done
  [ "${KEEP:-}" = 1 ] || rm -rf "$work"
}
trap cleanup EXIT
failed() {
  echo "Slurm: $1"
  tail -n 20 "$work"/*.log "$work"/tables/parts/*.log 2>/dev/null || true
  exit 1
}

# A copy: something else may build dist/ meanwhile.
mkdir "$work/program"
cp -r package.json dist "$work/program"
mkdir "$work/program/src" && cp -r src/data "$work/program/src"
ln -s "$PWD/node_modules" "$work/program/node_modules"
export PROGRAM="node $work/program/dist/cli.js"

chmod 755 "$work"
dd if=/dev/urandom of="$work/munge.key" bs=1024 count=1 status=none
chmod 400 "$work/munge.key"
munged --force --socket="$work/munge.socket" --key-file="$work/munge.key" --pid-file="$work/munged.pid" --log-file="$work/munged.log" --seed-file="$work/munge.seed"

# Ports of its own, should two proofs run at once. A requeued job waits for as long as a credential lasts.
port=$((20000 + $$ % 10000 * 3))
cat > "$work/slurm.conf" <<CONF
ClusterName=proof
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmctldPort=$port
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket=$work/munge.socket,cred_expire=5
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd-%n.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=1,sched_min_interval=100000,bf_interval=1
ReturnToService=2
SlurmdTimeout=5
MessageTimeout=5
KillWait=1
JobRequeue=1
MpiDefault=none
NodeName=n1 NodeAddr=127.0.0.1 Port=$((port + 1)) CPUs=1 State=UNKNOWN
NodeName=n2 NodeAddr=127.0.0.1 Port=$((port + 2)) CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES State=UP
CONF
export SLURM_CONF=$work/slurm.conf
mkdir -p "$work/state"
slurmctld -f "$SLURM_CONF"
slurmd -f "$SLURM_CONF" -N n1
slurmd -f "$SLURM_CONF" -N n2

# Files, and a collection large enough that its pieces are shared by the parts.
mkdir -p "$work/in"
for copy in 1 2 3 4 5 6; do cp -r input "$work/in/$copy"; done
node -e "
  const { readdirSync, readFileSync, writeFileSync } = require('fs')
  const texts = readdirSync('input', { recursive: true }).filter(name => name.endsWith('.txt')).map(name => readFileSync('input/' + name, 'utf8'))
  writeFileSync(process.argv[1], Array.from({ length: 2500 }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] + id }) + '\n').join(''))" "$work/in/feed.jsonl"
$PROGRAM "$work/in" --out "$work/alone" --quiet --jobs 2

for _ in $(seq 100); do [ "$(sinfo -h -t idle -N -o %N 2>/dev/null | wc -l)" = 2 ] && break; sleep 0.2; done
sinfo -N
read -r array merge <<<"$(INPUT=$work/in OUT=$work/tables PARTS=6 src/scale/slurm.sh)"

# The processes of node n2's jobs, and those that watch over them.
jobs_of_n2() {
  local environ pid parent
  for environ in /proc/[0-9]*/environ; do
    pid=${environ//[!0-9]/}
    { tr '\0' '\n' <"$environ" | grep -qx "SLURM_CONF=$SLURM_CONF" && tr '\0' '\n' <"$environ" | grep -qx 'SLURMD_NODENAME=n2'; } 2>/dev/null || continue
    parent=$(awk '/^PPid:/ { print $2 }' "/proc/$pid/status" 2>/dev/null) || continue
    [ "$(cat "/proc/$parent/comm" 2>/dev/null)" = slurmstepd ] && echo "$parent"
    echo "$pid"
  done
}
# Asked once: a moment later the job may be done.
for _ in $(seq 300); do killed=$(jobs_of_n2); [ -n "$killed" ] && ls "$work"/tables/parts/*.tmp >/dev/null 2>&1 && break; sleep 0.1; done
[ -n "$killed" ] || failed "nothing ran on node n2"
echo "killing node n2 and its job with -9"
squeue
kill -9 "$(cat "$work/slurmd-n2.pid")" $killed 2>/dev/null || true

for _ in $(seq 180); do
  [ -e "$work/tables/run.json" ] || ! squeue -h -j "$array,$merge" 2>/dev/null | grep -q . && break
  sleep 1
done
squeue
[ -e "$work/tables/run.json" ] || failed "the merge did not run"
scontrol show job "$array" | grep -o 'Restarts=[1-9].*' | head -1 || failed "no job was requeued"
for file in "$work/alone"/*.csv; do cmp "$file" "$work/tables/$(basename "$file")" || failed "other tables than from one run"; done
echo "Slurm: the same bytes from 6 parts, one node killed, as from one run"
