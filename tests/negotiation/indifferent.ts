import type { AgentValue, ForumValue, ScenarioValue } from "../naive/scenario-value.ts";

const words = (text: string) => ({ en: text, zh: text });

/**
 * States whom the text neither helps nor harms, so that transfers alone decide: an agent's
 * utility is its `transfer` until something else is said.
 */
export function indifferent(
  agents: Readonly<Record<string, Partial<AgentValue>>>, more: Partial<ScenarioValue> = {},
  forum: Partial<ForumValue> = {},
): ScenarioValue {
  return {
    format: 1, id: "still", title: words("still"), date: "2025-01-01",
    issues: { a: { name: words("a"), loading: "safety", poles: [words("none"), words("full")] } },
    agents: Object.fromEntries(Object.entries(agents).map(([id, agent]) => [id, {
      kind: "state", name: words(id), capability: 0.5, positions: { a: 0.5 },
      statusQuo: { a: 0.5 }, salience: { a: 1, bindingness: 0 }, ...agent,
    }])),
    forums: { f: {
      name: words("forum"), text: { positions: { a: 0.5 }, bindingness: 0 }, ...forum,
    } },
    summits: [{ forum: "f", date: "2025-01-02" }],
    ...more,
  };
}

/** The meeting of `indifferent`, and a later one that reviews it. */
export const REVIEWED = [
  { forum: "f", date: "2025-01-02" }, { forum: "f", date: "2025-06-02", review: true },
];
