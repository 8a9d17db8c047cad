import { render } from "preact";
import { packOf, type CodedPack } from "../edit/pack-code.ts";
import type { Pack } from "../edit/pack.ts";
import type { Boot } from "./boot.ts";
import { templatesOf, type Templates } from "./chart/template.ts";
import { deskPort } from "./engine/desk-port.ts";
import { App } from "./page/app.tsx";
import { partOf } from "./part.ts";
import { draftOf } from "./state/draft.ts";
import { sharingOf, windowAddress } from "./state/sharing.ts";
import { storeOf, type Look } from "./state/store.ts";

/** Agents and meetings of a packed scenario. */
function sizeOf({ scenarios }: Pack, id: string): readonly [number, number] {
  const { agents = {}, summits = [] } = scenarios.find((one) => one.id === id)?.scenario ?? {};
  return [Object.keys(agents).length, summits.length];
}

async function start(): Promise<void> {
  const { hire }: Boot = globalThis.plenaryBoot;
  const [packText, templateText] = await Promise.all([partOf("pack"), partOf("templates")]);
  const pack = packOf(JSON.parse(packText) as CodedPack);
  const templates = templatesOf(JSON.parse(templateText) as Templates);
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const look: Look = dark ? "dark" : "light";
  const language = /^zh/i.test(navigator.language) ? "zh" : "en";
  const store = storeOf(pack, language, look);
  store.connect(deskPort(hire, packText, (id) => sizeOf(pack, id), store.answer));
  const draft = draftOf(pack.scenarios.map(({ id }) => id), () => localStorage);
  const sharing = sharingOf(store, windowAddress(), draft);
  const root = document.getElementById("studio");
  if (root !== null) render(<App store={store} sharing={sharing} templates={templates} />, root);
}

void start();
