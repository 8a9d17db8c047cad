import type { Model } from "../../model/model.ts";
import { placesOf } from "../../model/place.ts";
import { deskOf, type Desk, type StudioPort } from "../worker/desk.ts";
import { keyOf, type FromStudioWorker, type Wish } from "../worker/message.ts";
import type { EnginePort, PlayAnswer, PlayAsk } from "./port.ts";
import { summaryOf } from "./summary-of.ts";

/** Two play; the first one also folds. */
const WORKERS = 2;
/** Milliseconds of rest after which utilities, terms and the digest are asked for. */
const REST = 350;

function workerOf(address: string): StudioPort {
  const worker = new Worker(address);
  return {
    post: (message, transfer) => { worker.postMessage(message, [...transfer]); },
    listen(heard) {
      worker.onmessage = ({ data }: MessageEvent<FromStudioWorker>) => { heard(data); };
    },
  };
}

/** Starts the engine in workers made of its text; `answered` hears of every play that ended. */
export function deskPort(
  script: string, pack: string, sizeOf: (scenario: string) => readonly [number, number],
  answered: (answer: PlayAnswer) => void,
): EnginePort {
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  const desk = deskOf(Array.from({ length: WORKERS }, () => workerOf(address)), sizeOf);
  desk.open(pack);
  const models = modelsFrom(desk);
  let base: Wish | undefined;
  let last = 0;
  return {
    async play(ask) {
      const turn = ask.role === "now" ? ++last : last;
      const { role, ...wish } = ask;
      if (role === "base") base = wish;
      const found = await wanted(desk, wish, role, base).catch(() => "broken" as const);
      if (found === undefined || (role === "now" && turn !== last)) return;
      if (found === "broken" || found.replicates === 0) {
        answered({ ask });
        return;
      }
      const model = await models(wish);
      answered({ ask, played: { model, summary: summaryOf(found, model, wish.seed) } });
      await new Promise((go) => { setTimeout(go, REST); });
      if (turn !== last) return;
      const summary = await desk.summary(wish).catch(() => undefined);
      if (summary !== undefined && turn === last) answered({ ask, played: { model, summary } });
    },
    prepare(ask, path) {
      const { role: _, ...wish } = ask;
      void desk.prepare(wish, path).catch(() => undefined);
    },
  };
}

function wanted(desk: Desk, wish: Wish, role: PlayAsk["role"], base: Wish | undefined) {
  return desk.play({
    wish, baseline: role === "base",
    ...(role === "now" && base !== undefined && { against: base }),
  });
}

const NUMBER = /^(parameters|world|agents|forums)\./;

/** Models beside the charts: fetched when their structure changes, numbers written into them. */
function modelsFrom(desk: Desk): (wish: Wish) => Promise<Model> {
  const known = new Map<string, Promise<Model>>();
  return async (wish) => {
    const numbers = wish.edits.filter(({ path }) => NUMBER.test(path));
    const edits = wish.edits.filter(({ path }) => !NUMBER.test(path));
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
