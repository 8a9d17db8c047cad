import type { TracedAgent, TracedSummit, TracedText, Trace } from "../../src/run/trace.ts";
import { bitsOf } from "../properties/bits.ts";

/** Six digits, and no sign before what they show as nothing. */
function digits(x: number): string {
  const shown = x.toFixed(6);
  return x < 0 && shown !== "-0.000000" ? shown : ` ${shown.replace("-", "")}`;
}

function line(text: TracedText): string {
  const positions = Object.entries(text.positions).map(([issue, x]) => `${issue}${digits(x)}`);
  return [...positions, `bindingness${digits(text.bindingness)}`].join("  ");
}

function decision(id: string, agent: TracedAgent): string[] {
  const { fit, ...others } = agent.terms;
  const named = [
    ...Object.entries(fit).map(([issue, part]) => [`fit on ${issue}`, part] as const),
    ...Object.entries(others), ["noise", agent.noise] as const,
    ["shock", agent.eventShock] as const,
  ].filter(([, part]) => part !== 0);
  const vote = agent.vote === undefined ? "" : `, vote ${agent.vote}`;
  const head = `${id}: ${agent.signs ? "signs" : "does not sign"}${vote}`
    + `${agent.present ? "" : ", not present"}, utility${digits(agent.utility)}`;
  return [head, ...named.map(([name, part]) => `    ${digits(part)}  ${name}`)];
}

function chapter(summit: TracedSummit): string[] {
  const list = (ids: readonly string[]): string => (ids.length === 0 ? "nobody" : ids.join(" "));
  return [
    "", `${summit.forum}, ${summit.date}`, `present: ${list(summit.present)}`,
    `first draft  ${line(summit.firstDraft)}`,
    ...summit.rounds.map((round, r) => `round ${String(r + 1).padStart(2)}     ${line(round)}`),
    `text         ${line(summit.text)}`,
    "",
    ...Object.entries(summit.agents).flatMap(([id, agent]) => decision(id, agent)),
    "",
    ...summit.waves.map((wave, w) => `wave ${w + 1}: ${list(wave)}`),
    `signatories: ${list(summit.signatories)}`,
    `least: ${list(summit.equilibria.least)}; greatest: ${list(summit.equilibria.greatest)}`,
  ];
}

/** What happened between summits, and the world at each moment; nothing where it stands still. */
function between({ events, world }: Trace): string[] {
  if (events.length === 0) return [];
  return [
    "", ...events.map(({ id, date, happened }) =>
      `${date} ${id}: ${happened ? "happened" : "did not happen"}`),
    ...world.flatMap(({ date, numbers }) => ["", `the world on ${date}`,
      ...Object.entries(numbers).map(([name, x]) => `    ${digits(x)}  ${name}`)]),
    "", `bits of the world ${bitsOf(world)}`,
  ];
}

/** A run told round by round and term by term, to six digits; the last line has all its bits. */
export function account(trace: Trace): string {
  const at = trace.replicate === null ? "at the modes" : `replicate ${trace.replicate}`;
  return [
    `${trace.scenario}, ${at}, seed ${trace.seed}`,
    ...trace.summits.flatMap(chapter), ...between(trace),
    "", `bits ${bitsOf(trace.summits)}`, "",
  ].join("\n");
}
