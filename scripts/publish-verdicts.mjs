/** Copies the verdicts of the last full run beside the theses, so that a changed one is noticed. */
import { copyFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
copyFileSync(path("runs/theses/all/verdicts.json"), path("theses/verdicts.json"));
