import { basename, dirname, join } from "node:path";
import type { ObservedTally, PackedScenario } from "../../edit/pack.ts";
import { loadObserved, type Observed } from "../../scenario/observed.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { BadInput } from "../exit.ts";
import { isFile, type DiskFiles } from "../files/disk-files.ts";

/** How many signed and came in reality, forum by forum; nothing where no file says so. */
export function observedBeside(
  path: string, { agents, summits }: Scenario, files: DiskFiles,
): Pick<PackedScenario, "observed"> {
  const file = join(dirname(path), "observed.yaml");
  if (basename(path) !== "scenario.yaml" || !isFile(file)) return {};
  const { observed, problems, texts } = loadObserved(file, files,
    { agents: Object.keys(agents), summits });
  if (observed === undefined) throw new BadInput(problems, texts);
  const tallies = Object.entries(observed.forums).flatMap(([forum, said]) => tallyOf(forum, said));
  return tallies.length === 0 ? {} : { observed: tallies };
}

function tallyOf(
  forum: string, { date, signed, declined, votes }: Observed["forums"][string],
): ObservedTally[] {
  const when = date === undefined ? {} : { date };
  if (signed !== undefined) {
    const present = declined === undefined ? {} : { present: signed.length + declined.length };
    return [{ forum, ...when, signed: signed.length, ...present }];
  }
  if (votes?.yes === undefined) return [];
  const { yes, no = [], abstain = [] } = votes;
  return [{
    forum, ...when, signed: yes.length, present: yes.length + no.length + abstain.length,
  }];
}
