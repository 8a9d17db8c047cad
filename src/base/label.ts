/** The two languages in which everything a user sees is written. */
export type Language = "en" | "zh";

/** One text in both languages. */
export interface Label {
  readonly en: string;
  readonly zh: string;
}

export const LANGUAGES: readonly Language[] = ["en", "zh"];

/** The same text in both languages: for ids, file names and numbers. */
export function plain(text: string): Label {
  return { en: text, zh: text };
}
