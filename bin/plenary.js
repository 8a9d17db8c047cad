#!/usr/bin/env node
import { existsSync } from "node:fs";

const main = new URL("../dist/cli/main.js", import.meta.url);

if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write("Plenary is not built yet. Run `npm start` or `npm test` once; "
    + "either builds it.\n"
    + "Plenary 尚未构建。请先运行一次 `npm start` 或 `npm test`，两者都会完成构建。\n");
  process.exitCode = 2;
}
