/** Builds dist/studio/room-template.html: the page of a seminar in one file, but for its lesson. */
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";
import { buildPage, inScript, packed, pageOf, styleOf } from "./page-file.mjs";

async function room() {
  const [{ text }, engine] = await Promise.all([
    bundle("src/room/main.tsx"), bundle("src/room/worker/blob-worker.ts"),
  ]);
  const main = inScript(text);
  return pageOf({
    root: "room", scripts: [main],
    style: styleOf(["src/room/style.css", "src/room/facilitator/desk.css"]),
    body: `<script type="text/plain" id="engine">${packed(engine.text)}</script>
<script>${main}</script>`,
  });
}

/** Builds the page where its sources have changed; returns its path. */
export const buildRoom = () => buildPage("room-template.html", room);

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await buildRoom();
