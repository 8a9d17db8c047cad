import type { Summary } from "../../analysis/summary.ts";
import { studioWords } from "../../dictionary/studio-words.ts";
import type { Desk } from "../worker/desk.ts";
import type { Wish } from "../worker/message.ts";
import { nothing, staffOf, type Crew } from "./crew.ts";
import type { HiredWorker } from "./hired-worker.ts";
import type { EnginePort, PlayAnswer, PlayAsk } from "./port.ts";
import { summaryOf } from "./summary-of.ts";

/** Milliseconds of rest after which utilities, terms and the digest are asked for. */
const REST = 350;

/** Starts the engine in workers; `answered` hears of every play that ended, well or badly. */
export function deskPort(
  hire: () => HiredWorker, pack: string, sizeOf: (scenario: string) => readonly [number, number],
  answered: (answer: PlayAnswer) => void,
): EnginePort {
  const staff = staffOf(hire, pack, sizeOf);
  let last = 0;
  const playedBy = async (by: Crew, ask: PlayAsk, isLast: () => boolean): Promise<void> => {
    const { role, ...wish } = ask;
    const found = await wanted(by.desk, wish, role, staff.baseline);
    if (found === undefined || (role === "now" && !isLast())) return;
    if (found.replicates === 0) {
      answered({ ask, failed: studioWords.failed });
      return;
    }
    const model = await by.models(wish);
    const { agents } = found;
    const flips = found.summits.map((summit) => summit.flips);
    const answer = (summary: Summary): void => {
      answered({ ask, played: { model, summary, agents, flips } });
    };
    answer(summaryOf(found, model, wish.seed));
    // A first look, which the whole follows.
    if (role === "base" && wish.replicates !== staff.baseline?.replicates) return;
    await new Promise((go) => { setTimeout(go, REST); });
    if (!isLast()) return;
    const summary = await by.desk.summary(wish).catch(nothing);
    if (summary !== undefined && isLast()) answer(summary);
  };
  return {
    async play(ask) {
      const turn = ask.role === "now" ? ++last : last;
      const { role, ...wish } = ask;
      if (role === "base") staff.baseline = wish;
      const by = staff.crew();
      // Controls can stand before the first result does.
      if (role === "base") void by.models(wish).then((model) => answered({ ask, model }), nothing);
      try {
        await playedBy(by, ask, () => turn === last);
      } catch (error) {
        const failed = staff.failure(error, by);
        if (role === "base" || turn === last) answered({ ask, failed });
      }
    },
    explain: (ask, agent, replicate) =>
      staff.tried(({ desk }) => desk.explain(ask, agent, replicate)),
    aside: (ask, against, isWanted) =>
      staff.tried(({ desk }) => desk.aside(ask, against, isWanted)),
    versus: (ask, against, meeting, isWanted) =>
      staff.tried(({ desk }) => desk.versus(ask, against, meeting, isWanted)),
    levels: (ask) => staff.tried(({ desk }) => desk.levels(ask)),
    prepare(ask, path) {
      const { role: _, ...wish } = ask;
      void staff.tried(({ desk }) => desk.prepare(wish, path));
    },
  };
}

function wanted(desk: Desk, wish: Wish, role: PlayAsk["role"], base: Wish | undefined) {
  return desk.play({
    wish, baseline: role === "base",
    ...(role === "now" && base !== undefined && { against: base }),
  });
}
