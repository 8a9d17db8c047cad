import type { Label } from "../base/label.ts";

/** A piece of a page. */
export type PackBlock =
  | { readonly kind: "heading"; readonly text: Label }
  | { readonly kind: "text"; readonly text: Label; readonly small?: boolean }
  | { readonly kind: "list"; readonly items: readonly Label[] }
  | { readonly kind: "table"; readonly head: readonly Label[];
    readonly rows: readonly (readonly Label[])[] }
  /** Lines to write on. */
  | { readonly kind: "lines"; readonly count: number }
  /** A name to be read across a room, to be folded along its middle. */
  | { readonly kind: "tent"; readonly text: Label };
