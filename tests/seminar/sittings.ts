import { readFileSync } from "node:fs";
import { diskFiles } from "../../src/cli/files/disk-files.ts";
import { compile } from "../../src/model/compile.ts";
import { load } from "../../src/scenario/load.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Card } from "../../src/seminar/card.ts";
import { defaultSeats } from "../../src/seminar/default-seats.ts";
import { newSession } from "../../src/seminar/lesson.ts";
import type { Session, SessionRound } from "../../src/seminar/session.ts";
import { sit, type Sitting } from "../../src/seminar/sitting.ts";

export const VERSION = "0.0.0-test";

/** A file of the project, as a path that files are read by. */
export function projectFile(path: string): string {
  return new URL(`../../${path}`, import.meta.url).pathname;
}

export function textOfFile(path: string): string {
  return readFileSync(projectFile(path), "utf8");
}

/** A scenario of the library, loaded. */
export function scenarioOf(id: string, use?: string): { scenario: Scenario; base: Scenario } {
  const path = projectFile(`scenarios/${id}/scenario.yaml`);
  const { scenario, base } = load(path, diskFiles(), use === undefined ? {} : { use });
  if (scenario === undefined || base === undefined) throw new Error(`cannot load ${id}`);
  return { scenario, base };
}

/** A sitting at a scenario of the library with its usual seats. */
export function usualSitting(id: string, seats: number): Sitting {
  const { scenario, base } = scenarioOf(id);
  return sit(scenario, defaultSeats(compile(scenario, base), seats), { base });
}

export function card(changes: Partial<Card> = {}): Card {
  return { choice: "sign", safety: 5, access: 5, bindingness: 3, verification: false, ...changes };
}

export function sessionOf(
  sitting: Sitting, rounds: readonly SessionRound[], changes: Partial<Session> = {},
): Session {
  const fresh = newSession(sitting, VERSION, { name: "Class", seed: "seminar", replicates: 50 });
  return { ...fresh, rounds, ...changes };
}
