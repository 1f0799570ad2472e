#!/usr/bin/env bash
# Proves the Slurm script on a real Slurm: one controller and two nodes on this machine, one node and its job killed with -9 in the middle.
# Needs root and Debian's packages slurm-wlm and munge; installs them when it can. Says loudly when it cannot run.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v slurmctld >/dev/null || ! command -v munged >/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends slurm-wlm munge >/dev/null
  else
    echo "!!! Slurm is not installed and cannot be: the Slurm script was NOT proven !!!"
    exit 0
  fi
fi

work=$(mktemp -d)
host=$(hostname)
cleanup() {
  pkill -9 -f "slurmd -N" || true
  pkill -9 slurmctld || true
}
trap cleanup EXIT

mkdir -p /run/munge /var/log/munge /var/lib/munge
[ -s /etc/munge/munge.key ] || dd if=/dev/urandom of=/etc/munge/munge.key bs=1024 count=1 status=none
chown -R munge: /run/munge /var/log/munge /var/lib/munge /etc/munge && chmod 400 /etc/munge/munge.key
pgrep munged >/dev/null || runuser -u munge -- /usr/sbin/munged

cat > "$work/slurm.conf" <<CONF
ClusterName=proof
SlurmctldHost=$host(127.0.0.1)
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
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
ReturnToService=2
SlurmdTimeout=10
MessageTimeout=5
JobRequeue=1
MpiDefault=none
NodeName=n1 NodeAddr=127.0.0.1 Port=17001 CPUs=1 State=UNKNOWN
NodeName=n2 NodeAddr=127.0.0.1 Port=17002 CPUs=1 State=UNKNOWN
PartitionName=all Nodes=n1,n2 Default=YES State=UP
CONF
export SLURM_CONF=$work/slurm.conf
mkdir -p "$work/state"
slurmctld -f "$SLURM_CONF"
slurmd -f "$SLURM_CONF" -N n1
slurmd -f "$SLURM_CONF" -N n2
for _ in $(seq 30); do [ "$(sinfo -h -t idle -o %D | paste -sd+ | bc)" = 2 ] && break; sleep 1; done
sinfo

mkdir -p "$work/in"
for copy in $(seq 40); do cp -r input "$work/in/$copy"; done
node dist/cli.js "$work/in" --out "$work/alone" --quiet

read -r array merge <<<"$(INPUT=$work/in OUT=$work/tables PARTS=8 src/scale/slurm.sh)"
for _ in $(seq 60); do squeue -h -w n2 -t running -o %i | grep -q . && break; sleep 0.5; done
echo "killing node n2 and its job with -9"
squeue
pkill -9 -f "slurmd -f $SLURM_CONF -N n2" || true
pkill -9 -f "slurmstepd.*n2|slurmstepd: \[.*\]" || true
pkill -9 -f "dist/cli.js $work/in" || true

for _ in $(seq 400); do
  squeue -h -j "$array,$merge" 2>/dev/null | grep -q . || break
  sleep 2
done
squeue
cmp_failed=0
for file in "$work/alone"/*.csv; do cmp "$file" "$work/tables/$(basename "$file")" || cmp_failed=1; done
[ "$cmp_failed" = 0 ] && echo "Slurm: the same bytes from 8 parts, one node killed, as from one run"
exit "$cmp_failed"
