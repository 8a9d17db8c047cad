import { z } from "zod";
import { drawing, libraryFile } from "./library.ts";
import { parameterFile } from "./parameter-set.ts";
import { observed } from "./observed.ts";
import { scenario } from "./scenario.ts";
import { whatif } from "./whatif.ts";

export type JsonSchema = Readonly<Record<string, unknown>>;

function jsonSchema(schema: z.ZodType, title: string): JsonSchema {
  const made = z.toJSONSchema(schema, { target: "draft-7", io: "input", reused: "ref" });
  return { ...made, title };
}

/** What a scenario file may hold: agents written out, or drawn from a library. */
const scenarioFile = scenario.extend({
  agents: z
    .union([drawing.required({ from: true }), scenario.shape.agents])
    .describe("Agents by id, or { from, at, only, with } to draw them from a library"),
});

/** JSON Schema of scenario files and what-ifs, for editors: `extends` tells them apart. */
export function scenarioJsonSchema(): JsonSchema {
  const { anyOf, ...rest } = jsonSchema(
    z.union([scenarioFile, whatif]), "Plenary scenario or what-if",
  );
  const [whole, change] = anyOf as readonly JsonSchema[];
  const choice = [["if", { required: ["extends"] }], ["then", change], ["else", whole]] as const;
  return { ...rest, type: "object", ...Object.fromEntries(choice) };
}

/** JSON Schema of what-if files, for editors. */
export function whatifJsonSchema(): JsonSchema {
  return jsonSchema(whatif, "Plenary what-if");
}

/** JSON Schema of libraries of agents, for editors. */
export function libraryJsonSchema(): JsonSchema {
  return jsonSchema(libraryFile, "Plenary library of agents");
}

/** JSON Schema of files of parameters, for editors. */
export function parametersJsonSchema(): JsonSchema {
  return jsonSchema(parameterFile, "Plenary parameters");
}

/** JSON Schema of what really happened, for editors. */
export function observedJsonSchema(): JsonSchema {
  return jsonSchema(observed, "Plenary observed outcome");
}
