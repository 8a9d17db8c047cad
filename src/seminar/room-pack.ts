import type { Edit } from "../edit/edit.ts";
import type { CodedPack } from "../edit/pack-code.ts";
import type { Lesson } from "../scenario/seminar-file.ts";
import type { PackSheet } from "./pack.ts";

/** A lesson as the page of its seminar carries it. */
export interface RoomPack {
  readonly format: 1;
  /** The lesson's scenario, as `codedPack` writes it: one, without notes and sources. */
  readonly pack: CodedPack;
  readonly lesson: Lesson;
  /** The parameter set that the lesson uses, by its id in the pack. */
  readonly set?: string;
  /** What the lesson sets, over that. */
  readonly edits: readonly Edit[];
  /** Of the sitting's baseline model; it is the same with any number of seats. */
  readonly fingerprint: string;
  /** The instructor pack's sheets for all seats: briefs cite sources, so they come ready made. */
  readonly sheets: readonly PackSheet[];
}
