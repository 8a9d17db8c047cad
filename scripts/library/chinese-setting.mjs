const HAN = "\\p{Script=Han}";
const LATIN = "[A-Za-z0-9]";

/** Chinese as printed: full-width punctuation, spaces around Latin letters and digits. */
export function setChinese(text) {
  return text
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .replace(/(?<!\d),|,(?!\d)/g, "，")
    .replace(/(?<!\d):|:(?!\d)/g, "：")
    .replace(new RegExp(`(${HAN})(${LATIN})`, "gu"), "$1 $2")
    .replace(new RegExp(`(${LATIN})(${HAN})`, "gu"), "$1 $2");
}
