import { describe, expect, test } from "vitest";
import { explain } from "../../src/analysis/explain.ts";
import { mindChanges, type MindChange } from "../../src/analysis/mind-change.ts";
import { composed } from "../../src/edit/pack.ts";
import { compile } from "../../src/model/compile.ts";
import type { Model } from "../../src/model/model.ts";
import { TERMS } from "../../src/negotiation/term.ts";
import { trace } from "../../src/run/trace.ts";
import { agentControls } from "../../src/studio/state/controls.ts";
import { editsOf, untouched, withNumber, type Situation }
  from "../../src/studio/state/situation.ts";
import { startOf } from "../../src/studio/state/start-of.ts";
import {
  changeInWords, decisionInWords, isAtWork, pivotInWords, reasonsInWords, reasonsOf, trialOf,
} from "../../src/studio/figure/why.ts";
import { packed } from "../edit/library.ts";

function modelOf(situation: Situation): Model {
  const pack = packed(situation.scenario);
  const { scenario, base } = composed(pack, situation.choice,
    editsOf(situation, composed(pack, situation.choice).scenario));
  return compile(scenario, base);
}

const plain = untouched("white-house-2023");
const model = modelOf(plain);
const agents = model.agentOrder.map((i) => model.agents[i].id);
const all = agents.map((agent) => explain(model, 1, null, agent));

describe("why an agent decides so", () => {
  test("the reasons add up to the sum, and all ten terms are among them", () => {
    for (const one of [...all, explain(model, 1, 7, agents[0])]) {
      const reasons = reasonsOf(one);
      const total = reasons.filter((reason) => reason.total === true);
      expect(total).toHaveLength(1);
      const sum = reasons.reduce((so, { value, total: is }) => so + (is === true ? 0 : value), 0);
      expect(sum).toBeCloseTo(total[0].value, 9);
      expect(reasons.filter(({ shapley }) => shapley !== undefined)).toHaveLength(TERMS.length);
      for (const { value } of reasons.filter((reason) => !isAtWork(reason))) {
        expect(Math.abs(value)).toBeLessThan(0.001);
      }
    }
  });

  test("words say what it does, for and against, in both languages", () => {
    for (const one of all) {
      const { en, zh } = decisionInWords(one, model);
      expect(en).toMatch(one.decision.signs ? / signs\./ : / does not sign\.| is not there\./);
      expect(zh).toMatch(/[。]$/);
      const { en: told } = reasonsInWords(reasonsOf(one));
      expect(told).toMatch(/^For signing: .+\. Against: .+\.$/);
      for (const { en: change } of one.changes.map((made) => changeInWords(made, model))) {
        expect(change).toMatch(/^(in the text:|its own) .+ from \S+ to \S+$/);
      }
      const { en: hangs } = pivotInWords(one, model);
      expect(hangs).toMatch(/\.$/);
      if (!one.decision.signs) expect(hangs).toMatch(/does not sign/);
    }
  });
});

describe("a change that can be tried", () => {
  const controlsOf = (of: Model, agent: string) => {
    const { is, wants, cares } = agentControls(of, agent);
    return [...is, ...wants, ...cares];
  };

  const few = [["tutorial", 12], ["paris-2025", 4]] as const;
  test.each(few)("in %s turns the decision", (id, most) => {
    const given = untouched(id);
    const model = modelOf(given);
    const { scenario } = packed(id);
    const standsAt = (path: string): number => startOf(scenario, model, path);
    const signs = (of: Model, agent: string): boolean =>
      trace(of, 1, null).summits[0].agents[agent].signs;
    const trials = model.agentOrder.slice(0, most).flatMap((i) => {
      const agent = model.agents[i].id;
      return mindChanges(model, 1, null, i).flatMap((change) => {
        const trial = trialOf(change, agent, controlsOf(model, agent), standsAt);
        return trial === undefined ? [] : [{ agent, trial }];
      });
    });
    expect(trials.length).toBeGreaterThan(0);
    for (const { agent, trial: { path, value } } of trials.slice(0, most)) {
      const after = signs(modelOf(withNumber(given, path, value)), agent);
      expect([path, after]).toEqual([path, !signs(model, agent)]);
    }
  }, 120_000);

  test("is nothing of the text, and no number that stands elsewhere", () => {
    const [agent] = agents;
    const standsAt = (path: string): number =>
      startOf(packed("white-house-2023").scenario, model, path);
    const at = standsAt(`agents.${agent}.capability`);
    const of = (change: Partial<MindChange>) => trialOf(
      { of: "agent", path: "capability", from: at, to: at + 0.00011, ...change }, agent,
      controlsOf(model, agent), standsAt);
    expect(of({})?.value).toBeCloseTo(Math.ceil((at + 0.00011) * 1e4) / 1e4, 9);
    expect(of({ to: at - 0.00011 })?.value).toBeLessThan(at - 0.00011);
    expect(of({ of: "text", path: "bindingness" })).toBeUndefined();
    expect(of({ from: at + 0.01 })).toBeUndefined();
    expect(of({ to: 99 })).toBeUndefined();
  });
});
