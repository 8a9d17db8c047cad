import type { Label } from "../base/label.ts";

const NAMES: Readonly<Record<string, Label>> = {
  APEC: { en: "APEC", zh: "亚太经合组织" },
  ASEAN: { en: "ASEAN", zh: "东盟" },
  AU: { en: "African Union", zh: "非洲联盟" },
  AUKUS: { en: "AUKUS", zh: "奥库斯" },
  BRICS: { en: "BRICS", zh: "金砖国家" },
  CSTO: { en: "CSTO", zh: "集体安全条约组织" },
  CoE: { en: "Council of Europe", zh: "欧洲委员会" },
  EU: { en: "European Union", zh: "欧盟" },
  FiveEyes: { en: "Five Eyes", zh: "五眼联盟" },
  G20: { en: "G20", zh: "二十国集团" },
  G7: { en: "G7", zh: "七国集团" },
  G77: { en: "Group of 77 and China", zh: "七十七国集团和中国" },
  GCC: { en: "GCC", zh: "海湾合作委员会" },
  LAS: { en: "Arab League", zh: "阿拉伯国家联盟" },
  NAM: { en: "Non-Aligned Movement", zh: "不结盟运动" },
  NATO: { en: "NATO", zh: "北约" },
  OAS: { en: "Organization of American States", zh: "美洲国家组织" },
  OECD: { en: "OECD", zh: "经合组织" },
  OIC: { en: "OIC", zh: "伊斯兰合作组织" },
  Quad: { en: "Quad", zh: "四方安全对话" },
  SCO: { en: "SCO", zh: "上海合作组织" },
};

/** A group of states by name; one that an author made up goes by its id. */
export function groupName(id: string): Label {
  return Object.hasOwn(NAMES, id) ? NAMES[id] : { en: id, zh: id };
}
