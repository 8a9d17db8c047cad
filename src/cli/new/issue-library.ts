import type { Label } from "../../base/label.ts";
import { labelText } from "./yaml-text.ts";

/** An issue on which the library of agents has positions. */
export interface LibraryIssue {
  readonly id: string;
  readonly name: Label;
  readonly loading: "safety" | "security" | "development" | "neutral";
  readonly poles: readonly [Label, Label];
}

/** The five issues of the library, with the poles by which its positions were coded. */
export const LIBRARY_ISSUES: readonly LibraryIssue[] = [
  {
    id: "safety", name: { en: "Obligations for safety", zh: "技术安全义务" }, loading: "safety",
    poles: [
      { en: "no obligations on developers of advanced AI", zh: "先进人工智能开发者不承担任何义务" },
      {
        en: "mandatory testing, thresholds, licensing or a pause",
        zh: "强制测试、设定阈值、许可准入或暂停研发",
      },
    ],
  },
  {
    id: "military", name: { en: "Limits on military AI", zh: "军事应用限制" }, loading: "security",
    poles: [
      { en: "no limits on military AI", zh: "对军事人工智能不设限制" },
      { en: "legally binding prohibitions and limits", zh: "具有法律约束力的禁令与限制" },
    ],
  },
  {
    id: "access", name: { en: "Access to technology", zh: "技术获取与共享" },
    loading: "development",
    poles: [
      {
        en: "technology and compute stay with those who have them, under controls",
        zh: "技术与算力归拥有者所有并施加管制",
      },
      {
        en: "open technology, shared compute, a fund, no discriminatory controls",
        zh: "技术开放、算力共享、设立基金、取消歧视性管制",
      },
    ],
  },
  {
    id: "inclusion", name: { en: "Inclusion and rights", zh: "包容与权利" }, loading: "neutral",
    poles: [
      {
        en: "rights, bias, diversity and equal voice left out",
        zh: "不涉及权利、偏见、多样性与平等发言权",
      },
      {
        en: "strong duties on rights, equality and representation",
        zh: "在权利、平等与代表性方面承担较强义务",
      },
    ],
  },
  {
    id: "sustainability", name: { en: "Sustainability", zh: "可持续性" }, loading: "neutral",
    poles: [
      { en: "energy and environment left out", zh: "不涉及能源与环境" },
      {
        en: "duties on energy, footprint and the development goals",
        zh: "承担能源、环境足迹与可持续发展目标方面的义务",
      },
    ],
  },
];

/** The issues as they stand in a scenario file. */
export function issuesText(issues: readonly LibraryIssue[]): string {
  const blocks = issues.map(({ id, name, loading, poles }) => [
    `  ${id}:`,
    `    name: ${labelText(name)}`,
    `    loading: ${loading}`,
    "    poles:",
    ...poles.map((pole) => `      - ${labelText(pole)}`),
  ].join("\n"));
  return `issues:\n${blocks.join("\n")}\n`;
}
