import type { Label } from "../../base/label.ts";
import { studioFaultWords } from "../../dictionary/studio-fault-words.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import { deskOf, type Desk } from "../worker/desk.ts";
import { StudioRefusal, WorkerGone } from "../worker/hand.ts";
import { keyOf, type Wish } from "../worker/message.ts";
import { numberEdits } from "../worker/number-edits.ts";
import { WORKERS, type HiredWorker } from "./hired-worker.ts";

/** Workers at work, until they are dismissed. */
export interface Crew {
  readonly desk: Desk;
  readonly models: (wish: Wish) => Promise<Model>;
  dismiss(): void;
}

/** Whoever is at work now: where a worker is no more, others take over. */
export interface Staff {
  baseline(): Wish | undefined;
  /** Those who take over play it again. */
  setBaseline(wish: Wish): void;
  crew(): Crew;
  /** Why a crew failed, in words. */
  failure(error: unknown, by: Crew): Label;
  /** What a crew comes to, undefined where it fails. */
  tried<T>(act: (by: Crew) => Promise<T>): Promise<T | undefined>;
}

/** Nothing, whatever went wrong. */
export function nothing(): undefined {
  return undefined;
}

/** Hires workers, and others in their place. */
export function staffOf(
  hire: () => HiredWorker, pack: string, sizeOf: (scenario: string) => readonly [number, number],
): Staff {
  const hired = (): Crew => {
    const workers = Array.from({ length: WORKERS }, hire);
    const desk = deskOf(workers, sizeOf);
    desk.open(pack);
    const dismiss = (): void => { for (const one of workers) one.dismiss(); };
    return { desk, models: modelsFrom(desk), dismiss };
  };
  let crew = hired();
  let baseline: Wish | undefined;
  const staff: Staff = {
    baseline: () => baseline,
    setBaseline(wish) { baseline = wish; },
    crew: () => crew,
    failure(error, by) {
      if (error instanceof StudioRefusal) return error.label;
      if (!(error instanceof WorkerGone)) return studioFaultWords.fault;
      if (by === crew) {
        by.dismiss();
        crew = hired();
        if (baseline !== undefined) {
          void crew.desk.play({ wish: baseline, baseline: true }).catch(nothing);
        }
      }
      return studioFaultWords.gone;
    },
    async tried(act) {
      const by = crew;
      try {
        return await act(by);
      } catch (error) {
        staff.failure(error, by);
        return undefined;
      }
    },
  };
  return staff;
}

/** Models beside the charts: fetched when their structure changes, numbers written into them. */
function modelsFrom(desk: Desk): (wish: Wish) => Promise<Model> {
  const known = new Map<string, Promise<Model>>();
  const fetched = (key: string, wish: Wish): Promise<Model> => {
    const asked = desk.model(wish);
    if (known.size > 8) known.clear();
    known.set(key, asked);
    // It is asked for again where it is wanted again.
    asked.catch(() => { known.delete(key); });
    return asked;
  };
  return async (wish) => {
    const { numbers, others } = numberEdits(wish.edits);
    const plain = { ...wish, edits: others };
    const key = keyOf(plain);
    const model = await (known.get(key) ?? fetched(key, plain));
    if (numbers.length === 0) return model;
    const values = Float64Array.from(model.values);
    for (const { path, value } of numbers) {
      for (const place of placesOf(model, path)?.places ?? []) values[place] = value;
    }
    const changed = numbers.filter(({ path }) => path.startsWith("parameters.")).length;
    return { ...model, values, parametersChanged: model.parametersChanged + changed };
  };
}
