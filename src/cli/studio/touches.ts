import type { Edit } from "../../edit/edit.ts";
import { childOf, entriesOf, type Located } from "../../scenario/located.ts";
import type { ChainLink } from "../../scenario/sweep-item.ts";

/** Keys of a what-if that change nothing by themselves. */
const TOLD: ReadonlySet<string> =
  new Set(["format", "extends", "id", "title", "summary", "against", "set"]);

/** The section of a path and what it names there: all that may move together. */
function headOf(path: string): string {
  return path.split(".").slice(0, 2).join(".");
}

function keysOf(node: Located | undefined): string[] {
  return entriesOf(node).map(([key]) => key);
}

/**
 * Whether what-ifs write into any part that some edits change, even where they write what stood
 * there anyway: then the two cannot be laid over each other path by path.
 */
export function touches(links: readonly ChainLink[], edits: readonly Edit[]): boolean {
  const written = new Set(links.flatMap(({ tree }) => [
    ...keysOf(tree).filter((key) => !TOLD.has(key)),
    ...keysOf(childOf(tree, "set")).map(headOf),
  ]));
  return edits.some(({ path }) => {
    const head = headOf(path);
    const [section] = head.split(".");
    return written.has(head) || written.has(section)
      || (head === section && [...written].some((one) => one.startsWith(`${section}.`)));
  });
}
