/** index.html of a release: what each file is for, in both languages, without a script. */
import { STYLE } from "./start-style.mjs";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
  + "form-action 'none'";

/** Fifty dots that pile up, as the Studio's first chart. */
function dots() {
  const piles = [1, 2, 4, 7, 9, 10, 8, 5, 3, 1];
  const circles = piles.flatMap((count, n) => Array.from({ length: count }, (_, m) =>
    `<circle cx="${14 + 17 * n}" cy="${106 - 10.6 * m}" r="4.6"${
      n > 5 ? " class=\"mark\"" : ""}/>`));
  return picture(`${circles.join("")}<path d="M4 114H178"/><path class="mark" d="M116 8V114"/>`);
}

/** A table with eight seats. */
function seats() {
  const places = [[46, 22], [91, 14], [136, 22], [170, 60], [136, 98], [91, 106], [46, 98],
    [12, 60]];
  const chairs = places.map(([x, y], n) =>
    `<circle cx="${x}" cy="${y}" r="9"${n === 3 ? " class=\"mark\"" : ""}/>`);
  return picture(`<rect x="36" y="40" width="110" height="40" rx="20" class="line"/>${
    chairs.join("")}<rect x="82" y="51" width="18" height="18" rx="2" class="card"/>`);
}

/** Differences to both sides of a zero line. */
function bars() {
  const lengths = [-58, 41, -34, 28, -19, 9, 5];
  const drawn = lengths.map((length, n) => `<rect x="${Math.min(91, 91 + length)}" y="${
    8 + 15 * n}" width="${Math.abs(length)}" height="9"${length < 0 ? " class=\"mark\"" : ""}/>`);
  return picture(`${drawn.join("")}<path d="M91 2V116"/>`);
}

function picture(shapes) {
  return `<svg viewBox="0 0 182 120" aria-hidden="true" focusable="false">${shapes}</svg>`;
}

const CARDS = [
  {
    id: "studio", draw: dots,
    en: {
      title: "The Studio",
      text: "Every scenario of the library on one page. Move a slider and a thousand simulated "
        + "summits answer at once: who signs, what the text says, who turned, and why. Undo, "
        + "compare with the baseline, share a link.",
      links: [["studio.html", "Open the Studio"]],
    },
    zh: {
      title: "工作室",
      text: "整个情景库汇于一页。移动滑块，一千场模拟峰会随即作答：谁签署，文本写什么，谁改变了决定，"
        + "为什么。可撤销、可与基准对照、可用链接分享。",
      links: [["studio.html", "打开工作室"]],
    },
  },
  {
    id: "seminar", draw: seats,
    en: {
      title: "The Summit Seminar",
      text: "A lesson of 90 or 50 minutes: Paris, February 2025. Four to twelve delegations "
        + "negotiate and seal their cards; everybody else is simulated. One laptop and a "
        + "projector; no accounts, and nothing about students is kept.",
      links: [["seminar-paris-2025.html", "Run the lesson"],
        ["seminar-paris-2025.html#solo", "Rehearse alone, 20 minutes"],
        ["pack-paris-2025.en.html", "Print the instructor pack"],
        ["pack-paris-2025.zh.html", "The pack in Chinese"]],
    },
    zh: {
      title: "峰会推演",
      text: "90 或 50 分钟的一堂课：巴黎，2025 年 2 月。四至十二个代表团磋商、密封卡片，其余各方由模型"
        + "模拟。只需一台电脑和一台投影；没有账号，不保存任何学员信息。",
      links: [["seminar-paris-2025.html", "开始上课"],
        ["seminar-paris-2025.html#solo", "单人试玩（20 分钟）"],
        ["pack-paris-2025.zh.html", "打印教师资料包"],
        ["pack-paris-2025.en.html", "英文资料包"]],
    },
  },
  {
    id: "report", draw: bars,
    en: {
      title: "The Paris report",
      text: "What changes when the United States refuses, stays away or signs: every what-if "
        + "beside its partner, channel by channel, with all figures, tables and sources.",
      links: [["paris-2025/report.html", "Read the report"]],
    },
    zh: {
      title: "巴黎峰会报告",
      text: "美国拒签、缺席或签署，各会改变什么：每个假设情景与其对照并列，逐一拆分传导渠道，"
        + "附全部图、表与来源。",
      links: [["paris-2025/report.html", "阅读报告"]],
    },
  },
];

const side = (language, { title, text, links }) => `<div lang="${language}">
<h2>${title}</h2>
<p>${text}</p>
<ul>${links.map(([href, words], n) =>
    `<li><a href="${href}"${n === 0 ? " class=\"first\"" : ""}>${words}</a></li>`).join("")}</ul>
</div>`;

const card = ({ draw, en, zh }) => `<section class="card">
${draw()}
${side("en", en)}
${side("zh-Hans", zh)}
</section>`;

/** The start page of a version. */
export function startPage(version) {
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>Plenary ${version}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>Plenary <small>${version}</small></h1>
<div class="pair">
<p lang="en">Negotiations on the governance of AI, simulated: who comes, what the text says, who
signs, and why. Everything here opens by itself: nothing to install, no network.</p>
<p lang="zh-Hans">模拟人工智能治理谈判：谁到会，文本写什么，谁签署，以及为什么。这里的每个文件都可直接打开：无需安装，不用联网。</p>
</div>
</header>
<main>
${CARDS.map(card).join("\n")}
</main>
<footer>
<div class="pair">
<p lang="en">Shares are of simulated worlds under numbers that are partly assumed; they forecast
nothing. Each page says what it assumes. <a href="README.txt">README.txt</a> ·
<a href="LICENSE">MIT licence</a> · <a href="SHA256SUMS">SHA256SUMS</a></p>
<p lang="zh-Hans">占比是模拟世界占比，所依数值有一部分属假定，不预测任何事情；各页均写明其假定。<a
href="README.txt">README.txt</a> · <a href="LICENSE">MIT 许可证</a> · <a
href="SHA256SUMS">SHA256SUMS</a></p>
</div>
</footer>
</body>
</html>
`;
}
