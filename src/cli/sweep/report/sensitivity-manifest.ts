import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { byCode } from "../../../base/order.ts";
import { digestAt } from "../../files/file-digest.ts";
import type { Output, WrittenFile } from "../../files/output.ts";
import { VERSION } from "../../version.ts";

/** What the folder's manifest said before the report was written anew. */
export interface StandingManifest {
  readonly command: readonly string[];
  readonly body: Readonly<Record<string, unknown>>;
  readonly files: readonly WrittenFile[];
}

/** Files that a report consists of: all of them are written anew, or go. */
const OWN = /^(figures|tables)\/[^/]+$|^report\.html$|^summary\.json$/;

/** The manifest that stands in a folder; one without files where there is none. */
export function standingManifest(folder: string): StandingManifest {
  const body = bodyOf(join(folder, "manifest.json"));
  const { command, files } = body;
  const words: unknown[] = Array.isArray(command) ? command : [];
  return {
    body,
    command: words.filter((word) => typeof word === "string"),
    files: (Array.isArray(files) ? files as unknown[] : []).filter(isWritten),
  };
}

function bodyOf(path: string): Record<string, unknown> {
  try {
    const value = JSON.parse(readFileSync(path, "utf8")) as unknown;
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function isWritten(one: unknown): one is WrittenFile {
  const { path, bytes, sha256 } = (one ?? {}) as Partial<WrittenFile>;
  return typeof path === "string" && typeof bytes === "number" && typeof sha256 === "string";
}

/**
 * Writes the manifest last: what stood there stays, with the report's files beside those of the
 * sweep; figures and tables of an earlier report that are unchanged and were not drawn again go.
 */
export function renewManifest(
  output: Output, { body, files }: StandingManifest, asked: Readonly<Record<string, unknown>>,
): void {
  const mine = output.files();
  const written = new Set(mine.map(({ path }) => path));
  const earlier = files.filter(({ path }) => !written.has(path));
  for (const { path, sha256 } of earlier.filter((file) => OWN.test(file.path))) {
    const target = join(output.folder, path);
    if (digestAt(target) === sha256) rmSync(target);
  }
  const kept = earlier.filter(({ path }) => !OWN.test(path)
    && existsSync(join(output.folder, path)));
  const { incomplete: _, sensitivity: __, ...rest } = body;
  const manifest = {
    plenary: VERSION, ...rest, sensitivity: asked,
    files: [...kept, ...mine].sort((left, right) => byCode(left.path, right.path)),
  };
  output.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}
