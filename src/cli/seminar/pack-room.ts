import { gzipSync } from "node:zlib";
import { composed, type PackedScenario } from "../../edit/pack.ts";
import { USE, type Edit } from "../../edit/edit.ts";
import { compile } from "../../model/compile.ts";
import { load } from "../../scenario/load.ts";
import { PARAMETER_SETS } from "../../scenario/parameter-set.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import type { PackSheet } from "../../seminar/pack.ts";
import type { RoomPack } from "../../seminar/room-pack.ts";
import type { Console } from "../console.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { codedPack } from "../studio/code-pack.ts";
import { stripped } from "../studio/strip-scenario.ts";
import { pageWith } from "../studio/template.ts";
import { VERSION } from "../version.ts";
import type { Seated } from "./seated.ts";

/** The page that runs a lesson: it opens from a file and asks nothing of a network. */
export function roomPage(pack: RoomPack, console: Console): string {
  const packed = gzipSync(JSON.stringify(pack), { level: 9 }).toString("base64");
  return pageWith("room", packed, console);
}

/** A lesson as its page carries it; `sheets` are those of its instructor pack. */
export function roomPackOf(
  seated: Seated, sheets: readonly PackSheet[], files: DiskFiles,
): RoomPack {
  const { lesson, sitting } = seated;
  const { fingerprint } = sitting.model;
  const layered = layersOf(seated, files);
  const { packed, set, edits } = layered ?? wholeOf(sitting.scenario);
  return {
    format: 1,
    pack: codedPack({ format: 1, plenary: VERSION, scenarios: [packed] }),
    lesson, ...(set !== undefined && { set }), edits, fingerprint, sheets,
  };
}

interface Layers {
  readonly packed: PackedScenario;
  readonly set?: string;
  readonly edits: readonly Edit[];
}

/** The scenario with a built-in set and numbers over it; undefined where that will not do. */
function layersOf(
  { lesson, sitting, scenarioPath }: Seated, files: DiskFiles,
): Layers | undefined {
  const { scenario } = load(scenarioPath, files);
  if (scenario === undefined) return undefined;
  const set = PARAMETER_SETS.find(({ id }) => id === lesson.use)?.id;
  const edits = Object.entries(lesson.set ?? {}).map(([path, value]) => ({ path, value }));
  const packed = packedAs(stripped(scenario));
  const layers = { packed, ...(set !== undefined && { set }), edits };
  return fingerprintOf(layers) === sitting.model.fingerprint ? layers : undefined;
}

/** The scenario as the lesson has it, with nothing left to lay over it. */
function wholeOf(scenario: Scenario): Layers {
  return { packed: packedAs(stripped(scenario)), edits: [] };
}

function fingerprintOf({ packed, set, edits }: Layers): string | undefined {
  try {
    const choice = set === undefined ? {} : { set };
    const { scenario, base } = composed(packed, choice, edits);
    return compile(scenario, base).fingerprint;
  } catch (error) {
    // A path that only a file may set.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function packedAs(scenario: Scenario): PackedScenario {
  return {
    id: scenario.id, title: scenario.title, scenario, fingerprint: compile(scenario).fingerprint,
    sets: PARAMETER_SETS.map(({ id, title, legitimacy, values }) => ({
      id, title, patch: [{ path: USE, value: [{ id, legitimacy, values }] }],
    })),
    narratives: [], whatifs: [], noiseShare: {},
  };
}
