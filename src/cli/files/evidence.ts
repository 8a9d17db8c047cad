import { basename, dirname, join } from "node:path";
import type { Badge, Model, Summary } from "../../engine.ts";
import type { Evidence } from "../../report/happened.ts";
import { judgeFaceValidity, loadFaceValidity, type FaceVerdict }
  from "../../scenario/face-validity.ts";
import { BadInput } from "../exit.ts";
import { diskFiles, isFile } from "./disk-files.ts";
import type { Source } from "./load-scenario.ts";
import { observedGaps } from "./observed.ts";

/** A summary that can be held against what happened. */
export interface Told {
  readonly badge: Badge;
  readonly model: Model;
  readonly summary: Summary;
}

/**
 * What stands beside a scenario.yaml: observed.yaml and face-validity.yaml. Read only after
 * everything was played, so that nothing simulated can rest on it.
 */
export function evidenceBeside(source: Source, told: readonly Told[]): Evidence {
  return {
    happened: told.flatMap(({ badge, model, summary }) =>
      observedGaps(source.path, model, summary).map((gap) => ({ badge, model, gap }))),
    face: faceVerdicts(source),
  };
}

function faceVerdicts({ path, scenario }: Source): readonly FaceVerdict[] {
  const file = join(dirname(path), "face-validity.yaml");
  if (basename(path) !== "scenario.yaml" || !isFile(file)) return [];
  const { statements, problems, texts } = loadFaceValidity(file, diskFiles());
  if (statements === undefined) throw new BadInput(problems, texts);
  return judgeFaceValidity(scenario, statements);
}
