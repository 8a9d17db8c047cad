/** Han on one side of a seam, Latin letters, digits or a percent sign on the other. */
const AFTER_HAN = /\p{Script=Han}$/u;
const BEFORE_HAN = /^\p{Script=Han}/u;
const LATIN_FIRST = /^[A-Za-z0-9<>+−]/;
const LATIN_LAST = /[A-Za-z0-9%]$/;

function meet(left: string, right: string): string {
  const apart = (AFTER_HAN.test(left) && LATIN_FIRST.test(right))
    || (LATIN_LAST.test(left) && BEFORE_HAN.test(right));
  return left + (apart ? " " : "") + right;
}

/** A Chinese sentence in which what is put in stands apart by a space where it is not Chinese. */
export function chinese(strings: TemplateStringsArray, ...parts: readonly string[]): string {
  return strings.reduce((text, string, n) => meet(meet(text, parts[n - 1] ?? ""), string));
}
