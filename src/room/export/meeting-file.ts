import type { Session } from "../../seminar/session.ts";

const LONGEST = 60;

/** A name of a file for a meeting: what no system of files objects to. */
export function meetingFile({ name, rounds }: Session, ending: string): string {
  const plain = name.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
  const start = [...plain].slice(0, LONGEST).join("") || "meeting";
  return `seminar-${start}-${rounds.length}.${ending}`;
}
