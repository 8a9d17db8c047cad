// Writes the JSON Schemas of scenarios/ from the shapes. Run after a build.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  libraryJsonSchema,
  observedJsonSchema,
  scenarioJsonSchema,
} from "../dist/scenario/json-schema.js";

const schemas = {
  "scenario.schema.json": scenarioJsonSchema(),
  "library.schema.json": libraryJsonSchema(),
  "observed.schema.json": observedJsonSchema(),
};

for (const [name, schema] of Object.entries(schemas)) {
  const path = fileURLToPath(new URL(`../scenarios/${name}`, import.meta.url));
  writeFileSync(path, `${JSON.stringify(schema, null, 2)}\n`);
}
