#!/bin/bash
# Ends what slurm-up.sh began, by pid.
D=$(realpath "$1")
for name in slurmd slurmctld munged; do
  file=$D/$name.pid; [ $name = munged ] && file=/run/munge/munged.pid
  pid=$(cat "$file" 2>/dev/null) || continue
  [ "$(cat /proc/"$pid"/comm 2>/dev/null)" = $name ] || continue
  kill "$pid"
  for _ in $(seq 25); do kill -0 "$pid" 2>/dev/null || break; sleep 0.2; done
done
exit 0
