import type { Label } from "../base/label.ts";

/**
 * zod carries one string per issue. Ours carry both languages through it, so that no wording of
 * zod's own ever reaches a reader.
 */
export function allowed(label: Label): string {
  return JSON.stringify({ allowed: label });
}

/** A whole message, where "found ..., allowed ..." would not say it. */
export function fault(label: Label): string {
  return JSON.stringify({ fault: label });
}

export interface Heard {
  readonly allowed?: Label;
  readonly fault?: Label;
}

/** What `allowed` or `fault` put into an issue; empty for wording that is not ours. */
export function heard(message: string): Heard {
  if (!message.startsWith('{"allowed":') && !message.startsWith('{"fault":')) return {};
  return JSON.parse(message) as Heard;
}
