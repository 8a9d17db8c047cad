#!/bin/bash
# A Slurm of one node on this machine, without systemd: for the test only. Needs root.
set -euo pipefail
D=$(realpath "$1"); H=$(hostname -s)
install -d -m 0755 "$D" "$D/spool"
install -d -m 0755 -o slurm -g slurm "$D/state" "$D/log"
install -o slurm -g slurm -m 0644 /dev/null "$D/log/jobcomp.txt"
install -d -m 0755 -o munge -g munge /run/munge
munge -n >/dev/null 2>&1 \
  || setpriv --reuid=munge --regid=munge --clear-groups /usr/sbin/munged >/dev/null 2>&1
for _ in $(seq 50); do munge -n 2>/dev/null | unmunge >/dev/null 2>&1 && break; sleep 0.1; done
cpus=$(nproc); mem=$(( $(awk '/MemTotal/{print $2}' /proc/meminfo) / 1024 * 9 / 10 ))
cat > "$D/slurm.conf" <<CONF
ClusterName=one
SlurmctldHost=$H(127.0.0.1)
SlurmctldPort=6817
SlurmdPort=6818
SlurmUser=slurm
AuthType=auth/munge
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
StateSaveLocation=$D/state
SlurmdSpoolDir=$D/spool
SlurmctldPidFile=$D/slurmctld.pid
SlurmdPidFile=$D/slurmd.pid
SlurmctldLogFile=$D/log/slurmctld.log
SlurmdLogFile=$D/log/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
JobAcctGatherType=jobacct_gather/none
MpiDefault=none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
JobCompType=jobcomp/filetxt
JobCompLoc=$D/log/jobcomp.txt
MailProg=/bin/true
ReturnToService=2
MaxArraySize=4
SchedulerParameters=sched_min_interval=0,batch_sched_delay=0
NodeName=$H NodeAddr=127.0.0.1 CPUs=$cpus Sockets=1 CoresPerSocket=$cpus ThreadsPerCore=1 RealMemory=$mem State=UNKNOWN
PartitionName=main Nodes=$H Default=YES MaxTime=INFINITE State=UP
CONF
export SLURM_CONF="$D/slurm.conf"
slurmctld >/dev/null 2>&1
slurmd >/dev/null 2>&1
for _ in $(seq 100); do
  [ "$(sinfo -h -o %T 2>/dev/null)" = idle ] && exit 0
  sleep 0.2
done
echo "the node does not become idle" >&2
exit 1
