import type { Scenario } from "../scenario/scenario.ts";

/** Whether any number of an agent is marked assumed, and whether a position was coded. */
export function originsOf(scenario: Scenario, id: string): { assumed: boolean; coded: boolean } {
  const agent = scenario.agents[id];
  return {
    assumed: holdsOrigin(agent, "assumed"),
    coded: holdsOrigin(agent.positions, "coded"),
  };
}

function holdsOrigin(value: unknown, origin: string): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const [key, part] of Object.entries(value)) {
    if (key === "origin" && part === origin) return true;
    if (holdsOrigin(part, origin)) return true;
  }
  return false;
}
