import { agreement } from "./agreement.mjs";

/** The text of scenarios/coding-agreement.md. */
export function agreementPage(cells) {
  const { all, quoted, fields, cells: common, alone } = agreement(cells);
  const rows = fields
    .map((row) => `| \`${row.field}\` | ${row.cells} | ${row.alpha.toFixed(2)} |\n`)
    .join("");
  return `# How far the two coders agree / 两位编码员的一致程度

Written by \`scripts/library/build.mjs\` from the two coders' sheets. Krippendorff's alpha for
interval data, over the modes: 1 is perfect agreement, 0 what chance would give; .80 is the usual
bar for firm conclusions and .67 for tentative ones.

由 \`scripts/library/build.mjs\` 根据两份编码表生成。表中为区间尺度的克里彭多夫 α 系数，以众数计算：1
表示完全一致，0 表示与随机无异；通常 0.80 以上可作确定结论，0.67 以上可作初步结论。

Over all ${common} cells that both filled: **${all.toFixed(2)}**. Where both had a quote:
${quoted.toFixed(2)}. ${alone} cells were filled by one coder alone: firms and communities have
three saliences each, and the coders chose different ones.

两人均填写的 ${common} 格合计：**${all.toFixed(2)}**；两人均有引文的格：${quoted.toFixed(2)}。另有 ${alone}
格仅一人填写：企业与技术社群每家只编三项重视程度，两人所选不同。

| field / 字段 | cells / 格数 | alpha |
|---|---|---|
${rows}
What this does not show: the coders share a background, read page openings and often secondary
pages, and coded after the event. Several rows rest on one joint text and are not independent. The
saliences of bindingness, military AI and sustainability fall short of .80. A third, human coder is
still owed.

这一数字不能说明的：两位编码员背景相近，多读网页开头部分且常为二手材料，编码在事件之后完成；若干格出自同一份
联合文件，并不独立。约束力、军事人工智能与可持续性的重视程度低于 0.80。仍需第三位人工编码员。
`;
}
