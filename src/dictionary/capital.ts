import type { Label } from "../base/label.ts";

/** A phrase as it stands at the head of a column or a line: English with a capital letter. */
export function capital({ en, zh }: Label): Label {
  return { en: en.slice(0, 1).toUpperCase() + en.slice(1), zh };
}
