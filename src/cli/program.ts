import { fileURLToPath } from "node:url";
import { isInside } from "./files/roots.ts";

const OWN_FOLDER = fileURLToPath(new URL("../..", import.meta.url));
const INSTALLED_BESIDE = /[\\/]node_modules[\\/]\.bin[\\/]/;

/** How to call the program from the current folder: bare only where it is installed for all. */
export function programName(): string {
  const local = isInside(OWN_FOLDER, process.cwd())
    || INSTALLED_BESIDE.test(process.argv[1] ?? "");
  return local ? "npx plenary" : "plenary";
}
