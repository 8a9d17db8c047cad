import { spawn, type ChildProcess } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAM = join(ROOT, "bin", "plenary.js");

/** How a command ended, and what it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Place {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the built command line; English unless the environment says otherwise. */
export function start(args: readonly string[], { cwd = ROOT, env = {} }: Place = {}): ChildProcess {
  const { PATH = "", HOME = "", SystemRoot = "" } = process.env;
  return spawn(process.execPath, [PROGRAM, ...args], {
    cwd, env: { PATH, HOME, SystemRoot, LC_ALL: "en_US.UTF-8", ...env },
  });
}

/** Waits for the end of a command. */
export function ended(child: ChildProcess): Promise<Ended> {
  let stdout = "";
  let stderr = "";
  child.stdout?.setEncoding("utf8").on("data", (text: string) => { stdout += text; });
  child.stderr?.setEncoding("utf8").on("data", (text: string) => { stderr += text; });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

/** Runs the built command line to its end. */
export function plenary(args: readonly string[], place: Place = {}): Promise<Ended> {
  return ended(start(args, place));
}

/** A folder of the test's own, removed when it is over. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "plenary-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
