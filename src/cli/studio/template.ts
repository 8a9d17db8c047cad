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

/** Plenary's own folder. */
const TOP = fileURLToPath(new URL("../../../", import.meta.url));

/** Where a pack goes in a template. */
const PLACE = "/*PACK*/";

/**
 * A page with a pack in it, which goes in as base64 of gzip. Built first where its sources are at
 * hand; where they cannot be built, an older page that stands there is no page for this pack.
 */
export function pageWith(
  name: keyof typeof PAGES, packed: string, console: Pick<Console, "say">, top = TOP,
): string {
  const template = templateText(name, console, top);
  const at = template.indexOf(PLACE);
  if (at < 0) throw new Error("the template has no place for a pack");
  return template.slice(0, at) + packed + template.slice(at + PLACE.length);
}

function templateText(
  name: keyof typeof PAGES, console: Pick<Console, "say">, top: string,
): string {
  const { template, script } = PAGES[name];
  const path = join(top, "dist", "studio", template);
  const builder = join(top, "scripts", "studio", script);
  if (existsSync(builder)) {
    // A page that is there already is built anew only where its sources have changed.
    if (!existsSync(path)) console.say(studioCommandWords.building);
    build(builder, top);
  }
  if (!existsSync(path)) throw new Refusal(EXIT.input, studioCommandWords.noTemplate);
  return readFileSync(path, "utf8");
}

function build(builder: string, top: string): void {
  const { status, stderr, error } = spawnSync(process.execPath, [builder], {
    encoding: "utf8", stdio: ["ignore", "ignore", "pipe"],
  });
  if (error !== undefined) throw error;
  if (status === 0) return;
  throw new Refusal(EXIT.input, existsSync(join(top, "node_modules", "esbuild"))
    ? studioCommandWords.notBuilt(lastLine(stderr)) : studioCommandWords.noTemplate);
}

/** What a build said last, but for the stack and the name of the engine. */
function lastLine(text: string): string {
  const said = text.split(/\r?\n/).filter((line) => !/^(\s|\}|Node\.js v|$)/.test(line));
  return said[said.length - 1] ?? "";
}
