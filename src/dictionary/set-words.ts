import type { Label } from "../base/label.ts";

/** Mistakes in what-ifs, in `set` paths and in the choice of parameters. */
export const setWords = {
  noEquals: {
    en: "--set takes path=value, as in agents.USA.positions.safety=0.1",
    zh: "“--set”应写作“路径=值”，例如“agents.USA.positions.safety=0.1”",
  },
  emptyStep: {
    en: "a path is names joined by dots, with none empty",
    zh: "路径由点号连接的名称组成，不能有空的一段",
  },
  wholeList: (path: string): Label => ({
    en: `${path} is a list, which is replaced whole: give the path of the list`,
    zh: `“${path}”是列表，只能整体替换：请给出列表本身的路径`,
  }),
  noDeeper: (path: string): Label => ({
    en: `${path} is a single value; nothing stands below it`,
    zh: `“${path}”是单个值，下面没有更深的键`,
  }),
  fixedKey: (key: string): Label => ({
    en: `"${key}" cannot be set`,
    zh: `不能更改“${key}”`,
  }),
  noPath: (path: string): Label => ({
    en: `no scenario has anything at ${path}`,
    zh: `任何情景中都没有“${path}”这一路径`,
  }),
  notByEvent: (path: string): Label => ({
    en: `an event cannot set ${path}; allowed: values of one agent, forum or issue, of world or `
      + "parameters, and absent",
    zh: `事件不能更改“${path}”；可更改的是某一主体、论坛或议题的值，“world”与“parameters”中的值，以及“absent”`,
  }),
  unknownSet: (name: string): Label => ({
    en: `there is no parameter set "${name}", allowed calibrated, mechanism, moving or the path `
      + "of a file",
    zh: `没有名为“${name}”的参数集，允许的是“calibrated”“mechanism”“moving”或文件路径`,
  }),
} as const;
