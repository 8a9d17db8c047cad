import { createHash } from "node:crypto";
import { cellRecord } from "./cell-record.ts";
import type { CellResult } from "./cell-result.ts";

/** A digest over rows, cell by cell, whatever the file they stand in. */
export interface RowDigest {
  add(result: CellResult, settings: Float64Array): void;
  hex(): string;
}

/** A digest of nothing yet. */
export function rowDigest(): RowDigest {
  const hash = createHash("sha256");
  return {
    add({ cell, key, count, numbers, failed, problem }, settings) {
      const made = Float64Array.of(problem === undefined ? 1 : 0);
      hash.update(cellRecord({ cell, key, count, numbers, failed }));
      hash.update(cellRecord({ cell, key: "", count: 1, numbers: settings, failed: [] }));
      hash.update(cellRecord({ cell, key: "", count: 1, numbers: made, failed: [] }));
    },
    hex: () => hash.digest("hex"),
  };
}
