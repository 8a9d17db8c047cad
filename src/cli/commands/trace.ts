import { compile } from "../../model/compile.ts";
import { trace as traceRun } from "../../run/trace.ts";
import type { Options } from "../arguments.ts";
import type { Console } from "../console.ts";
import { EXIT, type ExitCode } from "../exit.ts";
import { loadOne } from "../files/load-scenario.ts";
import { replicateOf, seedOf } from "../numbers.ts";
import { pageOf, setLine } from "../terminal/page.ts";
import { printTrace } from "../terminal/print-trace.ts";

/** `plenary trace`: one run in full. */
export async function trace(
  words: readonly string[], options: Options, console: Console,
): Promise<ExitCode> {
  const replicate = replicateOf(options);
  const seed = seedOf(options);
  const { scenario, base } = loadOne(words[0], options, console);
  const model = compile(scenario, base);
  const traced = traceRun(model, seed, replicate);
  if (options.has("json")) console.json(traced);
  else printTrace(pageOf(console), model, traced, setLine(model.parameterSet));
  return EXIT.done;
}
