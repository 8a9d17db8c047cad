import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Record<string, unknown>;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
  readonly sessionId?: string;
}

/** A page that is open in a browser. */
export interface OpenPage {
  /** Everything it asked for but itself and data of its own. */
  readonly requests: readonly string[];
  /** Errors on its console, and exceptions that nobody caught. */
  readonly errors: readonly string[];
  /** The value of an expression, awaited; it must be plain data. */
  evaluate(expression: string): Promise<unknown>;
  /** Waits until an expression holds. */
  until(expression: string): Promise<void>;
  close(): Promise<void>;
}

const PATIENCE = 90_000;

/** A Chromium on this machine, if there is one. */
export function chromium(): string | undefined {
  return ["chromium", "chromium-browser", "google-chrome", "chrome"].find((name) =>
    spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);
}

/** Opens a page through the browser's debugging pipe: no port, no further package. */
export async function open(binary: string, url: string): Promise<OpenPage> {
  const profile = mkdtempSync(join(tmpdir(), "plenary-page-"));
  const browser = spawn(binary, ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"],
  { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const gone = new Promise<void>((resolve) => { browser.once("exit", () => resolve()); });
  const input = browser.stdio[3] as Writable;
  const output = browser.stdio[4] as Readable;
  const waiting = new Map<number, (message: Message) => void>();
  const requests: string[] = [];
  const errors: string[] = [];
  let rest = "";
  output.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) hear(JSON.parse(part) as Message);
  });
  const hear = ({ id, method, params = {}, ...message }: Message): void => {
    if (id !== undefined) waiting.get(id)?.({ id, ...message });
    note(method, params);
  };
  const note = (method: string | undefined, params: Record<string, unknown>): void => {
    const text = JSON.stringify(params);
    if (method === "Network.requestWillBeSent") {
      const asked = (params.request as { readonly url: string }).url;
      if (asked !== url && !asked.startsWith("data:")) requests.push(asked);
    } else if (method === "Runtime.exceptionThrown") errors.push(text);
    else if (method === "Runtime.consoleAPICalled" && params.type === "error") errors.push(text);
    else if (method === "Log.entryAdded"
      && (params.entry as { readonly level: string }).level === "error") errors.push(text);
  };
  let asked = 0;
  const session: { id?: string } = {};
  const send = async (method: string, params: object = {}): Promise<Record<string, unknown>> => {
    const id = ++asked;
    const answer = new Promise<Message>((resolve) => { waiting.set(id, resolve); });
    input.write(`${JSON.stringify({ id, method, params, sessionId: session.id })}\0`);
    const { result = {}, error } = await answer;
    if (error !== undefined) throw new Error(`${method}: ${error.message}`);
    return result;
  };
  const { targetId } = await send("Target.createTarget", { url: "about:blank" });
  const attached = await send("Target.attachToTarget", { targetId, flatten: true });
  session.id = attached.sessionId as string;
  for (const domain of ["Runtime", "Log", "Network", "Page"]) await send(`${domain}.enable`);
  await send("Page.navigate", { url });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await send("Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
    return (result as { readonly value?: unknown }).value;
  };
  return {
    requests, errors, evaluate,
    async until(expression) {
      const start = Date.now();
      while (await evaluate(`Boolean(${expression})`) !== true) {
        if (Date.now() - start > PATIENCE) throw new Error(`never: ${expression}`);
        await new Promise((resolve) => { setTimeout(resolve, 100); });
      }
    },
    async close() {
      // Its helpers may write for a moment after it has gone.
      input.write(`${JSON.stringify({ id: ++asked, method: "Browser.close" })}\0`);
      await gone;
      rmSync(profile, { recursive: true, force: true, maxRetries: 30, retryDelay: 200 });
    },
  };
}
