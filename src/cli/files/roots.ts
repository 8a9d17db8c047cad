import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";

/** Whether a folder is the top of a collection of scenarios. */
function isTop(folder: string): boolean {
  return existsSync(join(folder, "scenarios")) || existsSync(join(folder, "package.json"));
}

/** The nearest folder, from `start` upwards, that holds `scenarios/` or `package.json`. */
export function topAbove(start: string): string | undefined {
  let folder = resolve(start);
  for (;;) {
    if (isTop(folder)) return folder;
    const above = dirname(folder);
    if (above === folder) return undefined;
    folder = above;
  }
}

/** The path with links followed as far as it exists. */
export function realPath(path: string): string {
  const missing: string[] = [];
  let at = resolve(path);
  for (;;) {
    try {
      return join(realpathSync(at), ...missing);
    } catch {
      const above = dirname(at);
      if (above === at) return resolve(path);
      missing.unshift(at.slice(above.endsWith(sep) ? above.length : above.length + 1));
      at = above;
    }
  }
}

/** Whether `path` is `root` or below it, links followed. */
export function isInside(root: string, path: string): boolean {
  const way = relative(realPath(root), realPath(path));
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}

/** A path as it is written in messages and manifests: with `/` on every system. */
export function withSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
