import type { Files } from "../../src/scenario/files.ts";

function normal(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

/** Files held in memory below /project, where nothing may reach out of. */
export function memoryFiles(contents: Readonly<Record<string, string | Uint8Array>>): Files {
  const encoder = new TextEncoder();
  const bytes = new Map(
    Object.entries(contents).map(([name, content]) => [
      normal(`/project/${name}`),
      typeof content === "string" ? encoder.encode(content) : content,
    ]),
  );
  return {
    read: (path) => bytes.get(normal(path)),
    resolve: (from, to) => normal(to.startsWith("/") ? to : `${from}/../${to}`),
    inside: (root, path) => path === root || path.startsWith(`${root}/`),
    rootOf: () => "/project",
    display: (path) => path.replace(/^\/project\//, ""),
  };
}

/** A file of the project as `load` takes it. */
export function projectPath(name: string): string {
  return normal(`/project/${name}`);
}
