import { z } from "zod";
import type { Label } from "../base/label.ts";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { format } from "./format.ts";
import { label } from "./label.ts";
import { name } from "./name.ts";
import { quantity, unit } from "./number.ts";
import { parameterValues, type ParameterName } from "./parameter.ts";
import { WORLD_SETS } from "./world-set.ts";

/** A named set of parameters as built in. */
export interface ParameterSet {
  readonly id: string;
  readonly title: Label;
  readonly origin: Label;
  readonly legitimacy: number;
  readonly values: Readonly<Partial<Record<ParameterName, number>>>;
  /** Parameters whose values were fitted to a record; the others are assumed. */
  readonly fitted: readonly ParameterName[];
}

const calibrated: ParameterSet = {
  id: "calibrated",
  title: { en: "Calibrated on real summits", zh: "以真实峰会校准" },
  origin: {
    en: "Fitted provisionally on six negotiations up to August 2024; to be refitted.",
    zh: "依据截至 2024 年 8 月的六次谈判暂行拟合，尚待重新拟合。",
  },
  legitimacy: 1,
  values: {
    securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5,
    goodwill: -0.067, riskUrgency: 0, venuePull: 1.12,
    relativeGains: 0, sponsorRivalry: 2.32,
    peerPull: 0, blocWidth: 0.7, coverageNeed: 0,
    firmVoice: 0, communityVoice: 0,
    noise: 0.638, eventShock: 0.54, abstention: 1.06,
    hostListGoodwill: 1.57, voteGoodwill: 1.28,
  },
  fitted: [
    "noise", "eventShock", "venuePull", "sponsorRivalry", "goodwill", "voteGoodwill",
    "hostListGoodwill", "abstention",
  ],
};

const mechanism: ParameterSet = {
  id: "mechanism",
  title: { en: "Mechanisms at work", zh: "机制演示" },
  origin: {
    en: "Assumed, so that every mechanism is at work; fitted to no record.",
    zh: "假定值，使各机制都起作用；未依据任何记录拟合。",
  },
  legitimacy: 0.6,
  values: {
    securityTilt: 1, capabilitySoftening: 0.5, bindingStakes: 0.5, accommodation: 0.5,
    goodwill: -0.05, riskUrgency: 0.1, venuePull: 0.1,
    relativeGains: 0.5, sponsorRivalry: 0,
    peerPull: 0.05, blocWidth: 0.7, coverageNeed: 0.2,
    firmVoice: 0.1, communityVoice: 0.05,
    noise: 0.05, eventShock: 0, abstention: 0.1,
    hostListGoodwill: 0.1, voteGoodwill: 0.1,
  },
  fitted: [],
};

/** The sets that a scenario may name without a file. */
export const PARAMETER_SETS: readonly ParameterSet[] = [calibrated, mechanism];

/** The id of the set of a scenario that names none. */
export const OWN_SET = "own";

const taken = new Set([OWN_SET, ...[...PARAMETER_SETS, ...WORLD_SETS].map(({ id }) => id)]);
const setName = name.refine((id) => !taken.has(id), {
  error: allowed(allowedWords.otherId([...taken])),
});

/** A file of parameters, named by its path in `parameters.use`. */
export const parameterFile = z.strictObject(
  {
    format: format.describe("Version: 1"),
    id: setName.describe("Name of the set"),
    title: label.optional().describe("Title"),
    origin: label.optional().describe("Where the numbers come from"),
    legitimacy: quantity(unit).optional().describe("Legitimacy of forums that name none; 1"),
    values: parameterValues.describe("The parameters"),
  },
  { error: allowed(allowedWords.map) },
);
