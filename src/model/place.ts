import {
  AGENT_FIELDS, FIELD, MEETING_FIELDS, PARAMETER, PARAMETERS, rowOf, WORLD, WORLD_FIELDS,
  type AgentField, type Layout, type MeetingField,
} from "./layout.ts";
import type { Links, ModelForum } from "./model.ts";
import { ANY, NOT_NEGATIVE, POSITIVE, UNIT, type Bounds } from "./number-vector.ts";

/** What a path needs to be found in the vector. */
export interface Named {
  readonly layout: Layout;
  readonly issues: readonly { readonly id: string }[];
  readonly agents: readonly { readonly id: string; readonly tied: boolean }[];
  readonly forums: readonly Pick<ModelForum, "id" | "values">[];
  readonly rivals: Links;
  readonly voices: Links;
  readonly peers: Links;
}

/** The places in `Model.values` that a scenario's path means, and the range of the number. */
export interface Found extends Bounds {
  readonly places: readonly number[];
}

/**
 * Where the number of a path such as `agents.USA.capability`, `forums.paris.legitimacy`,
 * `parameters.spillover` or `world.risk` stands; undefined when the path names no number. A
 * preference is found with its base, and with its twin where safety and security are tied.
 */
export function placesOf(model: Named, path: string): Found | undefined {
  const [section, owner, ...rest] = path.split(".");
  if (owner === undefined) return undefined;
  const field = rest.join(".");
  if (section === "parameters") return field === "" ? parameterPlace(owner) : undefined;
  if (section === "world") return field === "" ? worldPlace(owner) : undefined;
  if (section === "agents") return agentPlace(model, owner, field);
  return section === "forums" ? forumPlace(model, owner, field) : undefined;
}

/** The range of a parameter. */
export function parameterBounds(name: string): Bounds {
  if (name === "blocWidth") return POSITIVE;
  if (SHARES.has(name)) return UNIT;
  return FREE.has(name) ? ANY : NOT_NEGATIVE;
}

const FREE: ReadonlySet<string> = new Set(
  ["goodwill", "voteGoodwill", "peerPull", "coverageNeed", "capabilityGrowth"],
);
const SHARES: ReadonlySet<string> = new Set([
  "accommodation", "roundStep", "normUptake", "softForce", "selfCompliance", "verifiedTrust",
  "spillover", "emulation", "diffusion", "useNeeded", "controlExisting", "controlOpaque",
  "controlEmergent", "untied", "inputLegitimacy",
]);

function parameterPlace(name: string): Found | undefined {
  const found = PARAMETERS.find((one) => one === name);
  if (found === undefined) return undefined;
  return { places: [PARAMETER[found]], ...parameterBounds(found) };
}

function worldPlace(name: string): Found | undefined {
  const found = WORLD_FIELDS.find((one) => one === name);
  if (found === undefined || found === "opaque") return undefined;
  return { places: [WORLD[found]], ...(found === "risk" ? UNIT : NOT_NEGATIVE) };
}

/** Names of agents' numbers where they differ from the field's. */
const AGENT_PATHS: Readonly<Record<string, AgentField>> = {
  "shares.models": "shareModels", "shares.gdp": "shareGdp",
  "shares.military": "shareMilitary", "shares.people": "sharePeople",
};
const HIDDEN: ReadonlySet<string> = new Set([
  "shareModels", "shareGdp", "shareMilitary", "sharePeople", "safetyBase", "securityBase",
]);
const AGENT_RANGES: Partial<Readonly<Record<AgentField, Bounds>>> = {
  weight: NOT_NEGATIVE, alignment: ANY, transfer: ANY, record: ANY, shareModels: NOT_NEGATIVE,
  shareGdp: NOT_NEGATIVE, shareMilitary: NOT_NEGATIVE, sharePeople: NOT_NEGATIVE,
};

function agentPlace(model: Named, id: string, field: string): Found | undefined {
  const agent = model.agents.findIndex((one) => one.id === id);
  if (agent < 0) return undefined;
  const row = rowOf(model.layout, agent);
  if (field === "safety" || field === "security") {
    const both = model.agents[agent].tied;
    const fields = [
      ...(both || field === "safety" ? ["safety", "safetyBase"] as const : []),
      ...(both || field === "security" ? ["security", "securityBase"] as const : []),
    ];
    return { places: fields.map((name) => row + FIELD[name]), ...UNIT };
  }
  const own = AGENT_PATHS[field]
    ?? AGENT_FIELDS.find((name) => name === field && !HIDDEN.has(name));
  if (own !== undefined) return { places: [row + FIELD[own]], ...AGENT_RANGES[own] ?? UNIT };
  const dot = field.indexOf(".");
  const [list, key] = [field.slice(0, Math.max(0, dot)), field.slice(dot + 1)];
  if (list === "rivals" || list === "voices" || list === "peers") {
    return linkPlace(model, list, agent, key);
  }
  return issuePlace(model, row, list, key);
}

function issuePlace(
  { layout, issues }: Named, row: number, list: string, key: string,
): Found | undefined {
  const index = issues.findIndex(({ id }) => id === key);
  const binding = key === "bindingness";
  if (index < 0 && !binding) return undefined;
  const d = binding ? layout.issues : index;
  if (list === "positions") return binding ? undefined
    : { places: [row + layout.positions + d], ...UNIT };
  if (list === "salience") return { places: [row + layout.salience + d], ...NOT_NEGATIVE };
  return list === "statusQuo" ? { places: [row + layout.statusQuo + d], ...UNIT } : undefined;
}

function linkPlace(
  model: Named, kind: "rivals" | "voices" | "peers", agent: number, other: string,
): Found | undefined {
  const { first, target, value } = model[kind];
  for (let link = first[agent]; link < first[agent + 1]; link++) {
    if (model.agents[target[link]].id !== other) continue;
    return { places: [value[link]], ...(kind === "rivals" ? UNIT : NOT_NEGATIVE) };
  }
  return undefined;
}

const FORUM_PATHS: Readonly<Record<string, MeetingField>> = {
  "bindingness.min": "least", "bindingness.max": "most", "text.bindingness": "textBindingness",
  "draft.bindingness": "draftBindingness", "draft.weight": "draftWeight",
  "tier.bindingness": "tierBindingness", "fund.budget": "fundBudget",
};
const FORUM_OWN: ReadonlySet<string> = new Set([
  "universality", "legitimacy", "chairWeight", "legitimacyChain", "implementation", "reach",
  "entryIntoForce",
]);
const FORUM_WIDE: ReadonlySet<string> = new Set(["chairWeight", "draftWeight", "fundBudget"]);

function forumPlace({ forums, issues }: Named, id: string, field: string): Found | undefined {
  const forum = forums.find((one) => one.id === id);
  if (forum === undefined) return undefined;
  const own = FORUM_PATHS[field] ?? MEETING_FIELDS.find((name) => name === field
    && FORUM_OWN.has(name));
  if (own !== undefined) {
    const places = [forum.values + MEETING_FIELDS.indexOf(own)];
    return { places, ...(FORUM_WIDE.has(own) ? NOT_NEGATIVE : UNIT) };
  }
  const [, kind, key] = /^(text|draft)\.positions\.(.+)$/.exec(field) ?? [];
  const issue = issues.findIndex((one) => one.id === key);
  if (kind === undefined || issue < 0) return undefined;
  return { places: [forum.values + MEETING_FIELDS.length + issue], ...UNIT };
}
