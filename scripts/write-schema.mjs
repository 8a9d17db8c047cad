// Writes the JSON Schemas of scenarios/ from the shapes. Run after a build.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  libraryJsonSchema,
  narrativeJsonSchema,
  observedJsonSchema,
  parametersJsonSchema,
  presetJsonSchema,
  scenarioJsonSchema,
  sweepJsonSchema,
  whatifJsonSchema,
} from "../dist/scenario/json-schema.js";

const schemas = {
  "scenario.schema.json": scenarioJsonSchema(),
  "whatif.schema.json": whatifJsonSchema(),
  "library.schema.json": libraryJsonSchema(),
  "preset.schema.json": presetJsonSchema(),
  "narrative.schema.json": narrativeJsonSchema(),
  "parameters.schema.json": parametersJsonSchema(),
  "observed.schema.json": observedJsonSchema(),
  "sweep.schema.json": sweepJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../scenarios/${name}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
