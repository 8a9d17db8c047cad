/** An archive of a release that is ours to replace, and how it is replaced: whole or not at all. */
import {
  closeSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync,
} from "node:fs";

/** Where the name of a zip's first entry begins. */
const NAME_AT = 30;

function beginsWithFolder(path, name) {
  const wanted = Buffer.from(`${name}/`);
  const head = Buffer.alloc(NAME_AT + wanted.length);
  const file = openSync(path, "r");
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  const isZip = head.toString("latin1", 0, 4) === "PK\u0003\u0004";
  return isZip && head.subarray(NAME_AT).equals(wanted);
}

/** Throws in words where anything stands at a place but an archive of the same release. */
export function refuseForeignArchive(path, name) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined || (stats.isFile() && beginsWithFolder(path, name))) return;
  throw new Error(`${path} is no archive of this release. Nothing was changed: move it away `
    + "first.");
}

/** Puts an archive in its place in one step. */
export function writeArchive(path, name, bytes) {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, bytes, { flag: "wx" });
    refuseForeignArchive(path, name);
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}
