import type { Label } from "../base/label.ts";

/** English names that take an article within a sentence. */
const WITH_ARTICLE = new RegExp(
  "^(United |Russian |Dominican |Central African |Holy )"
  + "|(Union|Kingdom|Emirates|States|Islands|Republic|Federation|Commission)$"
  + "|^(Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Seychelles)$",
);

/** A name as it stands within a sentence: "the United States"; 美国. */
export function named(name: Label): Label {
  return WITH_ARTICLE.test(name.en) ? { en: `the ${name.en}`, zh: name.zh } : name;
}
