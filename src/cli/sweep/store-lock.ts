import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import { sweepStoreWords } from "../../dictionary/sweep-store-words.ts";
import { EXIT, Refusal } from "../exit.ts";
import { shown } from "../files/disk-files.ts";
import { onDisk } from "./on-disk.ts";

/** Who holds a lock. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, in the system's own count; tells a number that is used again. */
  readonly began: string;
  readonly token: string;
  /** Grows as long as the holder lives. */
  readonly beat: number;
}

const BEAT_MS = 5000;
/** How long the lock of another machine must stand still to count as abandoned. */
const PATIENCE_MS = 20000;
const TICK_MS = 1000;

/** Keeps others from writing the same results, until `release`. */
export interface StoreLock {
  release(): void;
}

/**
 * Takes a lock file, or refuses where its holder lives. The lock of a dead process is taken over;
 * one of another machine when it has stood still for `patience` milliseconds.
 */
export function takeLock(path: string, patience = PATIENCE_MS): StoreLock {
  const own = { pid: process.pid, host: hostname(), began: beganAt(process.pid) };
  const token = randomUUID();
  let beat = 0;
  const text = (): string => JSON.stringify({ ...own, token, beat });
  for (let tries = 0; !create(path, text()); tries++) {
    const before = readHolder(path);
    if (before === "gone") continue;
    if (before === undefined && tries < 3) {
      // It may be just being written.
      pause(100);
      continue;
    }
    if (tries > 5 || (before !== undefined && lives(path, before, patience))) {
      const who = before === undefined ? "?" : `${before.pid}, ${before.host}`;
      throw new Refusal(EXIT.input, sweepStoreWords.inUse(shown(path), who));
    }
    takeAway(path, before?.token);
  }
  const timer = setInterval(() => {
    beat++;
    try {
      const holder = readHolder(path);
      if (typeof holder === "object" && holder.token === token) writeFileSync(path, text());
    } catch {
      // A full disk: the next beat may do.
    }
  }, BEAT_MS);
  timer.unref();
  return {
    release() {
      clearInterval(timer);
      const holder = readHolder(path);
      if (typeof holder === "object" && holder.token === token) rmSync(path, { force: true });
    },
  };
}

function create(path: string, text: string): boolean {
  return onDisk(path, () => {
    try {
      writeFileSync(path, text, { flag: "wx" });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    }
  });
}

/** Who holds the lock; undefined where that cannot be told. */
function readHolder(path: string): Holder | "gone" | undefined {
  try {
    const { pid, host, began, token, beat } =
      JSON.parse(readFileSync(path, "utf8")) as Partial<Holder>;
    return typeof pid === "number" && typeof host === "string" && typeof began === "string"
      && typeof token === "string" && typeof beat === "number"
      ? { pid, host, began, token, beat } : undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? "gone" : undefined;
  }
}

function lives(path: string, holder: Holder, patience: number): boolean {
  if (holder.host === hostname()) {
    return isRunning(holder.pid) && beganAt(holder.pid) === holder.began;
  }
  for (let waited = 0; waited < patience; waited += TICK_MS) {
    pause(TICK_MS);
    const now = readHolder(path);
    if (now === "gone") return false;
    if (now !== undefined && (now.token !== holder.token || now.beat !== holder.beat)) return true;
  }
  return false;
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** When a process began, where the system tells; else the same for all. */
function beganAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, in brackets, may hold spaces; the 22nd field is the 20th after it.
    const [state, ...more] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return state === "Z" || state === "X" ? "over" : more[18] ?? "";
  } catch {
    return "";
  }
}

/** Takes an abandoned lock away, unless somebody else was faster. */
function takeAway(path: string, token: string | undefined): void {
  const aside = `${path}.${randomUUID()}`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const taken = readHolder(aside);
  const isAnother = typeof taken === "object" && taken.token !== token;
  try {
    if (isAnother) linkSync(aside, path);
  } catch {
    // Somebody holds it by now.
  }
  rmSync(aside, { force: true });
}
