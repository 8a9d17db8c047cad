import { plain, type Label } from "../../base/label.ts";
import type { Explanation } from "../../analysis/explain.ts";
import type { MindChange } from "../../analysis/mind-change.ts";
import { decisionFigureWords } from "../../dictionary/figure-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { explainWords } from "../../dictionary/explain-words.ts";
import { studioWhyWords } from "../../dictionary/studio-why-words.ts";
import { decisionWords, termWords } from "../../dictionary/term-words.ts";
import { numberText, percentText, signedText } from "../../figure/spec.ts";
import { agentLabel } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import { TERMS } from "../../negotiation/term.ts";
import { changedLabel } from "../../report/changed-label.ts";
import { termOf } from "../../run/traced-term.ts";

/** One reason for or against signing, in units of loss. */
export interface Reason {
  readonly name: Label;
  readonly meaning?: Label;
  readonly value: number;
  readonly shapley?: number;
  /** Sum and decision without it; `flips`: it decides otherwise then. */
  readonly without?: Label;
  readonly flips?: boolean;
  readonly total?: boolean;
}

/** The ten terms in their order, then chance where there is any, then the sum. */
export function reasonsOf({ decision, ablations, shapley, pinned }: Explanation): Reason[] {
  const { noise, eventShock, utility } = decision;
  return [
    ...TERMS.map((term): Reason => {
      const left = ablations.find((one) => one.term === term);
      const { name, meaning } = termWords[term];
      return {
        name, meaning, value: termOf(decision, term), shapley: shapley[term],
        ...(left !== undefined && !pinned && {
          without: withoutIt(left.utility, left.signs), flips: left.flips,
        }),
      };
    }),
    ...(noise === 0 ? [] : [{ name: decisionWords.noise, value: noise }]),
    ...(eventShock === 0 ? [] : [{ name: decisionWords.eventShock, value: eventShock }]),
    { name: decisionWords.total, value: utility, total: true },
  ];
}

function withoutIt(utility: number, signs: boolean): Label {
  const decision = decisionFigureWords[signs ? "signs" : "refuses"];
  const sum = signedText(utility, 2);
  return { en: studioWhyWords.without(sum, decision.en).en,
    zh: studioWhyWords.without(sum, decision.zh).zh };
}

/** Whether a reason moves anything: the others are only named. */
export function isAtWork({ value, shapley = 0, flips, total }: Reason): boolean {
  return total === true || flips === true || Math.abs(value) >= TINY || Math.abs(shapley) >= TINY;
}

/** Less than this is nothing in the third digit. */
const TINY = 0.0005;

function distance(value: number): string {
  return value < TINY ? `<${numberText(2 * TINY, 3)}` : numberText(value, 3);
}

/** Less than this is shown as nothing. */
const SMALLEST = 0.005;

/** What speaks for and against, each from the weightiest down. */
export function reasonsInWords(reasons: readonly Reason[]): Label {
  const side = (way: 1 | -1): Label => {
    const those = reasons.filter(({ value, total }) => total !== true && way * value >= SMALLEST)
      .sort((one, other) => Math.abs(other.value) - Math.abs(one.value))
      .map(({ name, value }): Label => ({ en: `${name.en} ${signedText(value, 2)}`,
        zh: `${name.zh} ${signedText(value, 2)}` }));
    return those.length === 0 ? studioWhyWords.nothing : listOf(those);
  };
  const [up, down] = [side(1), side(-1)];
  return { en: studioWhyWords.speaks(up.en, down.en).en,
    zh: studioWhyWords.speaks(up.zh, down.zh).zh };
}

/** What the agent does, and how far it is from doing otherwise; `own`: the user pinned it. */
export function decisionInWords(
  { agent, decision, pinned, price }: Explanation, model: Model, own = false,
): Label {
  const { present, signs, vote, utility } = decision;
  const name = agentLabel(model, agent);
  const say = !present ? explainWords.away
    : vote !== undefined ? explainWords.votes[vote]
      : explainWords[signs ? "signs" : "refuses"];
  const parts: Label[] = [{ en: say(name.en).en, zh: say(name.zh).zh }];
  if (pinned) parts.push(own ? studioWhyWords.pinned : explainWords.pinned);
  else if (present && price > 0) parts.push(explainWords.lacks(distance(price)));
  else if (present) parts.push(explainWords.margin(distance(utility)));
  return { en: parts.map(({ en }) => en).join(" "), zh: parts.map(({ zh }) => zh).join("") };
}

/** Whether the slightest change turns it, and the changes whose ends can be told apart. */
export function tellable({ decision, changes }: Explanation): {
  readonly atThreshold: boolean; readonly told: readonly MindChange[];
} {
  const atThreshold = changes.length > 0 && Math.abs(decision.utility) < SMALLEST;
  return { atThreshold, told: changes.filter((change) => {
    const [from, to] = atThreshold
      ? [change.from, change.to].map((end) => numberText(end, 2)) : endsOf(change);
    return from !== to;
  }) };
}

function endsOf({ from, to }: MindChange): [string, string] {
  const digits = Math.abs(to - from) < 0.015 ? 4 : 2;
  return [numberText(from, digits), numberText(to, digits)];
}

/** A change in words: whose, what, from where to where. */
export function changeInWords(change: MindChange, model: Model): Label {
  const whose = studioWhyWords[change.of === "text" ? "ofText" : "ofAgent"];
  const what = changedLabel(model, change.of, change.path);
  const move = explainWords.fromTo(...endsOf(change));
  return { en: studioWhyWords.change(whose.en, what.en, move.en).en,
    zh: studioWhyWords.change(whose.zh, what.zh, move.zh).zh };
}

const NAMED = 12;

/** Who would not sign without this agent's signature. */
export function pivotInWords({ decision, pivot, pinned }: Explanation, model: Model): Label {
  if (!decision.signs) return studioWhyWords[pinned ? "heldAgainst" : "noSignature"];
  const { agents, signatures, weightShare } = pivot;
  if (signatures === 0) return explainWords.noPivot;
  const names = listOf(agents.slice(0, NAMED).map((id) => agentLabel(model, id)));
  const more = agents.length <= NAMED ? plain("")
    : studioWhyWords.andMore(String(agents.length - NAMED));
  const told = (who: string): Label =>
    explainWords.pivot(signatures, percentText(weightShare), who);
  return {
    en: `${told([names.en, more.en].filter((one) => one !== "").join(" ")).en}.`,
    zh: `${told(names.zh + more.zh).zh}。`,
  };
}

/** A number as a slider keeps it. */
const STEPS = 1e4;
/** Numbers nearer than this are the same. */
const NEAR = 1e-9;

/** What a slider has: where it can be moved to. */
interface Range {
  readonly path: string;
  readonly least: number;
  readonly most: number;
}

/**
 * The path and the value that a slider needs for a change; undefined where no slider sets it, or
 * where it stands elsewhere than the number that would change: drawn in a world, or moved by time.
 */
export function trialOf(
  { of, path, from, to }: MindChange, agent: string, controls: readonly Range[],
  standsAt: (path: string) => number,
): { readonly path: string; readonly value: number } | undefined {
  const full = `agents.${agent}.${path}`;
  const control = of === "agent" ? controls.find((one) => one.path === full) : undefined;
  if (control === undefined || Math.abs(standsAt(full) - from) > NEAR) return undefined;
  // Rounded away from where it stands: the nearest value that turns must not be missed.
  const value = (to > from ? Math.ceil(to * STEPS) : Math.floor(to * STEPS)) / STEPS;
  return value < control.least || value > control.most ? undefined : { path: full, value };
}
