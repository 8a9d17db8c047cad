import { basename, dirname, join } from "node:path";
import type { ObservedTally, PackedScenario } from "../../edit/pack.ts";
import { loadObserved, type Observed } from "../../scenario/observed.ts";
import type { Model } from "../../model/model.ts";
import { tallied } from "../../outcome/outcome.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { BadInput } from "../exit.ts";
import { isFile, type DiskFiles } from "../files/disk-files.ts";

/** What really happened, from the file beside a scenario; undefined where there is none. */
export function observedOf(
  path: string, { agents, summits }: Scenario, files: DiskFiles,
): Observed | undefined {
  const file = join(dirname(path), "observed.yaml");
  if (basename(path) !== "scenario.yaml" || !isFile(file)) return undefined;
  const { observed, problems, texts } = loadObserved(file, files,
    { agents: Object.keys(agents), summits });
  if (observed === undefined) throw new BadInput(problems, texts);
  return observed;
}

/**
 * How many signed and came in reality, forum by forum, counted as the model counts: states only
 * where states are invited. Nothing where no file says so.
 */
export function observedBeside(
  path: string, scenario: Scenario, model: Model, files: DiskFiles,
): Pick<PackedScenario, "observed"> {
  const observed = observedOf(path, scenario, files);
  if (observed === undefined) return {};
  const { agents } = scenario;
  const tallies = Object.entries(observed.forums).flatMap(([forum, said]) => {
    const meeting = model.meetings.find((one) => one.forum === forum
      && (said.date === undefined || one.date === said.date));
    const isTallied = meeting === undefined ? () => true : tallied(model, meeting);
    const count = (ids: readonly string[]): number =>
      ids.filter((id) => isTallied(agents[id].kind)).length;
    return tallyOf(forum, said, count);
  });
  return tallies.length === 0 ? {} : { observed: tallies };
}

function tallyOf(
  forum: string, { date, signed, declined, votes }: Observed["forums"][string],
  count: (ids: readonly string[]) => number,
): ObservedTally[] {
  const when = date === undefined ? {} : { date };
  if (signed !== undefined) {
    const present = declined === undefined ? {} : { present: count(signed) + count(declined) };
    return [{ forum, ...when, signed: count(signed), ...present }];
  }
  if (votes?.yes === undefined) return [];
  const { yes, no = [], abstain = [] } = votes;
  return [{
    forum, ...when, signed: count(yes), present: count([...yes, ...no, ...abstain]),
  }];
}
