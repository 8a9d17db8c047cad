import { existsSync, lstatSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { onDisk } from "./on-disk.ts";
import type { StorePlaces } from "./store-places.ts";

/** What follows a file's name in that of its draft. */
const DRAFT = /^\.\d+\.plenary\.part$/;
/** What follows a lock's name while it is written. */
const LOCK = /^\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The file beside its place that a table is written to first. */
export function draftOf(path: string): string {
  return `${path}.${process.pid}.plenary.part`;
}

/** Removes the drafts that a killed process left; to be called by who holds the lock. */
export function removeDrafts(places: StorePlaces): void {
  const { table, series, lock, cells, failures } = places;
  for (const path of [table, series, cells, failures]) removeBeside(path, DRAFT);
  removeBeside(lock, LOCK);
}

function removeBeside(path: string | undefined, rest: RegExp): void {
  if (path === undefined || !existsSync(dirname(path))) return;
  const name = basename(path);
  onDisk(path, () => {
    for (const one of readdirSync(dirname(path))) {
      const draft = join(dirname(path), one);
      const isDraft = one.startsWith(name) && rest.test(one.slice(name.length));
      if (isDraft && lstatSync(draft).isFile()) rmSync(draft, { force: true });
    }
  });
}
