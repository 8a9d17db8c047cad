import { z } from "zod";
import { KINDS } from "../base/kind.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { label } from "./label.ts";
import { name, nameList } from "./name.ts";
import { anyNumber, nonNegative, quantity, unit, type Range } from "./number.ts";

const map = allowed(allowedWords.map);
const perId = (range: Range) => z.record(name, quantity(range), { error: map });

export const kind = z.enum(KINDS, { error: allowed(allowedWords.kind) });

/** A party that decides. */
export const agent = z.strictObject(
  {
    kind: kind.describe("state, firm, community or organisation"),
    name: label.describe("Name of the agent"),
    capability: quantity(unit).describe("AI capability c, 0 to 1"),
    positions: perId(unit).describe("Ideal level x of every issue, 0 to 1"),
    weight: quantity(nonNegative)
      .optional()
      .describe("Drafting weight w; by default the forum's weighting gives it"),
    security: quantity(unit).optional().describe("Weight of national security, 0 to 1"),
    safety: quantity(unit).optional().describe("Weight of technical safety, 0 to 1"),
    alignment: quantity(anyNumber).optional().describe("Place g on the geopolitical line"),
    venue: quantity(unit).optional().describe("Venue v preferred: 1 universal, 0 a club"),
    salience: perId(nonNegative)
      .optional()
      .describe("How much each issue, and bindingness, matters; normalised by the engine"),
    bindingness: quantity(unit).optional().describe("Ideal bindingness; else equation 2"),
    statusQuo: perId(unit)
      .optional()
      .describe("What the agent already has, per issue and for bindingness"),
    transfer: quantity(anyNumber).optional().describe("Side payment, in loss units"),
    trust: quantity(unit).optional().describe("Trust, 0 to 1"),
    exposure: quantity(unit)
      .optional()
      .describe("Exposure to texts it did not sign: markets, recognition, foreign law; 0"),
    openness: quantity(unit).optional().describe("Openness of technology toward it; 1"),
    record: quantity(anyNumber).optional().describe("Fitted intercept, in utility units"),
    rivals: perId(unit).optional().describe("Rivalry with other agents, 0 to 1"),
    voices: perId(nonNegative).optional().describe("Weight of firms and communities at home"),
    peers: perId(nonNegative).optional().describe("Row of the peer kernel, used as given"),
    groups: nameList.optional().describe("Groups the agent belongs to, such as G7"),
    prominence: quantity(unit).optional().describe("Standing in its region, 0 to 1"),
    military: quantity(unit).optional().describe("Military weight, 0 to 1"),
    size: quantity(unit).optional().describe("Size of its economy, 0 to 1"),
    shares: z
      .strictObject(
        {
          models: quantity(nonNegative).optional().describe("Share of notable AI systems"),
          gdp: quantity(nonNegative).optional().describe("Share of GDP"),
          military: quantity(nonNegative).optional().describe("Share of military spending"),
          people: quantity(nonNegative).optional().describe("Share of people"),
        },
        { error: map },
      )
      .optional()
      .describe("Shares of the world's AI systems, GDP, military spending and people"),
  },
  { error: map },
);

export type Agent = z.infer<typeof agent>;
