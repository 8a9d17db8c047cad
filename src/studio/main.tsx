import { render } from "preact";
import { packOf, type CodedPack } from "../edit/pack-code.ts";
import type { Template } from "./chart/template.ts";
import { deskPort } from "./engine/desk-port.ts";
import { App } from "./page/app.tsx";
import { storeOf, type Look } from "./state/store.ts";

/** The text of a part of the page, which stands there compressed. */
async function partOf(id: string): Promise<string> {
  const written = document.getElementById(id)?.textContent ?? "";
  const bytes = Uint8Array.from(atob(written), (character) => character.charCodeAt(0));
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(plain).text();
}

async function start(): Promise<void> {
  const [packText, engine, templateText] = await Promise.all(
    [partOf("pack"), partOf("engine"), partOf("templates")]);
  const pack = packOf(JSON.parse(packText) as CodedPack);
  const templates = new Map((JSON.parse(templateText) as Template[])
    .map((template) => [template.skeleton, template]));
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const look: Look = dark ? "dark" : "light";
  const language = /^zh/i.test(navigator.language) ? "zh" : "en";
  const store = storeOf(pack, language, look);
  const sizes = new Map(pack.scenarios.map(({ id, scenario }) =>
    [id, [Object.keys(scenario.agents).length, scenario.summits.length] as const]));
  store.connect(deskPort(engine, packText, (id) => sizes.get(id) ?? [1, 1], store.answer));
  const root = document.getElementById("studio");
  if (root !== null) render(<App store={store} templates={templates} />, root);
}

void start();
