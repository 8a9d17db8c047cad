// Writes the JSON Schemas of scenarios/ and seminars/ from the shapes. Run after a build.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  lessonJsonSchema,
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
  "scenarios/scenario.schema.json": scenarioJsonSchema(),
  "scenarios/whatif.schema.json": whatifJsonSchema(),
  "scenarios/library.schema.json": libraryJsonSchema(),
  "scenarios/preset.schema.json": presetJsonSchema(),
  "scenarios/narrative.schema.json": narrativeJsonSchema(),
  "scenarios/parameters.schema.json": parametersJsonSchema(),
  "scenarios/observed.schema.json": observedJsonSchema(),
  "scenarios/sweep.schema.json": sweepJsonSchema(),
  "seminars/lesson.schema.json": lessonJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
