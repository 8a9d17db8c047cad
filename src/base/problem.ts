import type { Label } from "./label.ts";

/** Where something stands in a file. `line` and `column` count from 1, `length` in characters. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** One mistake of an author: where it stands, and in words what was found and what is allowed. */
export interface Problem {
  readonly place: Place;
  readonly message: Label;
}
