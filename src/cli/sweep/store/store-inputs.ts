import { join } from "node:path";
import { foreignFileWords } from "../../../dictionary/foreign-file-words.ts";
import { EXIT, Refusal } from "../../exit.ts";
import { isFile, portable, shown } from "../../files/disk-files.ts";
import { fileDigest } from "../../files/file-digest.ts";
import { productsIn } from "../../files/foreign-files.ts";
import type { Study } from "../study/study.ts";

/** Refuses a folder where a sweep's results would overwrite a file that it reads. */
export function refuseInputs(folder: string, study: Study): void {
  const inputs = new Map(study.inputs().map(({ path, sha256 }) => [path, sha256]));
  for (const name of productsIn(folder, "sweep")) {
    const path = join(folder, name);
    const known = inputs.get(portable(path));
    if (known !== undefined && isFile(path) && fileDigest(path).sha256 === known) {
      throw new Refusal(EXIT.input, foreignFileWords.input(shown(path)));
    }
  }
}
