import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { studioCommandWords } from "../../dictionary/studio-command-words.ts";
import type { Pack } from "../../edit/pack.ts";
import { EXIT, Refusal } from "../exit.ts";
import { codedPack } from "./code-pack.ts";

/** Where a pack goes in the template. */
const PLACE = "/*PACK*/";

/** The Studio with a pack in it: one page that opens from a file and asks nothing of a network. */
export function studioPage(pack: Pack): string {
  const template = templateText();
  const at = template.indexOf(PLACE);
  if (at < 0) throw new Error("the template has no place for a pack");
  const packed = gzipSync(JSON.stringify(codedPack(pack)), { level: 9 }).toString("base64");
  return template.slice(0, at) + packed + template.slice(at + PLACE.length);
}

function templateText(): string {
  const path = fileURLToPath(new URL("../../studio/template.html", import.meta.url));
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Refusal(EXIT.input, studioCommandWords.noTemplate);
  }
}
