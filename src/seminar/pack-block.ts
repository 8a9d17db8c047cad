import type { Label } from "../base/label.ts";

/** Something that may be ticked; one that names a seat is idle where nobody sits there. */
export interface Tick {
  readonly text: Label;
  readonly seat?: string;
}

/** A piece of a page. */
export type PackBlock =
  | { readonly kind: "heading"; readonly text: Label }
  | { readonly kind: "text"; readonly text: Label; readonly small?: boolean }
  | { readonly kind: "list"; readonly items: readonly Label[] }
  /** `seats` names whose row each is, where rows are seats. */
  | { readonly kind: "table"; readonly head: readonly Label[];
    readonly rows: readonly (readonly Label[])[]; readonly seats?: readonly string[] }
  /** Lines to write on; with a name, as a field of a card. */
  | { readonly kind: "lines"; readonly count: number; readonly name?: Label }
  /** Boxes to tick. */
  | { readonly kind: "ticks"; readonly name: Label; readonly options: readonly Tick[];
    readonly hint?: Label }
  /** Points from `from` to 10, one of them to be ringed; `ends` say what they mean. */
  | { readonly kind: "scale"; readonly name: Label; readonly from: 0 | 1;
    readonly ends?: readonly [Label, Label] }
  /** Boxes for so many letters. */
  | { readonly kind: "letters"; readonly name: Label; readonly count: number }
  /** A name to be read across a room, to be folded along its middle. */
  | { readonly kind: "tent"; readonly text: Label };
