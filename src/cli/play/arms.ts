import { stateWords } from "../../dictionary/cli-words.ts";
import type { Model, Pairing, PartnerKind } from "../../engine.ts";
import { compile } from "../../model/compile.ts";
import { partnerOf } from "../../edit/partner.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { EXIT, Refusal } from "../exit.ts";
import { underSet, type Source } from "../files/load-scenario.ts";
import { restsOf, type Rests } from "./badge.ts";

/** What one set of parameters plays: the base, and each what-if with its partner. */
export interface Arms {
  readonly base: Model;
  readonly pairings: readonly Pairing[];
  readonly rests: Rests;
}

/** The files of a comparison: `against` holds the partners that what-ifs name, by path. */
export interface Sources {
  readonly base: Source;
  readonly whatifs: readonly Source[];
  readonly against: ReadonlyMap<string, Source>;
}

/** Compiles every arm under one set; undefined takes the parameters as the files have them. */
export function armsOf({ base, whatifs, against }: Sources, set: string | undefined): Arms {
  const under = (scenario: Scenario): Scenario =>
    (set === undefined ? scenario : underSet(scenario, set));
  const compiled = new Map<Scenario, Model>();
  const modelOf = (source: Source): Model => {
    const known = compiled.get(source.scenario);
    const model = known ?? compile(under(source.scenario), under(source.base));
    compiled.set(source.scenario, model);
    return model;
  };
  const pairings = whatifs.map((source): Pairing => {
    const whatif = modelOf(source);
    const named = against.get(source.scenario.against ?? "");
    const own = partnerOf(under(source.scenario), under(base.scenario));
    const [partner, kind]: [Model, PartnerKind] = named !== undefined
      ? [modelOf(named), named.path === base.path ? "base" : "whatif"]
      : own.kind === "base" ? [modelOf(base), "base"]
      : [compile(own.scenario, under(source.base)), own.kind];
    for (const model of [whatif, partner]) {
      if (sameWorld(model, modelOf(base))) continue;
      throw new Refusal(EXIT.input, stateWords.otherWorld(model.id, base.scenario.id));
    }
    return { whatif, partner, kind };
  });
  return { base: modelOf(base), pairings, rests: restsOf(under(base.scenario)) };
}

const ORDER: readonly PartnerKind[] =
  ["signs", "refuses", "present-and-signs", "turned", "whatif", "base"];

/** What-ifs in the order of a report: decisions first, then absences, then changed rules. */
export function inOrder(whatifs: readonly Source[], base: Source): Source[] {
  const rank = ({ scenario }: Source): number => ORDER.indexOf(
    scenario.against === undefined ? partnerOf(scenario, base.scenario).kind : "whatif");
  return [...whatifs].sort((left, right) => rank(left) - rank(right));
}

/** Whether the same agents meet at the same meetings. */
function sameWorld(one: Model, other: Model): boolean {
  const named = ({ agents, meetings }: Model): string => JSON.stringify([
    agents.map(({ id }) => id), meetings.map(({ forum, date }) => [forum, date]),
  ]);
  return named(one) === named(other);
}
