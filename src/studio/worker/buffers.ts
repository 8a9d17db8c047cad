import type { Rows } from "../../engine.ts";

/** The buffers of a block, which may be handed over instead of copied. */
export function buffersOf(rows: Rows): ArrayBuffer[] {
  return Object.values(rows as unknown as Record<string, unknown>).flatMap((value) =>
    (ArrayBuffer.isView(value) && value.buffer instanceof ArrayBuffer ? [value.buffer] : []));
}
