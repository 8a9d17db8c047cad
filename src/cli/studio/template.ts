import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { studioCommandWords } from "../../dictionary/studio-command-words.ts";
import type { Console } from "../console.ts";
import { EXIT, Refusal } from "../exit.ts";

/** Pages that wait for what they show, with the script that builds each. */
const PAGES = {
  studio: { template: "template.html", script: "build.mjs" },
  room: { template: "room-template.html", script: "build-room.mjs" },
} as const;

/** Where a pack goes in a template. */
const PLACE = "/*PACK*/";

/** A page with a pack in it, which goes in as base64 of gzip. Built first where it is missing. */
export function pageWith(name: keyof typeof PAGES, packed: string, console: Console): string {
  const template = templateText(name, console);
  const at = template.indexOf(PLACE);
  if (at < 0) throw new Error("the template has no place for a pack");
  return template.slice(0, at) + packed + template.slice(at + PLACE.length);
}

function templateText(name: keyof typeof PAGES, console: Console): string {
  const top = fileURLToPath(new URL("../../../", import.meta.url));
  const { template, script } = PAGES[name];
  const path = join(top, "dist", "studio", template);
  const builder = join(top, "scripts", "studio", script);
  if (existsSync(builder)) {
    // A page that is there already is built anew only where its sources have changed.
    if (!existsSync(path)) console.say(studioCommandWords.building);
    spawnSync(process.execPath, [builder], { stdio: "ignore" });
  }
  if (!existsSync(path)) throw new Refusal(EXIT.input, studioCommandWords.noTemplate);
  return readFileSync(path, "utf8");
}
