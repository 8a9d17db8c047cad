import { z } from "zod";
import { allowedWords } from "../dictionary/allowed-words.ts";
import { allowed } from "./allowed.ts";
import { date } from "./date.ts";
import { event } from "./event.ts";
import { forum } from "./forum.ts";
import { name, nameList } from "./name.ts";

const map = allowed(allowedWords.map);
const paths = allowed(allowedWords.paths);
const path = z.string({ error: paths }).min(1, { error: paths });

/** The path of a file, or several, each laid over those before. */
export const pathList = z.union([path, z.array(path)], { error: paths });

const loose = z.record(z.string(), z.unknown(), { error: map });
const form = {
  from: pathList.describe("A library, or several, later ones laid over earlier ones"),
  only: nameList.optional().describe("Just these, in this order"),
  with: z
    .record(name, loose, { error: map })
    .optional()
    .describe("Merged over what is drawn; may add some"),
};

/** How a scenario draws its agents from libraries. */
export const drawing = z.strictObject(
  {
    ...form,
    at: date.optional().describe("Day at which dated attributes are read; the scenario's date"),
    known: z
      .literal("at-the-event", { error: allowed(allowedWords.atTheEvent) })
      .optional()
      .describe("at-the-event: marks every number drawn whose source is too young as hindsight"),
  },
  { error: map },
);

/** How a scenario draws its issues, or its forums, from libraries. */
export const plainDrawing = z.strictObject(form, { error: map });

/** How a scenario draws its events from libraries. */
export const eventDrawing = z.strictObject(
  {
    from: form.from,
    only: form.only,
    between: z
      .tuple([date, date], { error: allowed(allowedWords.between) })
      .refine(([first, last]) => first <= last, { error: allowed(allowedWords.between) })
      .optional()
      .describe("First and last day; events outside are left out"),
    add: z
      .array(event, { error: allowed(allowedWords.list) })
      .optional()
      .describe("Further events, after those drawn"),
  },
  { error: map },
);

/** A forum as it stands in a file: it may name presets, which fill in what it does not say. */
export const forumFile = forum.extend({
  like: pathList.optional().describe("Preset files, later ones laid over earlier ones"),
});
