import { z } from "zod";
import { drawing, eventDrawing, forumFile, plainDrawing } from "./drawing.ts";
import { libraryFiles } from "./library.ts";
import { name } from "./name.ts";
import { narrativeFile } from "./narrative.ts";
import { observed } from "./observed.ts";
import { parameterFile } from "./parameter-set.ts";
import { preset } from "./preset.ts";
import { scenario } from "./scenario.ts";
import { seminarFile } from "./seminar-file.ts";
import { sweepFile } from "./sweep-file.ts";
import { whatif } from "./whatif.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const made = z.toJSONSchema(schema, { target: "draft-7", io: "input", reused: "ref" });
  return { ...made, title };
}

/** What a scenario file may hold: its parts written out, or drawn from libraries. */
const scenarioFile = scenario.extend({
  agents: z
    .union([drawing, scenario.shape.agents])
    .describe("Agents by id, or { from, at, only, with } to draw them from libraries"),
  issues: z
    .union([plainDrawing, scenario.shape.issues])
    .describe("Issues by id, or { from, only, with } to draw them from libraries"),
  forums: z
    .union([plainDrawing, z.record(name, forumFile)])
    .describe("Forums by id, or { from, only, with } to draw them from libraries"),
  events: z
    .union([eventDrawing, scenario.shape.events])
    .optional()
    .describe("Dated events, or { from, only, between, add } to draw them from libraries"),
});

/** One schema of several, each chosen by a key that only its files have. */
function chosen(
  title: string, options: readonly (readonly [string | undefined, z.ZodType])[],
): JsonSchema {
  const { anyOf, ...rest } = jsonSchema(z.union(options.map(([, schema]) => schema)), title);
  const made = anyOf as readonly JsonSchema[];
  let choice: JsonSchema = {};
  for (const [n, [key]] of [...options.entries()].reverse()) {
    const schema = made[n] ?? {};
    const parts = [["if", { required: [key] }], ["then", schema], ["else", choice]] as const;
    choice = key === undefined ? schema : Object.fromEntries(parts);
  }
  return { ...rest, type: "object", ...choice };
}

/** JSON Schema of scenario files and what-ifs, for editors: `extends` tells them apart. */
export function scenarioJsonSchema(): JsonSchema {
  return chosen("Plenary scenario or what-if", [["extends", whatif], [undefined, scenarioFile]]);
}

/** JSON Schema of what-if files, for editors. */
export function whatifJsonSchema(): JsonSchema {
  return jsonSchema(whatif, "Plenary what-if");
}

/** JSON Schema of libraries, for editors: what they hold tells them apart. */
export function libraryJsonSchema(): JsonSchema {
  const { issues, forums, events, agents } = libraryFiles;
  return chosen("Plenary library", [
    ["issues", issues], ["forums", forums], ["events", events], [undefined, agents],
  ]);
}

/** JSON Schema of presets of forums, for editors. */
export function presetJsonSchema(): JsonSchema {
  return jsonSchema(preset, "Plenary preset");
}

/** JSON Schema of narratives, for editors. */
export function narrativeJsonSchema(): JsonSchema {
  return jsonSchema(narrativeFile, "Plenary narrative");
}

/** JSON Schema of files of parameters, for editors. */
export function parametersJsonSchema(): JsonSchema {
  return jsonSchema(parameterFile, "Plenary parameters");
}

/** JSON Schema of what really happened, for editors. */
export function observedJsonSchema(): JsonSchema {
  return jsonSchema(observed, "Plenary observed outcome");
}

/** JSON Schema of sweeps, for editors. */
export function sweepJsonSchema(): JsonSchema {
  return jsonSchema(sweepFile, "Plenary sweep");
}

/** JSON Schema of lessons, for editors. */
export function lessonJsonSchema(): JsonSchema {
  return jsonSchema(seminarFile, "Plenary lesson");
}
