import {
  closeSync, linkSync, openSync, readFileSync, readSync, renameSync, rmSync, writeFileSync,
} from "node:fs";
import { hostname } from "node:os";
import { randomUUID } from "node:crypto";
import { sweepStoreWords } from "../../../dictionary/sweep-store-words.ts";
import { EXIT, Refusal } from "../../exit.ts";
import { shown } from "../../files/disk-files.ts";
import { onDisk, refuseOddity } from "./on-disk.ts";

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
/** How often a holder that is at work makes sure that it still is one. */
const PROOF_MS = 1000;
const MOST_BYTES = 4096;
const BEGINS = '{"pid":';

/** Keeps others from writing the same results, until `release`. */
export interface StoreLock {
  /** To be called within long work: beats, and from time to time refuses as `prove` does. */
  hold(): void;
  /** Refuses where somebody else holds the results by now: to be called before a rename. */
  prove(): void;
  release(): void;
}

/**
 * Takes a lock file, or refuses where its holder lives. The lock of a dead process is taken over;
 * one of another machine when it has stood still for `patience` milliseconds. What is no lock of
 * ours is refused, and stays.
 */
export function takeLock(path: string, patience = PATIENCE_MS): StoreLock {
  const token = randomUUID();
  const own = { pid: process.pid, host: hostname(), began: beganAt(process.pid), token };
  refuseOddity(path);
  for (let tries = 0; !create(path, JSON.stringify({ ...own, beat: 0 })); tries++) {
    const before = readHolder(path);
    if (before === "gone") continue;
    if (before === undefined && tries < 3) {
      // It may be just being written.
      pause(100);
      continue;
    }
    if (before === undefined && !isOurs(path)) {
      throw new Refusal(EXIT.input, sweepStoreWords.oddity(shown(path)));
    }
    if (tries > 5 || (before !== undefined && lives(path, before, patience))) {
      const who = before === undefined ? "?" : `${before.pid}, ${before.host}`;
      throw new Refusal(EXIT.again, sweepStoreWords.inUse(shown(path), who));
    }
    takeAway(path, before?.token);
  }
  return held(path, own);
}

function held(path: string, own: Omit<Holder, "beat">): StoreLock {
  let beat = 0;
  let [beaten, proven] = [performance.now(), performance.now()];
  const isMine = (): boolean => {
    const holder = readHolder(path);
    return typeof holder === "object" && holder.token === own.token;
  };
  const prove = (): void => {
    proven = performance.now();
    if (!isMine()) throw new Refusal(EXIT.input, sweepStoreWords.lockLost(shown(path)));
  };
  const pulse = (): void => {
    beaten = performance.now();
    beat++;
    try {
      if (isMine()) rewrite(path, JSON.stringify({ ...own, beat }));
    } catch {
      // A full disk: the lock is as it was, and the next beat may do.
    }
  };
  const timer = setInterval(pulse, BEAT_MS);
  timer.unref();
  return {
    prove,
    hold() {
      const now = performance.now();
      if (now - proven < PROOF_MS) return;
      prove();
      if (now - beaten >= BEAT_MS) pulse();
    },
    release() {
      clearInterval(timer);
      if (isMine()) rmSync(path, { force: true });
    },
  };
}

/** Writes beside and moves: a disk that is full leaves what was there. */
function rewrite(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, text, { flag: "wx" });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Makes a lock that is whole from the first moment on, where the disk knows links. */
function create(path: string, text: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  return onDisk(path, () => {
    try {
      writeFileSync(draft, text, { flag: "wx" });
      try {
        linkSync(draft, path);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
        writeFileSync(path, text, { flag: "wx" });
      }
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
      throw error;
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** Whether a file is a lock, or the beginning of one that could not be written. */
function isOurs(path: string): boolean {
  const bytes = Buffer.alloc(MOST_BYTES);
  const length = onDisk(path, () => {
    const file = openSync(path, "r");
    try {
      return readSync(file, bytes, 0, MOST_BYTES, 0);
    } finally {
      closeSync(file);
    }
  });
  const text = bytes.toString("utf8", 0, length);
  // A disk that lost its power may have left zeros.
  return length < MOST_BYTES && (BEGINS.startsWith(text) || text.startsWith(BEGINS)
    || /^\0*$/.test(text));
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
