import type { Label } from "../../base/label.ts";
import { studioFaultWords } from "../../dictionary/studio-fault-words.ts";
import type { Edit } from "../../edit/edit.ts";
import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import { deskOf, type Desk } from "../worker/desk.ts";
import { StudioRefusal, WorkerGone } from "../worker/hand.ts";
import { keyOf, type Wish } from "../worker/message.ts";
import type { HiredWorker } from "./hired-worker.ts";

/** Two play; the first one also folds. */
const WORKERS = 2;

/** Workers at work, until they are dismissed. */
export interface Crew {
  readonly desk: Desk;
  readonly models: (wish: Wish) => Promise<Model>;
  dismiss(): void;
}

/** Whoever is at work now: where a worker is no more, others take over. */
export interface Staff {
  /** Those who take over play it again. */
  baseline: Wish | undefined;
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
  const staff: Staff = {
    baseline: undefined,
    crew: () => crew,
    failure(error, by) {
      if (error instanceof StudioRefusal) return error.label;
      if (!(error instanceof WorkerGone)) return studioFaultWords.fault;
      if (by === crew) {
        by.dismiss();
        crew = hired();
        const { baseline: wish } = staff;
        if (wish !== undefined) void crew.desk.play({ wish, baseline: true }).catch(nothing);
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

const NUMBER = /^(parameters|world|agents|forums)\./;

/** Models beside the charts: fetched when their structure changes, numbers written into them. */
function modelsFrom(desk: Desk): (wish: Wish) => Promise<Model> {
  const known = new Map<string, Promise<Model>>();
  return async (wish) => {
    const isNumber = ({ path, value }: Edit): boolean =>
      typeof value === "number" && NUMBER.test(path);
    const numbers = wish.edits.filter(isNumber);
    const edits = wish.edits.filter((edit) => !isNumber(edit));
    const plain = { ...wish, edits };
    const key = keyOf(plain);
    const found = known.get(key) ?? desk.model(plain);
    if (known.size > 8) known.clear();
    known.set(key, found);
    const model = await found;
    if (numbers.length === 0) return model;
    const values = Float64Array.from(model.values);
    for (const { path, value } of numbers) {
      for (const place of placesOf(model, path)?.places ?? []) values[place] = Number(value);
    }
    const changed = numbers.filter(({ path }) => path.startsWith("parameters.")).length;
    return { ...model, values, parametersChanged: model.parametersChanged + changed };
  };
}
