import { dirname, join } from "node:path";
import type { PackedPreset } from "../../edit/packed-story.ts";
import { isPlain } from "../../edit/plain.ts";
import { newSession, treeOf, type ReadFiles } from "../../scenario/files.ts";
import { plainValue } from "../../scenario/located.ts";
import { preset } from "../../scenario/preset.ts";
import { BadInput } from "../exit.ts";
import type { DiskFiles } from "../files/disk-files.ts";
import { thesisFolder } from "../files/thesis-files.ts";
import { whatifsIn } from "./whatifs-in.ts";

/** The library's ways of negotiating that are numbers all through, each number at its middle. */
export function packedPresets(files: DiskFiles, read: ReadFiles): PackedPreset[] {
  const folder = join(dirname(thesisFolder()), "scenarios", "presets");
  return whatifsIn(folder).flatMap((path): PackedPreset[] => {
    const session = newSession(files, read);
    const tree = treeOf(session, path);
    if (tree === undefined) throw new BadInput(session.problems, session.texts);
    const said = preset.safeParse(plainValue(tree));
    if (!said.success) return [];
    const { preset: id, title, about, forum = {}, parameters = {} } = said.data;
    const numbers = [numbersIn(forum), numbersIn(parameters)];
    const [ofForum, ofWorld] = numbers;
    return ofForum === undefined || ofWorld === undefined ? [] : [{
      id, title, ...(about !== undefined && { about }), forum: ofForum, parameters: ofWorld,
    }];
  });
}

/** Every number of a tree at its middle, by path; undefined where anything else stands in it. */
function numbersIn(tree: object): Record<string, number> | undefined {
  const found: Record<string, number> = {};
  const walk = (value: unknown, path: string): boolean => {
    const at = isPlain(value) ? value["mode"] ?? value["value"] : value;
    if (typeof at === "number") {
      found[path] = at;
      return true;
    }
    return isPlain(value) && Object.entries(value).every(([key, inner]) =>
      walk(inner, path === "" ? key : `${path}.${key}`));
  };
  return walk(tree, "") ? found : undefined;
}
