import { readdirSync } from "node:fs";
import { join } from "node:path";
import { byCode } from "../../base/order.ts";

/** The files of what-ifs in a folder, by name; none where there is no such folder. */
export function whatifsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".yaml") && !name.startsWith("."))
      .sort(byCode).map((name) => join(folder, name));
  } catch {
    // A scenario need not have what-ifs.
    return [];
  }
}
