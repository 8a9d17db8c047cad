import { gzipSync } from "node:zlib";
import type { Pack } from "../../edit/pack.ts";
import type { Console } from "../console.ts";
import { codedPack } from "./code-pack.ts";
import { pageWith } from "./template.ts";

/** The Studio with a pack in it: one page that opens from a file and asks nothing of a network. */
export function studioPage(pack: Pack, console: Console): string {
  const packed = gzipSync(JSON.stringify(codedPack(pack)), { level: 9 }).toString("base64");
  return pageWith("studio", packed, console);
}
