/**
 * npm run release: leaves release/plenary-<version>/, which needs no installation: a start page,
 * the Studio with the whole library, a lesson with its pack, the Paris report. No clock goes in:
 * two builds of the same sources give the same bytes.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { refuseForeignArchive, writeArchive } from "./release/own-archive.mjs";
import { inPlaceOf } from "./release/own-folder.mjs";
import { lessonFacts } from "./release/lesson-facts.mjs";
import { readMe } from "./release/read-me.mjs";
import { startPage } from "./release/start-page.mjs";
import { zipOf } from "./release/zip.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const LESSON = "paris-2025";
const LESSON_PATH = join(ROOT, "seminars", `${LESSON}.yaml`);
const LESSON_FILES = [
  `seminar-${LESSON}.html`, `pack-${LESSON}.en.html`, `pack-${LESSON}.zh.html`,
];
const REPORT = join(ROOT, "runs", "paris-2025", "published");
/** Of the report: what is too large to keep, and not linked. */
const LEFT_OUT = ["outcomes", "comparison.json"];
/** What every system can store; files by these names have no ending, as is the custom. */
const SAFE = /^[a-z0-9][a-z0-9.-]*$/;
const CUSTOMARY = ["LICENSE", "README.txt", "SHA256SUMS"];
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/;
const LONGEST = 120;

export const { version: VERSION } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** What the words of the release tell of its lesson. */
export const FACTS = lessonFacts(LESSON_PATH);

function started(...words) {
  const { status, stderr, error } = spawnSync(process.execPath, words, {
    cwd: ROOT, encoding: "utf8", stdio: ["ignore", "ignore", "pipe"],
  });
  if (error || status !== 0) throw error ?? new Error(`${words.join(" ")}\n${stderr}`);
}

/** Every file below a folder, by path with "/", in the order of their codes. */
export function filesIn(folder, below = "") {
  return readdirSync(join(folder, below)).flatMap((name) => {
    const path = below === "" ? name : `${below}/${name}`;
    return statSync(join(folder, path)).isDirectory() ? filesIn(folder, path) : [path];
  }).sort((left, right) => (left < right ? -1 : 1));
}

/** What is wrong with a path for some system on which a release may be unpacked. */
export function oddName(path) {
  if (path.length > LONGEST) return `${path} is too long`;
  const odd = path.split("/").find((name) =>
    (!SAFE.test(name) && !CUSTOMARY.includes(name)) || RESERVED.test(name) || name.endsWith("."));
  return odd === undefined ? undefined : `${path}: not every system can store "${odd}"`;
}

/** Makes the pages anew, and those that are filled from the library, or from some of it. */
function buildPages(folder, scenarios) {
  const program = join(ROOT, "bin", "plenary.js");
  started(join(ROOT, "scripts", "studio", "build.mjs"));
  started(join(ROOT, "scripts", "studio", "build-room.mjs"));
  started(program, "studio", ...scenarios, "--out", join(folder, "studio.html"));
  const own = mkdtempSync(join(tmpdir(), "plenary-release-"));
  try {
    started(program, "seminar", LESSON_PATH, "--out", own);
    for (const name of LESSON_FILES) cpSync(join(own, name), join(folder, name));
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/**
 * Writes a release in the place of a folder, where nothing stands but an earlier one; returns its
 * files. The Studio has the scenarios named, or the whole library.
 */
export function release(folder, scenarios = []) {
  return inPlaceOf(folder, (draft) => releaseInto(draft, scenarios));
}

function releaseInto(folder, scenarios) {
  buildPages(folder, scenarios);
  for (const path of filesIn(REPORT).filter((one) => !LEFT_OUT.includes(one.split("/")[0]))) {
    const target = join(folder, LESSON, path);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(REPORT, path), target);
  }
  writeFileSync(join(folder, "index.html"), startPage(VERSION, FACTS));
  writeFileSync(join(folder, "README.txt"), readMe(VERSION, FACTS));
  cpSync(join(ROOT, "LICENSE"), join(folder, "LICENSE"));
  const files = filesIn(folder);
  const odd = files.flatMap((path) => oddName(path) ?? []);
  if (odd.length > 0) throw new Error(odd.join("\n"));
  const sums = files.map((path) => {
    const digest = createHash("sha256").update(readFileSync(join(folder, path))).digest("hex");
    return `${digest}  ${path}\n`;
  });
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  return [...files, "SHA256SUMS"];
}

/** The archive of a release: one folder, named as the release is. */
export function archive(folder, name) {
  return zipOf(filesIn(folder).map((path) =>
    [`${name}/${path}`, readFileSync(join(folder, path))]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const name = `plenary-${VERSION}`;
  const folder = join(ROOT, "release", name);
  refuseForeignArchive(`${folder}.zip`, name);
  const files = release(folder);
  const zip = archive(folder, name);
  writeArchive(`${folder}.zip`, name, zip);
  const bytes = files.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const kilobytes = (count) => `${Math.round(count / 1000)} kB`;
  process.stdout.write(`${pathToFileURL(join(folder, "index.html")).href}\n`
    + `release/${name}/  ${files.length} files, ${kilobytes(bytes)}\n`
    + `release/${name}.zip  ${kilobytes(zip.length)}\n`);
}
