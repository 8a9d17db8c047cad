import { keyOf, uniform } from "../base/random.ts";

/** The room of a search: levels of each issue from 0 to 1, bindingness within the bounds. */
export interface TextRoom {
  readonly issues: number;
  readonly least: number;
  readonly most: number;
}

/** A text: positions on the issues on the table, then bindingness. */
export type GridText = readonly number[];

/** Most texts of a grid. */
const MOST_TEXTS = 800;
/** Issues are cut at no more levels than this. */
const MOST_LEVELS = 9;
const BINDING_LEVELS = 3;

/**
 * Texts spread evenly over a room: a grid, as fine as 800 texts allow, or as many texts drawn
 * at random where even the corners are more.
 */
export function textGrid(room: TextRoom): { texts: GridText[]; drawn: boolean } {
  const { issues, least, most } = room;
  const binding = most > least ? spread(least, most, BINDING_LEVELS) : [least];
  let levels = MOST_LEVELS;
  while (levels > 1 && sizeOf(levels, issues) * binding.length > MOST_TEXTS) levels--;
  if (levels === 1) return { texts: drawnTexts(room), drawn: true };
  let texts: GridText[] = [[]];
  for (let d = 0; d < issues; d++) {
    texts = texts.flatMap((text) => spread(0, 1, levels).map((level) => [...text, level]));
  }
  return {
    texts: texts.flatMap((text) => binding.map((level) => [...text, level])), drawn: false,
  };
}

function sizeOf(levels: number, issues: number): number {
  let size = 1;
  for (let d = 0; d < issues && size <= MOST_TEXTS; d++) size *= levels;
  return size;
}

function spread(least: number, most: number, levels: number): number[] {
  return Array.from({ length: levels }, (_, n) => least + ((most - least) * n) / (levels - 1));
}

function drawnTexts({ issues, least, most }: TextRoom): GridText[] {
  const key = keyOf(1, "texts");
  return Array.from({ length: MOST_TEXTS }, (_, n) =>
    Array.from({ length: issues + 1 }, (_unused, d) => {
      const u = uniform(key, n, d, 0);
      return d === issues ? least + u * (most - least) : u;
    }));
}

/** The texts one step away from a text, along one issue or in bindingness. */
export function neighbours(text: GridText, step: number, room: TextRoom): GridText[] {
  return text.flatMap((level, d) => {
    const binding = d === room.issues;
    const [least, most] = binding ? [room.least, room.most] : [0, 1];
    const by = step * (most - least);
    return [level - by, level + by].flatMap((moved) => {
      const inside = Math.min(most, Math.max(least, moved));
      return inside === level ? [] : [text.map((one, k) => (k === d ? inside : one))];
    });
  });
}
