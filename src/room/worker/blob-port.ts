import type { RoomPort } from "./desk.ts";

/** A worker made of the engine's text: a page opened from a file may load no other. */
export function workerPort(address: string): RoomPort {
  const worker = new Worker(address);
  return {
    post: (message, transfer) => { worker.postMessage(message, [...transfer]); },
    listen(heard, died) {
      worker.onmessage = ({ data }: MessageEvent<Parameters<typeof heard>[0]>) => { heard(data); };
      worker.onerror = (event) => {
        event.preventDefault();
        died?.(event.message);
      };
    },
  };
}
