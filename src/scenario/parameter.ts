import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { anyNumber, nonNegative, quantity, unit } from "./number.ts";
import { worldParameterShape } from "./world-parameter.ts";

const atLeastZero = quantity(nonNegative);
const free = quantity(anyNumber);

/** The model's named parameters; 0 switches a term off exactly. */
export const parameterShape = {
  securityTilt: atLeastZero.optional().describe("How far concerns tilt salience (kappa)"),
  capabilitySoftening: atLeastZero
    .optional()
    .describe("How far capability lowers the ideal bindingness (beta)"),
  bindingStakes: atLeastZero.optional().describe("How bindingness raises the stakes (mu)"),
  accommodation: quantity({ min: 0, max: 1 })
    .optional()
    .describe("How far drafting yields to the reluctant (nu), 0 to 1"),
  goodwill: free.optional().describe("Worth of any agreement (delta 0)"),
  voteGoodwill: free.optional().describe("Replaces goodwill in votes"),
  hostListGoodwill: atLeastZero.optional().describe("Added where the host set the list"),
  riskUrgency: atLeastZero.optional().describe("How risk adds to urgency (delta r)"),
  venuePull: atLeastZero.optional().describe("How much the venue matters (phi)"),
  relativeGains: atLeastZero.optional().describe("Weight of rivals' gains (rho)"),
  sponsorRivalry: atLeastZero.optional().describe("Rivalry with the sponsor (rho s)"),
  peerPull: free.optional().describe("Pull of peers who sign (gamma)"),
  blocWidth: quantity({ above: 0 }).optional().describe("Width of the peer kernel (h)"),
  coverageNeed: free.optional().describe("Need for the regime to cover AI systems (lambda c)"),
  firmVoice: atLeastZero.optional().describe("Weight of firms at home (psi F)"),
  communityVoice: atLeastZero.optional().describe("Weight of communities at home (psi T)"),
  noise: atLeastZero.optional().describe("Scale of the logistic noise (T)"),
  eventShock: atLeastZero.optional().describe("Scale of the shock shared by a summit"),
  abstention: atLeastZero.optional().describe("Width of the band of abstention in votes"),
  surplusFloor: atLeastZero.optional().describe("Least surplus in drafting (epsilon)"),
  roundStep: quantity(unit).optional().describe("Step of one drafting round (alpha), 0 to 1"),
  ...worldParameterShape,
};

export type ParameterName = keyof typeof parameterShape;
export const PARAMETER_NAMES = Object.keys(parameterShape) as ParameterName[];

export const parameterValues = z.strictObject(parameterShape, {
  error: allowed(allowedWords.map),
});

const sets = allowed(allowedWords.use);
const set = z.string({ error: sets }).min(1, { error: sets });

/** A named set and single names, which override the set. */
export const parameters = z.strictObject(
  {
    use: z
      .union([set, z.array(set)], { error: sets })
      .optional()
      .describe("calibrated, mechanism, moving, the path of a file, or a list, later over earlier"),
    ...parameterShape,
  },
  { error: allowed(allowedWords.map) },
);

export type ParameterValues = z.infer<typeof parameterValues>;
export type Parameters = z.infer<typeof parameters>;
