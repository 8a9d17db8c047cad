const ENTITIES: Readonly<Record<string, string>> = {
  "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&", "&#96;": "`",
};

export function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp|#96);/g, (entity) => ENTITIES[entity]);
}

const TOKEN = /<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** What keeps a text from being well-formed XML: tags, nesting, attributes, entities. */
export function problemsOfXml(xml: string): string[] {
  const open: string[] = [];
  let place = 0;
  TOKEN.lastIndex = 0;
  while (place < xml.length) {
    TOKEN.lastIndex = place;
    const token = TOKEN.exec(xml);
    if (token === null) return [`at ${place}: ${xml.slice(place, place + 60)}`];
    const [whole, closing, name, attributes, single, text] = token;
    if (/&(?!(lt|gt|quot|amp|apos|#\d+);)/.test(text ?? attributes ?? "")) {
      return [`bare ampersand: ${whole.slice(0, 60)}`];
    }
    if (name !== undefined && closing === "/" && open.pop() !== name) return [`closing ${name}`];
    if (name !== undefined && closing === "" && single === "") open.push(name);
    place += whole.length;
  }
  return open.map((name) => `open ${name}`);
}

/** The texts that a picture shows. */
export function textsOf(svg: string): string[] {
  return [...svg.matchAll(/>([^<>]+)</g)].map(([, text]) => unescaped(text).trim())
    .filter((text) => text !== "");
}
