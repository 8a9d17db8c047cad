import type { Term } from "../negotiation/term.ts";
import type { TracedAgent } from "./trace.ts";

/** What a term adds to a traced decision, in units of loss; the text's part over all issues. */
export function termOf(agent: TracedAgent, term: Term): number {
  if (term !== "fit") return agent.terms[term];
  return Object.values(agent.terms.fit).reduce((sum, part) => sum + part, 0);
}
