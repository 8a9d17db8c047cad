import type { Language } from "../base/label.ts";

/** The colours of a look; every figure uses only these. */
export interface Theme {
  readonly id: "briefing" | "hall";
  readonly paper: string;
  readonly ink: string;
  /** Secondary text, at least 4.5 to 1 on the paper. */
  readonly muted: string;
  readonly grid: string;
  /** Zero lines and reference lines. */
  readonly zero: string;
  readonly baseline: string;
  readonly scenario: string;
  readonly second: string;
  /** Alignment in five classes, purple to orange. */
  readonly alignment: readonly string[];
  /** Preferences in five classes, development (brown) to security (teal). */
  readonly preference: readonly string[];
  /** Okabe-Ito, at most five. */
  readonly categories: readonly string[];
  /** Differences in seven classes: fewer, none, more. */
  readonly effect: readonly string[];
  /** Text on each of the effect colours. */
  readonly onEffect: readonly string[];
  /** Levels in seven classes of one hue: the lowest next to the paper, the highest far from it. */
  readonly level: readonly string[];
  /** Text on each of the level colours. */
  readonly onLevel: readonly string[];
}

/** Light and print. No colour serves two roles, so that one look can be mapped to the other. */
export const briefing: Theme = {
  id: "briefing",
  paper: "#FBFAF6",
  ink: "#1A1F2B",
  muted: "#565D6B",
  grid: "#E4E2DA",
  zero: "#8A8F99",
  baseline: "#6B7280",
  scenario: "#C2410C",
  second: "#0B5C94",
  alignment: ["#5E3C99", "#A79ECB", "#EDEBE4", "#F2A54A", "#E66101"],
  preference: ["#8C510A", "#D8B365", "#EDEAE0", "#5AB4AC", "#01665E"],
  categories: ["#0072B2", "#D55E00", "#009E73", "#C46E9F", "#B8860B"],
  effect: ["#B4400F", "#E08A55", "#F3D3BC", "#F1F0EB", "#C9DDEB", "#6FA8D0", "#0F5E96"],
  onEffect: ["#FFFFFF", "#1A1F2C", "#1A1F2C", "#1A1F2C", "#1A1F2C", "#1A1F2C", "#FFFFFF"],
  level: ["#E9F1EF", "#CADFDB", "#A6CAC4", "#7DB2AA", "#4F9589", "#247568", "#07503F"],
  onLevel: ["#1A1F2C", "#1A1F2C", "#1A1F2C", "#1A1F2C", "#1A1F2C", "#FFFFFF", "#FFFFFF"],
};

/** Dark and projector. */
export const hall: Theme = {
  id: "hall",
  paper: "#0E1420",
  ink: "#F2F5FA",
  muted: "#B4BECC",
  grid: "#2A3345",
  zero: "#8591A5",
  baseline: "#9AA7B8",
  scenario: "#F5A524",
  second: "#56B4E9",
  alignment: ["#9A8BD0", "#B9B2DA", "#6C7486", "#FDCF98", "#FDA63C"],
  preference: ["#E3B04F", "#A98D55", "#59657A", "#4C9C94", "#7FE0D4"],
  categories: ["#56B4E9", "#F08A4B", "#35C79A", "#E29BC4", "#E8C547"],
  effect: ["#F08A4B", "#A35A30", "#6A4A3B", "#232B3B", "#2F4B66", "#3672A0", "#7CC4F2"],
  onEffect: ["#0E1421", "#F2F5FB", "#F2F5FB", "#F2F5FB", "#F2F5FB", "#F2F5FB", "#0E1421"],
  level: ["#1C2E33", "#213F45", "#275356", "#2E6768", "#367A79", "#6DB3A8", "#BDE6DC"],
  onLevel: ["#F2F5FB", "#F2F5FB", "#F2F5FB", "#F2F5FB", "#F2F5FB", "#0E1421", "#0E1421"],
};

/** Pairs of colours of the two looks, role by role: what the report's style maps. */
export function colourPairs(): readonly (readonly [string, string])[] {
  const flat = (theme: Theme): string[] => [
    theme.paper, theme.ink, theme.muted, theme.grid, theme.zero, theme.baseline,
    theme.scenario, theme.second, ...theme.alignment, ...theme.preference,
    ...theme.categories, ...theme.effect,
    ...theme.onEffect, ...theme.level, ...theme.onLevel,
  ];
  const dark = flat(hall);
  return [...new Map(flat(briefing).map((colour, n) => [colour, dark[n] ?? colour]))];
}

const CJK = '"Noto Sans SC", "Source Han Sans SC", "PingFang SC", "Microsoft YaHei", '
  + '"Noto Sans CJK SC"';
const CJK_SERIF = '"Noto Serif SC", "Source Han Serif SC", "Songti SC", SimSun, '
  + '"Noto Serif CJK SC"';

/** Font of the body: system CJK fonts first in Chinese. */
export function bodyFont(language: Language): string {
  return language === "zh" ? `${CJK}, sans-serif`
    : 'Inter, system-ui, "Segoe UI", "Helvetica Neue", Arial, sans-serif';
}

/** Font of headlines. */
export function headFont(language: Language): string {
  return language === "zh" ? `${CJK_SERIF}, ${CJK}, serif`
    : '"Source Serif 4", "Source Serif Pro", Georgia, "Times New Roman", serif';
}

/** Width of every figure in pixels, labels included. */
export const WIDTH = 720;
/** Size of the text in a figure. */
export const TEXT = 13;
