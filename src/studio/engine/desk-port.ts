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

/**
 * Starts the engine in workers; `answered` hears of every play that ended, well or badly, and of
 * its whole summary after a rest in which nothing else was asked to be played.
 */
export function deskPort(
  hire: () => HiredWorker, pack: string, sizeOf: (scenario: string) => readonly [number, number],
  answered: (answer: PlayAnswer) => void,
  rest = (): Promise<void> => new Promise((go) => { setTimeout(go, REST); }),
): EnginePort {
  const staff = staffOf(hire, pack, sizeOf);
  const last = { base: 0, now: 0 };
  const quiet = async (): Promise<void> => {
    for (let asked = -1; asked !== last.base + last.now;) {
      asked = last.base + last.now;
      await rest();
    }
  };
  const playedBy = async (by: Crew, ask: PlayAsk, isLast: () => boolean): Promise<void> => {
    const { role, ...wish } = ask;
    const found = await wanted(by.desk, wish, role, staff.baseline());
    if (found === undefined || (role === "now" && !isLast())) return;
    // As the command line does: worlds that overflow are not dropped without a word.
    if (found.failed > 0 || found.replicates === 0) {
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
    await quiet();
    if (!isLast()) return;
    const summary = await by.desk.summary(wish).catch(nothing);
    if (summary !== undefined && isLast()) answer(summary);
  };
  return {
    async play(ask) {
      const { role, ...wish } = ask;
      const turn = ++last[role];
      const isLast = (): boolean => turn === last[role];
      if (role === "base") staff.setBaseline(wish);
      const by = staff.crew();
      // Controls can stand before the first result does.
      if (role === "base") void by.models(wish).then((model) => answered({ ask, model }), nothing);
      try {
        await playedBy(by, ask, isLast);
      } catch (error) {
        const failed = staff.failure(error, by);
        if (role === "base" || isLast()) answered({ ask, failed });
      }
    },
    explain: (ask, agent, replicate) =>
      staff.tried(({ desk }) => desk.explain(ask, agent, replicate)),
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
