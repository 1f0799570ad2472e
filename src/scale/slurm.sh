#!/usr/bin/env bash
# A run on a Slurm cluster: a job array makes the parts, a dependent job merges them.
#
#   INPUT=/shared/articles OUT=/shared/tables PARTS=200 src/scale/slurm.sh
#
# INPUT and OUT lie on a file system that all nodes share. Use many more parts than slots: parts are fixed by a hash of the path, so that a
# slow document holds up its own part only. A task that is killed or requeued goes on with what its part holds; finished parts are skipped.
set -euo pipefail
: "${INPUT:?folder of documents}" "${OUT:?folder for the tables}"
parts=${PARTS:-100}
program=${PROGRAM:-"node $(cd "$(dirname "$0")/../.." && pwd)/dist/cli.js"}
work="$OUT/parts"
mkdir -p "$work"

array=$(sbatch --parsable --requeue --job-name=entity-ledger --array="1-$parts" ${SBATCH_OPTIONS:-} --output="$work/%a.log" \
  --wrap "$program '$INPUT' --out '$work' --shard auto/$parts --jobs 1 --quiet ${OPTIONS:-}")
merge=$(sbatch --parsable --job-name=entity-ledger-merge --dependency="afterok:$array" ${SBATCH_OPTIONS:-} --output="$work/merge.log" \
  --wrap "$program merge '$work'/part-*-of-$(printf %05d "$parts").ndjson --out '$OUT' --quiet")
echo "$array $merge"
