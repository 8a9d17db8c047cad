import type { Asked } from "../worker/message.ts";
import type { HiredWorker } from "./hired-worker.ts";

type Heard = (event: { readonly data: unknown }) => void;
interface Scope {
  onmessage: Heard | ((event: { readonly data: readonly string[] }) => void);
  importScripts(address: string): void;
}

/**
 * What a worker does first: it unpacks the engine and the scenarios, runs the one and opens the
 * others, while the page reads its own part. Its text is the worker's, so it names nothing else.
 */
function begin(): void {
  const scope = globalThis as unknown as Scope;
  const plain = (part: string): Promise<string> => {
    const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).text();
  };
  scope.onmessage = ({ data }: { readonly data: readonly string[] }) => {
    const held: { readonly data: unknown }[] = [];
    scope.onmessage = (event: { readonly data: unknown }) => { held.push(event); };
    Promise.all(data.map(plain)).then(([script, text]) => {
      const blob = new Blob([script], { type: "text/javascript" });
      scope.importScripts(URL.createObjectURL(blob));
      const hear = scope.onmessage as Heard;
      hear({ data: { kind: "open", text } });
      held.forEach(hear);
    }).catch((error: unknown) => { setTimeout(() => { throw error; }); });
  };
}

/**
 * Hires workers made of the page's own parts, which are compressed: a page opened from a file may
 * load no other. They have opened the pack, and are not told to do so again.
 */
export function blobWorkers<Q extends { readonly kind: string } = Asked>(
  engine: string, pack: string,
): () => HiredWorker<Q> {
  const script = new Blob([`(${String(begin)})()`], { type: "text/javascript" });
  const address = URL.createObjectURL(script);
  return () => {
    const worker = new Worker(address);
    let lost: string | undefined;
    let lose = (why: string): void => { lost = why; };
    worker.onerror = (event) => { lose(event.message); };
    worker.postMessage([engine, pack]);
    return {
      post(message, transfer) {
        if (!("kind" in message)) worker.postMessage(message, [...transfer]);
      },
      listen(heard, died) {
        worker.onmessage = ({ data }: MessageEvent<Parameters<typeof heard>[0]>) => {
          heard(data);
        };
        lose = (why) => { died?.(why); };
        worker.onerror = (event) => {
          event.preventDefault();
          lose(event.message);
        };
        worker.onmessageerror = () => { lose("a message could not be read"); };
        if (lost !== undefined) lose(lost);
      },
      dismiss() {
        worker.terminate();
        lose("dismissed");
      },
    };
  };
}
