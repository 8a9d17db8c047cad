import type { Label } from "../../base/label.ts";
import { plain } from "../../base/label.ts";
import { newSession, treeOf } from "../../scenario/files.ts";
import { childOf, plainValue } from "../../scenario/located.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { narrativeFiles } from "../files/narrative-path.ts";
import type { NarrativeFile } from "../theses/play-thesis.ts";

/** Every narrative found by name, with its title; by its id where it has none. */
export function titledNarratives(
  files: DiskFiles,
): readonly (NarrativeFile & { readonly title: Label })[] {
  return narrativeFiles(process.cwd()).map((narrative) => {
    const session = newSession(files, new Map());
    const title = childOf(treeOf(session, narrative.path), "title");
    const value = title === undefined ? undefined : plainValue(title);
    return { ...narrative, title: isLabel(value) ? value : plain(narrative.id) };
  });
}

function isLabel(value: unknown): value is Label {
  const { en, zh } = (value ?? {}) as Partial<Label>;
  return typeof en === "string" && typeof zh === "string";
}
