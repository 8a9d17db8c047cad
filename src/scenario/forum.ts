import { z } from "zod";
import { KINDS } from "../base/kind.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { kind } from "./agent.ts";
import { allowed } from "./allowed.ts";
import { flag, label } from "./label.ts";
import { name, nameList, names } from "./name.ts";
import { nonNegative, quantity, unit } from "./number.ts";

const map = allowed(allowedWords.map);
const positions = z.record(name, quantity(unit), { error: map });

/** Who may come: all states and organisations, kinds, a list, all but some, or a number. */
export const invited = z.union(
  [
    z.enum(["all", ...KINDS]),
    nameList,
    z.strictObject({ except: nameList.describe("All states and organisations but these") }),
    z.strictObject({
      expected: quantity(nonNegative).describe("Expected number of states and organisations"),
    }),
  ],
  { error: allowed(allowedWords.invited) },
);

const rounds = allowed(allowedWords.whole(0, 10000));

const bounds = z.strictObject(
  {
    min: quantity(unit).optional().describe("Least bindingness that may be drafted"),
    max: quantity(unit).optional().describe("Most bindingness that may be drafted"),
  },
  { error: map },
);

const fixedText = z.strictObject(
  {
    positions: positions.describe("Level of every issue of the forum"),
    bindingness: quantity(unit).describe("Bindingness of the text"),
  },
  { error: map },
);

const firstDraft = z.strictObject(
  {
    positions: positions.describe("Level of every issue of the forum"),
    bindingness: quantity(unit).describe("Bindingness of the draft"),
    weight: quantity(nonNegative).optional().describe("Constant weight of the draft"),
  },
  { error: map },
);

const tier = z.strictObject(
  {
    bindingness: quantity(unit).describe("Bindingness of the lighter tier"),
  },
  { error: map },
);

const fund = z.strictObject(
  {
    budget: quantity(nonNegative).describe("Budget in loss units, per meeting"),
    for: nameList.optional().describe("Ids, kinds or groups that it may pay; all invited"),
  },
  { error: map },
);

/** A venue with members, a procedure and an instrument. */
export const forum = z.strictObject(
  {
    name: label.describe("Name of the forum"),
    universality: quantity(unit).optional().describe("1 United Nations to 0 a club; 0.5"),
    legitimacy: quantity(unit).optional().describe("Legitimacy; by the parameter set"),
    legitimacyChain: quantity(unit)
      .optional()
      .describe("Chain from the public to the forum: 1 authorised, 0.5 mandated, 0 none; 1"),
    implementation: quantity(unit).optional().describe("Share of its texts put into effect; 1"),
    reach: quantity(unit).optional().describe("How far its texts reach exposed outsiders; 1"),
    procedure: z
      .enum(["opt-in", "silence", "vote"], { error: allowed(allowedWords.procedure) })
      .optional()
      .describe("opt-in signature, silence (consensus unless objection) or vote"),
    host: name.optional().describe("Agent that hosts"),
    sponsor: name.optional().describe("Agent that sponsors the text"),
    hostList: flag.optional().describe("Whether the host set the list of guests"),
    chair: name.optional().describe("Agent in the chair"),
    chairWeight: quantity(nonNegative).optional().describe("Extra weight of the chair; 0"),
    weighting: z
      .enum(["equal", "capability", "gdp"], { error: allowed(allowedWords.weighting) })
      .optional()
      .describe("How drafting weights come about: equal, capability or gdp"),
    rounds: z
      .int({ error: rounds })
      .min(0, { error: rounds })
      .max(10000, { error: rounds })
      .optional()
      .describe("Rounds of drafting; 60"),
    issues: nameList.optional().describe("Issues the forum treats; all by default"),
    entryIntoForce: quantity(unit)
      .optional()
      .describe("Share of weight that must sign before the text is in force; 0"),
    tier: tier.optional().describe("A lighter tier for those who do not sign the full text"),
    fund: fund.optional().describe("A budget that buys the cheapest holdouts' signatures"),
    about: label.optional().describe("What the forum is, in a sentence"),
    source: names.optional().describe("Ids of sources on the forum"),
    invited: invited.optional().describe("Who drafts and signs; all by default"),
    observers: z
      .union([kind, nameList], { error: allowed(allowedWords.observers) })
      .optional()
      .describe("Who drafts and does not sign"),
    bindingness: bounds.optional().describe("Bounds of the instrument's bindingness"),
    text: fixedText.optional().describe("Fixes the whole text and skips drafting"),
    draft: firstDraft.optional().describe("The text that drafting starts from"),
  },
  { error: map },
);

export type Forum = z.infer<typeof forum>;
