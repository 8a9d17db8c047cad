/** A folder that is ours to replace, and how it is replaced: whole or not at all. */
import { createHash } from "node:crypto";
import {
  lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

const SUMS = "SHA256SUMS";
const TOLD = 6;

/** Every file, link or other thing below a folder that is no folder itself, by path with "/". */
function thingsIn(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((one) => {
    const path = below === "" ? one.name : `${below}/${one.name}`;
    return one.isDirectory() ? thingsIn(folder, path) : [path];
  }).sort();
}

function listed(folder) {
  const path = join(folder, SUMS);
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() !== true) return new Map();
  return new Map(readFileSync(path, "utf8").split("\n").flatMap((line) => {
    const [, digest, file] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
    return file === undefined ? [] : [[file, digest]];
  }));
}

/**
 * Files of an earlier release, those of its list of digests, and the list. Throws in words where
 * anything else stands there, or a file is other than it was written.
 */
function earlierIn(folder) {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats === undefined) return [];
  if (!stats.isDirectory()) throw new Error(`${folder} is no folder: move it away first.`);
  const known = listed(folder);
  const things = thingsIn(folder);
  const foreign = things.filter((path) => {
    if (path === SUMS && known.size > 0) return false;
    const file = join(folder, path);
    return !known.has(path) || !lstatSync(file).isFile()
      || createHash("sha256").update(readFileSync(file)).digest("hex") !== known.get(path);
  });
  if (foreign.length > 0) {
    const more = foreign.length > TOLD ? ` and ${foreign.length - TOLD} more` : "";
    throw new Error(`${folder} holds what no release wrote, or what was changed since: `
      + `${foreign.slice(0, TOLD).join(", ")}${more}. Nothing was changed: move it away first.`);
  }
  return things;
}

function withoutFolders(folder) {
  for (const one of readdirSync(folder, { withFileTypes: true })) {
    if (one.isDirectory()) withoutFolders(join(folder, one.name));
  }
  rmdirSync(folder);
}

/**
 * Lets `make` fill a new folder beside the one named, and puts it in its place; gives back what
 * `make` does. Of what stood there only an unchanged release is removed.
 */
export function inPlaceOf(folder, make) {
  earlierIn(folder);
  mkdirSync(dirname(folder), { recursive: true });
  const place = mkdtempSync(join(dirname(folder), `.${basename(folder)}-`));
  const draft = join(place, "new");
  try {
    mkdirSync(draft);
    const made = make(draft);
    const files = earlierIn(folder);
    if (lstatSync(folder, { throwIfNoEntry: false }) !== undefined) {
      for (const path of files) rmSync(join(folder, path));
      withoutFolders(folder);
    }
    renameSync(draft, folder);
    return made;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}
