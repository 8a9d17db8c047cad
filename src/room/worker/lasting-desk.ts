import { WORKERS, type HiredWorker } from "../../studio/engine/hired-worker.ts";
import { WorkerGone } from "../../studio/worker/hand.ts";
import { roomDesk, type RoomDesk } from "./desk.ts";
import type { RoomAsked } from "./message.ts";

/**
 * A desk that outlives its workers: where one is no more, others are hired in place of all, and
 * asked once more. Throws a `WorkerGone` where those are lost too; the next question finds others.
 */
export function lastingDesk(hire: () => HiredWorker<RoomAsked>, text: string): RoomDesk {
  const hired = () => {
    const workers = Array.from({ length: WORKERS }, hire);
    const dismiss = (): void => { for (const one of workers) one.dismiss(); };
    return { desk: roomDesk(workers, text), dismiss };
  };
  let crew = hired();
  const tried = async <T>(act: (desk: RoomDesk) => Promise<T>, times = 2): Promise<T> => {
    const by = crew;
    try {
      return await act(by.desk);
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error;
      if (by === crew) {
        by.dismiss();
        crew = hired();
      }
      if (times <= 1) throw error;
      return tried(act, times - 1);
    }
  };
  return {
    sitting: () => tried((desk) => desk.sitting()),
    round: (...asked) => tried((desk) => desk.round(...asked)),
    effects: (...asked) => tried((desk) => desk.effects(...asked)),
  };
}
