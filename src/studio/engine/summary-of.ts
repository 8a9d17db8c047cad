import { parametersOf, type AgentSummary, type Summary, type SummitSummary }
  from "../../analysis/summary.ts";
import { recordOf } from "../../base/record.ts";
import { shareInterval } from "../../base/stats.ts";
import type { Model } from "../../model/model.ts";
import { COVERAGES } from "../../outcome/outcome.ts";
import { TERMS, type Term } from "../../negotiation/term.ts";
import type { Result, SummitResult } from "../worker/result.ts";

const NONE = { mean: NaN, p05: NaN, p50: NaN, p95: NaN };
const NO_TERMS = Object.fromEntries(TERMS.map((term) => [term, NaN])) as Record<Term, number>;

/** What charts draw, from what the workers fold; utilities, terms and the digest come later. */
export function summaryOf(result: Result, model: Model, seed: string | number): Summary {
  const { replicates, summits, world, agents } = result;
  return {
    scenario: model.id, fingerprint: model.fingerprint, seed, replicates, failed: [],
    parameters: parametersOf(model), digest: "", clipped: 0,
    summits: summits.map((summit) => summitOf(summit, agents, replicates, model)),
    world: world ?? { dates: [model.date], years: [0], series: {} },
  };
}

function summitOf(
  summit: SummitResult, agents: readonly string[], replicates: number, model: Model,
): SummitSummary {
  const kinds = new Map(model.agents.map(({ id, kind }) => [id, kind]));
  const { coverage, regime, expectation, forum, date, signatures, organisations, present, text }
    = summit;
  return {
    forum, date, signatures, organisations, present, text, regime, expectation,
    coverage: recordOf(COVERAGES.map((name) =>
      [name, coverage[name]?.mean ?? null])) as SummitSummary["coverage"],
    coverageSpread: coverage,
    agents: recordOf(agents.map((id, n): [string, AgentSummary] => {
      const signedShare = summit.signedShare[n];
      const { low, high } = shareInterval(signedShare, replicates);
      return [id, {
        kind: kinds.get(id) ?? "state", presentShare: summit.presentShare[n], signedShare,
        signedLow: low, signedHigh: high, utility: NONE, terms: NO_TERMS,
      }];
    })),
  };
}
