import { createHash } from "node:crypto";
import { closeSync, openSync, readSync, statSync, type Stats } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import { safe } from "../../base/columns.ts";
import { byCode } from "../../base/order.ts";
import type { Files } from "../../scenario/files.ts";
import { isInside, topAbove, withSlashes } from "./roots.ts";

/** More than any file may have: what is longer is cut here, and refused by its length. */
const MOST_BYTES = 4 * 1024 * 1024;

/** Folders beside a scenario whose files belong to its folder. */
const BESIDE = ["whatif", "sweeps"];

/** A file that a result was made from: its path as manifests give it, and its SHA-256. */
export interface InputFile {
  readonly path: string;
  readonly sha256: string;
}

/** The files of the disk. */
export interface DiskFiles extends Files {
  /** Every file read so far, by path. */
  inputs(): InputFile[];
}

/** The files of the disk, each read once. */
export function diskFiles(): DiskFiles {
  const contents = new Map<string, Uint8Array | undefined>();
  return {
    read(path) {
      if (!contents.has(path)) contents.set(path, readFile(path));
      return contents.get(path);
    },
    resolve: (from, to) => resolve(dirname(from), to),
    inside: isInside,
    rootOf,
    display: shown,
    inputs: () => [...contents]
      .flatMap(([path, bytes]) => (bytes === undefined ? []
        : [{ path: portable(path), sha256: createHash("sha256").update(bytes).digest("hex") }]))
      .sort((left, right) => byCode(left.path, right.path) || byCode(left.sha256, right.sha256)),
  };
}

function readFile(path: string): Uint8Array | undefined {
  try {
    if (!statSync(path).isFile()) return undefined;
    const file = openSync(path, "r");
    try {
      const bytes = new Uint8Array(Math.min(MOST_BYTES, statSync(path).size));
      const length = readSync(file, bytes, 0, bytes.length, 0);
      return bytes.subarray(0, length);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

/** The folder that a file must not reach out of. */
export function rootOf(path: string): string {
  const own = dirname(resolve(path));
  return topAbove(own) ?? (BESIDE.includes(basename(own)) ? dirname(own) : own);
}

/**
 * A path as messages show it, safe to print: relative to the current folder where it lies below
 * it. Not for opening files.
 */
export function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return safe(withSlashes(way === "" ? "." : isInside(process.cwd(), path) ? way : path));
}

/** A path as manifests give it: relative to the folder it must not reach out of. */
export function portable(path: string): string {
  return withSlashes(relative(rootOf(path), resolve(path)));
}

/**
 * The scenario that an argument names: a folder means its scenario.yaml, and a bare word that
 * names nothing here a folder of the nearest library of scenarios.
 */
export function scenarioPath(argument: string): string {
  const path = resolve(argument);
  if (isFolder(path)) return join(path, "scenario.yaml");
  if (isFile(path) || /[/\\.]/.test(argument)) return path;
  const top = topAbove(process.cwd());
  const folder = top === undefined ? path : join(top, "scenarios", argument);
  return isFolder(folder) ? join(folder, "scenario.yaml") : path;
}

/** Whether a folder stands at a path. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() === true;
}

/** Whether a file stands at a path. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() === true;
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
