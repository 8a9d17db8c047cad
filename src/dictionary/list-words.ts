import type { Label } from "../base/label.ts";

/** "a, b and c"; 甲、乙和丙. */
export function listOf(items: readonly Label[]): Label {
  const join = (texts: readonly string[], comma: string, and: string): string =>
    texts.length < 2 ? texts.join("")
      : `${texts.slice(0, -1).join(comma)}${and}${texts[texts.length - 1]}`;
  return {
    en: join(items.map(({ en }) => en), ", ", " and "),
    zh: join(items.map(({ zh }) => zh), "、", "和"),
  };
}
