import type { Label } from "../base/label.ts";
import { setName } from "../dictionary/answer-words.ts";
import { describeCells } from "../dictionary/describe-words.ts";
import { originWords, parameterWords } from "../dictionary/report-words.ts";
import { unitWords } from "../dictionary/unit-words.ts";
import { PARAMETER, PARAMETER_DEFAULTS, PARAMETERS } from "../model/layout.ts";
import type { Model } from "../model/model.ts";
import { UNIT } from "../model/number-vector.ts";
import { parameterBounds } from "../model/place.ts";
import type { ParameterName } from "../scenario/parameter.ts";
import { grid, type Block, type Cell } from "./document.ts";
import { equationsOf, runs } from "./equations.ts";
import type { DescribeInput } from "./input.ts";
import { drawnOf, joined, rangeLabel, sourcesOf } from "./quantities.ts";

/** A parameter at its mode, as the engine holds it. */
export function valueOf({ values }: Model, name: ParameterName): number {
  return values[PARAMETER[name]];
}

/** Every parameter with its value, range, unit, origin and state. */
export function parameterGrid(input: DescribeInput): Block {
  return grid("parameters", [
    ["parameter", "parameter", "code"], ["name", "meaning", "text"], ["value", "value", "number"],
    ["drawn", "drawn", "text"], ["range", "range", "text"], ["unit", "unit", "text"],
    ["standard", "standard", "number"], ["origin", "origin", "text"], ["source", "source", "code"],
    ["state", "state", "text"], ["equations", "equations", "text"],
  ], PARAMETERS.map((name) => rowOf(input, name)), PARAMETERS.length);
}

function rowOf(input: DescribeInput, name: ParameterName): Cell[] {
  const { model, scenario } = input;
  const quantity = scenario.parameters?.[name];
  return [
    name, parameterWords[name] ?? null, valueOf(model, name), drawnOf(quantity),
    rangeLabel(parameterBounds(name)), unitOf(name), PARAMETER_DEFAULTS[name],
    originOf(input, name), joined(sourcesOf(quantity)), stateOf(model, name),
    joined(equationsOf(name).map(({ id }) => id)),
  ];
}

/** Off at 0; without effect where none of its equations runs. */
function stateOf(model: Model, name: ParameterName): Label {
  const { on, off, idle } = describeCells.states;
  if (valueOf(model, name) === 0) return off;
  return equationsOf(name).some((one) => runs(one, (other) => valueOf(model, other))) ? on : idle;
}

function originOf({ scenario, model, sets }: DescribeInput, name: ParameterName): Label {
  if (scenario.singleParameters.includes(name)) return originWords.own;
  const used = scenario.usedSets.filter(({ values }) => values[name] !== undefined).pop();
  if (used === undefined) return describeCells.origins.standard;
  const set = sets.find(({ id }) => id === used.id);
  const origin = set === undefined ? originWords.file
    : set.fitted.includes(name) ? originWords.fitted
    : valueOf(model, name) === 0 ? originWords.off : originWords.assumed;
  const title = setName(used.id);
  return { en: `${title.en}: ${origin.en}`, zh: `${title.zh}：${origin.zh}` };
}

const LOSS: ReadonlySet<string> = new Set([
  "goodwill", "voteGoodwill", "hostListGoodwill", "riskUrgency", "venuePull", "sponsorRivalry",
  "peerPull", "coverageNeed", "noise", "eventShock", "abstention", "surplusFloor",
]);
const PER_YEAR: ReadonlySet<string> = new Set([
  "capabilityGrowth", "increasingReturns", "diffusion", "safetyBrake", "deploymentRate",
  "opaqueDecay", "transferAlignment",
]);

function unitOf(name: ParameterName): Label {
  if (name.endsWith("HalfLife")) return unitWords.years;
  if (PER_YEAR.has(name)) return unitWords.perYear;
  if (LOSS.has(name)) return unitWords.loss;
  if (name === "blocWidth") return unitWords.alignment;
  return parameterBounds(name) === UNIT ? unitWords.share : unitWords.pure;
}
