import type { Quantity } from "../base/quantity.ts";
import type { Agent } from "../scenario/agent.ts";
import { AGENT_FIELDS, type AgentField } from "./layout.ts";
import { ANY, NOT_NEGATIVE, UNIT, type Bounds, type NumberVector } from "./number-vector.ts";

/** How one field of an agent's row is read: where it stands, its range, its default. */
interface Reading {
  readonly path: string;
  readonly quantity: Quantity | undefined;
  readonly bounds: Bounds;
  readonly missing: number;
}

/** Adds one agent's row to the vector, in the order of layout.ts, defaults made explicit. */
export function addAgent(
  numbers: NumberVector, id: string, agent: Agent, issues: readonly string[],
): void {
  const readings = readingsOf(agent);
  const add = ({ path, quantity, bounds, missing }: Reading): void => {
    numbers.add(quantity, { owner: id, field: path }, bounds, missing);
  };
  for (const field of AGENT_FIELDS) add(readings[field]);
  for (const issue of issues) {
    const quantity = agent.positions[issue];
    add({ path: `positions.${issue}`, quantity, bounds: UNIT, missing: 0.5 });
  }
  for (const issue of [...issues, "bindingness"]) {
    const quantity = agent.salience?.[issue];
    add({ path: `salience.${issue}`, quantity, bounds: NOT_NEGATIVE, missing: 1 });
  }
  for (const issue of [...issues, "bindingness"]) {
    const quantity = agent.statusQuo?.[issue];
    add({ path: `statusQuo.${issue}`, quantity, bounds: UNIT, missing: 0 });
  }
}

function readingsOf(agent: Agent): Readonly<Record<AgentField, Reading>> {
  const { shares } = agent;
  const unit = (path: string, quantity: Quantity | undefined, missing = 0): Reading =>
    ({ path, quantity, bounds: UNIT, missing });
  const positive = (path: string, quantity: Quantity | undefined): Reading =>
    ({ path, quantity, bounds: NOT_NEGATIVE, missing: NaN });
  const any = (path: string, quantity: Quantity | undefined): Reading =>
    ({ path, quantity, bounds: ANY, missing: 0 });
  // Safety and security are one number unless both are given: one name, hence one draw.
  const security = agent.security === undefined
    ? unit("safety", agent.safety, 0.5) : unit("security", agent.security);
  const safety = agent.safety === undefined
    ? unit("security", agent.security, 0.5) : unit("safety", agent.safety);
  return {
    capability: unit("capability", agent.capability),
    weight: positive("weight", agent.weight),
    security,
    safety,
    alignment: any("alignment", agent.alignment),
    venue: unit("venue", agent.venue, 0.5),
    bindingness: unit("bindingness", agent.bindingness, NaN),
    transfer: any("transfer", agent.transfer),
    trust: unit("trust", agent.trust),
    record: any("record", agent.record),
    prominence: unit("prominence", agent.prominence),
    military: unit("military", agent.military),
    size: unit("size", agent.size),
    shareModels: positive("shares.models", shares?.models),
    shareGdp: positive("shares.gdp", shares?.gdp),
    shareMilitary: positive("shares.military", shares?.military),
    sharePeople: positive("shares.people", shares?.people),
    exposure: unit("exposure", agent.exposure),
    openness: unit("openness", agent.openness, 1),
    // Where a preference starts from, and is drawn back to: the same number, the same draw.
    safetyBase: safety,
    securityBase: security,
  };
}
