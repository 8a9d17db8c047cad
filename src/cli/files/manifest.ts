import { createHash } from "node:crypto";
import type { Options } from "../arguments.ts";
import { VERSION } from "../version.ts";
import type { Output } from "./output.ts";

/** What a manifest says besides what every manifest says. */
export interface ManifestBody {
  readonly scenario: string;
  readonly fingerprint: string;
  readonly seed: string | number;
  readonly [more: string]: unknown;
}

/**
 * Everything needed to repeat a result and to check that the same came out: no clock, no machine,
 * no number of workers. Written last, so that a folder with a manifest is complete.
 */
export function writeManifest(
  output: Output, command: string, options: Options, body: ManifestBody,
): void {
  const use = options.text("use");
  const manifest = {
    plenary: VERSION,
    command,
    ...body,
    ...(use === undefined ? {} : { use }),
    set: options.texts("set"),
    files: output.files(),
  };
  output.sweep();
  output.write("manifest.json", `${JSON.stringify(manifest, null, 2)}\n`);
}

/** SHA-256 of some words, in their order. */
export function digestOfWords(words: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(words)).digest("hex");
}
