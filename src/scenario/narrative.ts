import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { format } from "./format.ts";
import { label } from "./label.ts";
import { agentPart, fields, sources } from "./library.ts";
import { name } from "./name.ts";

const map = allowed(allowedWords.map);
const head = {
  format: format.describe("Version: 1"),
  narrative: name.describe("Id of the narrative"),
  title: label.describe("Title"),
  summary: label.optional().describe("How the world looks from there"),
  sources,
  fields,
};

/** One reading of the world, laid over the agents of a scenario, as it is loaded. */
export const narrative = z.strictObject(
  {
    ...head,
    agents: z
      .record(name, z.record(z.string(), z.unknown(), { error: map }), { error: map })
      .describe("What it says of agents, by id; those the scenario lacks are left out"),
  },
  { error: map },
);

/** A narrative as editors know it. */
export const narrativeFile = z.strictObject(
  { ...head, agents: z.record(name, agentPart).describe("Parts of agents by id") },
  { error: map },
);
