import { nearest } from "../base/nearest.ts";
import { problemWords } from "../dictionary/problem-words.ts";
import { eventDrawing } from "./drawing.ts";
import { libraryTree, pathsOf } from "./draw-library.ts";
import { add, report, type Session } from "./files.ts";
import { nativeEvent, type Present } from "./foreign.ts";
import { eventLibrary } from "./library.ts";
import {
  childOf, entriesOf, itemsOf, stringOf, type Entry, type Located, type LocatedMap,
} from "./located.ts";
import { shapeProblems } from "./shape-problem.ts";

/** Events as drawn, and the sources that their libraries bring. */
export interface DrawnEvents {
  readonly list: Located;
  readonly sources: ReadonlyMap<string, Entry>;
}

function picked(
  session: Session, all: ReadonlyMap<string, Located>, only: Located | undefined,
): Located[] {
  if (only?.kind !== "list") return [...all.values()];
  return only.items.flatMap((item) => {
    const id = stringOf(item);
    const found = id === undefined ? undefined : all.get(id);
    if (id !== undefined && found === undefined) {
      report(session, item.place, problemWords.unknownId("events", id, nearest(id, all.keys())));
    }
    return found === undefined ? [] : [found];
  });
}

/** What `{ from, only, between, add }` means for a scenario that starts on `start`. */
export function drawEvents(
  session: Session, form: LocatedMap, start: string, present: Present,
): DrawnEvents {
  add(session, shapeProblems(form, eventDrawing));
  const all = new Map<string, Located>();
  const sources = new Map<string, Entry>();
  for (const one of pathsOf(childOf(form, "from"))) {
    const tree = libraryTree(session, one, "events", eventLibrary);
    for (const event of itemsOf(childOf(tree, "events"))) {
      const id = stringOf(childOf(event, "id"));
      if (id !== undefined) all.set(id, event);
    }
    for (const [id, entry] of entriesOf(childOf(tree, "sources"))) sources.set(id, entry);
  }
  const [first, last] = itemsOf(childOf(form, "between")).map(stringOf);
  const within = picked(session, all, childOf(form, "only")).filter((event) => {
    const day = stringOf(childOf(event, "date"));
    return day === undefined || first === undefined || last === undefined
      || (day >= first && day <= last);
  });
  const drawn = within.map((event) => nativeEvent(event, present, start));
  const items = [...drawn, ...itemsOf(childOf(form, "add"))];
  return { list: { kind: "list", place: form.place, items }, sources };
}
