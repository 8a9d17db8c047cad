import { plain, type Label } from "../../base/label.ts";
import { named } from "../../dictionary/article-words.ts";
import { capital } from "../../dictionary/capital.ts";
import { columnWords } from "../../dictionary/column-words.ts";
import { listOf } from "../../dictionary/list-words.ts";
import { shareInWords, shareTicks } from "../../dictionary/share-words.ts";
import { studioFlipsWords } from "../../dictionary/studio-flips-words.ts";
import { grouped } from "../../figure/signatories.ts";
import { percentText } from "../../figure/spec.ts";
import type { Table } from "../../figure/table.ts";
import { agentLabel } from "../../figure/view.ts";
import type { Model } from "../../model/model.ts";
import type { Flips } from "../worker/result.ts";
import type { Versus } from "../worker/versus.ts";

/** One agent that decides otherwise in some world; shares of simulated worlds. */
export interface FlipRow {
  readonly id: string;
  readonly name: Label;
  readonly gained: number;
  readonly lost: number;
}

/** Those who turn in any world, most first. */
export function flipRows(flips: Flips, agents: readonly string[], model: Model): FlipRow[] {
  return mostFirst(agents.map((id, n): FlipRow => ({
    id, name: agentLabel(model, id), gained: flips.gained[n] ?? 0, lost: flips.lost[n] ?? 0,
  })).filter(({ gained, lost }) => gained > 0 || lost > 0));
}

/** Those who turn where a decision is held against its opposite, most first. */
export function heldRows(
  turned: Versus["turned"], worlds: number, model: Model,
): FlipRow[] {
  return mostFirst(Object.entries(turned).map(([id, [joins, leaves]]): FlipRow =>
    ({ id, name: agentLabel(model, id), gained: joins / worlds, lost: leaves / worlds })));
}

function mostFirst(rows: FlipRow[]): FlipRow[] {
  return rows.sort((one, other) => other.gained + other.lost - one.gained - one.lost);
}

/** A share of simulated worlds as a count of them, or in words where numbers say too much. */
export function worldsOf(share: number, replicates: number, wordsOnly: boolean): Label {
  return wordsOnly ? shareInWords(share)
    : studioFlipsWords.worlds(grouped(Math.round(share * replicates)), grouped(replicates));
}

/** Where a full bar ends. */
const ENDS = shareTicks.filter(({ at }) => at === 0.25 || at === 0.5 || at === 1);

/** The share that a full bar stands for: a few fixed ones, so that bars can be compared. */
export function scaleEnd(rows: readonly FlipRow[], wordsOnly: boolean): {
  readonly at: number; readonly words: Label;
} {
  const most = Math.max(0, ...rows.map(({ gained, lost }) => Math.max(gained, lost)));
  const { at, words } = ENDS.find((one) => one.at >= most) ?? ENDS[ENDS.length - 1];
  return { at, words: wordsOnly ? words : plain(percentText(at)) };
}

/** Those who do the same in as many worlds, in the order of the first. */
interface Move {
  readonly act: "joins" | "leaves";
  readonly worlds: Label;
  readonly names: Label[];
}

function movesOf(rows: readonly FlipRow[], replicates: number, wordsOnly: boolean): Move[] {
  const moves: Move[] = [];
  const add = (act: Move["act"], share: number, name: Label): void => {
    if (share === 0) return;
    const worlds = worldsOf(share, replicates, wordsOnly);
    const same = moves.find((one) => one.act === act && one.worlds.en === worlds.en);
    if (same === undefined) moves.push({ act, worlds, names: [name] });
    else same.names.push(name);
  };
  for (const { name, gained, lost } of rows) {
    add("joins", gained, named(name));
    add("leaves", lost, named(name));
  }
  return moves;
}

function sentenceOf({ act, worlds, names }: Move): Label {
  const who = capital(listOf(names));
  const say = studioFlipsWords[act];
  const several = names.length > 1;
  return { en: `${say(who.en, several, worlds.en).en}.`,
    zh: `${say(who.zh, several, worlds.zh).zh}。` };
}

/** Sentences on the first `most` of those who turn. */
export function flipsInWords(
  rows: readonly FlipRow[], replicates: number, wordsOnly: boolean, most: number,
): Label {
  if (rows.length === 0) return studioFlipsWords.nobody;
  const told = movesOf(rows.slice(0, most), replicates, wordsOnly).map(sentenceOf);
  const rest = rows.length - most;
  const all = rest > 0 ? [...told, studioFlipsWords.others(grouped(rest))] : told;
  return { en: all.map(({ en }) => en).join(" "), zh: all.map(({ zh }) => zh).join("") };
}

/** All who turn, as a table. */
export function flipsTable(rows: readonly FlipRow[], wordsOnly: boolean): Table {
  return {
    id: "flips", wordsOnly,
    columns: [{ head: columnWords.name, kind: "text" },
      { head: columnWords.gained, kind: "share" }, { head: columnWords.lost, kind: "share" }],
    rows: rows.map(({ name, gained, lost }) => [name, gained, lost]),
  };
}
