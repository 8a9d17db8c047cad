import { colourPairs, hall, briefing } from "../figure/theme.ts";

const pairs = colourPairs();

/** Figures are drawn light; each of their colours becomes a variable that a look can change. */
function figureColours(): string {
  return pairs.map(([light], n) => `.plot svg [fill="${light}"]{fill:var(--c${n})}`
    + `.plot svg [stroke="${light}"]{stroke:var(--c${n})}`).join("\n");
}

function variables(dark: boolean): string {
  const theme = dark ? hall : briefing;
  const colours = pairs.map((pair, n) => `--c${n}:${pair[dark ? 1 : 0]}`).join(";");
  const raised = dark ? "#161E2E" : "#FFFFFF";
  const tint = dark ? "#1B2536" : "#F1EFE7";
  return `color-scheme:${dark ? "dark" : "light"};--paper:${theme.paper};--ink:${theme.ink};`
    + `--muted:${theme.muted};--line:${dark ? "#34405A" : "#D9D6CB"};--raised:${raised};`
    + `--tint:${tint};--mark:${theme.scenario};--second:${theme.second};${colours}`;
}

const LOOKS = `
:root{${variables(false)}}
@media screen and (prefers-color-scheme:dark){:root{${variables(true)}}
:root:has(#look-light:checked){${variables(false)}}}
@media screen{:root:has(#look-dark:checked),:root:has(#look-hall:checked){${variables(true)}}}
`;

const LANGUAGES = `
@supports selector(:has(*)){
:root:has(#lang-en:checked) [lang="zh"]:not(.keep),
:root:has(#lang-zh:checked) [lang="en"]:not(.keep){display:none}
}
:root:has(#lang-both:checked) .two>[lang="zh"]::before{content:" / "}
:root:has(#lang-both:checked) :is(h1,h2,h3,h4,p,li,figcaption)>[lang="zh"]{display:block}
:root:has(#lang-both:checked) :is(h1,h2,h3,h4,p,li,figcaption)>[lang="zh"]::before{content:none}
`;

const PAGE = `
*{box-sizing:border-box}
html{scroll-behavior:smooth}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 Inter,system-ui,
"Segoe UI","Helvetica Neue",Arial,"Noto Sans SC","Source Han Sans SC","PingFang SC",
"Microsoft YaHei","Noto Sans CJK SC",sans-serif}
[lang="zh"]{font-family:"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",
"Noto Sans CJK SC",sans-serif;line-height:1.7;font-style:normal;letter-spacing:normal;
line-break:strict;text-autospace:normal}
svg text{text-autospace:no-autospace}
h1,h2,h3{font-family:"Source Serif 4","Source Serif Pro",Georgia,serif;line-height:1.25;
font-weight:600;text-wrap:balance}
:is(h1,h2,h3)>[lang="zh"]{font-family:"Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,
"Noto Serif CJK SC","Noto Sans SC",serif;line-height:1.4}
h1{font-size:2.1rem;margin:.2rem 0 .6rem}
h2{font-size:1.45rem;margin:3.2rem 0 .6rem;padding-top:1rem;border-top:2px solid var(--ink)}
h3{font-size:1.12rem;margin:2rem 0 .4rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
p{max-width:72ch;margin:.5rem 0}
main,.bar,footer{max-width:64rem;margin:0 auto;padding:0 1.5rem}
.kicker,.meta{color:var(--muted);font-size:.9rem}
a{color:var(--second)}
a:focus-visible,summary:focus-visible,.plot:focus-visible,.scroll:focus-visible{
outline:3px solid var(--mark);outline-offset:2px}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--raised);padding:.4rem .8rem;z-index:2}
.bar{display:flex;flex-wrap:wrap;gap:.3rem 2rem;justify-content:flex-end;padding-top:.9rem;
font-size:.85rem}
.bar fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;align-items:center;
gap:.15rem .25rem}
.bar legend{float:left;color:var(--muted);padding:0 .4rem 0 0}
.bar input{position:absolute;opacity:0;width:1px;height:1px}
.bar label{padding:.15rem .6rem;border:1px solid transparent;border-radius:99px;cursor:pointer}
.bar input:checked+label{border-color:var(--ink);background:var(--raised)}
.bar input:focus-visible+label{outline:3px solid var(--mark);outline-offset:1px}
.answer{padding-left:1.6rem;margin:1rem 0;max-width:74ch}
.answer li{margin:.45rem 0;padding-left:.3rem}
.answer li:first-child{font-size:1.15rem;font-weight:600}
.answer li::marker{color:var(--mark);font-weight:600}
.badges{display:flex;flex-wrap:wrap;gap:.4rem .6rem;list-style:none;margin:.6rem 0;padding:0;
font-size:.85rem}
.badges li{background:var(--tint);border-left:4px solid var(--second);padding:.25rem .7rem}
.badges li.words{border-left-style:dashed;border-left-color:var(--mark)}
nav ol{columns:2;column-gap:2rem;padding-left:1.3rem;font-size:.92rem}
figure{margin:1.4rem 0 2rem -.75rem;background:var(--paper)}
figcaption{max-width:72ch;color:var(--ink);margin:.2rem 0 .4rem;padding-left:.75rem}
.plot{overflow-x:auto}
.plot svg{display:block;width:100%;max-width:54rem;height:auto;min-width:36rem}
details{margin:.3rem 0;padding-left:.75rem;font-size:.9rem}
summary{cursor:pointer;color:var(--muted)}
.files{padding-left:.75rem;font-size:.82rem;color:var(--muted);margin:.2rem 0}
.scroll{overflow-x:auto;max-width:100%}
table{border-collapse:collapse;font-size:.88rem;margin:.6rem 0;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--muted);padding:.2rem 0}
th,td{padding:.3rem .7rem;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
thead th{border-bottom:2px solid var(--ink);font-weight:600;vertical-align:bottom}
td.n,th.n{text-align:right}
td.n,td.d{white-space:nowrap}
td:not(.n){min-width:5.5rem}
td.long{min-width:22rem}
.open{color:var(--second);font-weight:600;white-space:nowrap}
.closed{color:var(--muted)}
.cannot{border-left:4px solid var(--mark);background:var(--tint);padding:.6rem 1rem;
max-width:72ch}
dl.pairs{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem;font-size:.92rem}
dl.pairs dt{color:var(--muted)}
dl.pairs dd{margin:0;overflow-wrap:anywhere}
code{font-family:ui-monospace,"Cascadia Mono","DejaVu Sans Mono",Consolas,monospace;
font-size:.88em;overflow-wrap:anywhere}
pre{background:var(--tint);padding:.7rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.limits{padding-left:1.2rem;max-width:74ch}
.limits li{margin:.6rem 0}
bdi{unicode-bidi:isolate}
footer{color:var(--muted);font-size:.85rem;padding-top:2rem;padding-bottom:3rem}
`;

const SIZES = `
@media (max-width:40rem){
html{font-size:15px}
main,.bar,footer{padding:0 1rem}
.bar{justify-content:flex-start;padding-top:.7rem}
h1{font-size:1.6rem}
nav ol{columns:1}
dl.pairs{grid-template-columns:1fr}
dl.pairs dd{margin-bottom:.5rem}
}
@media screen{
:root:has(#look-hall:checked){font-size:28px}
:root:has(#look-hall:checked) :is(main,.bar,footer){max-width:1760px}
:root:has(#look-hall:checked) .plot svg{max-width:none}
:root:has(#look-hall:checked) h1{font-size:56px}
:root:has(#look-hall:checked) .answer li:first-child{font-size:1.3rem}
:root:has(#look-hall:checked) figure{min-height:90vh}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@media print{
:root{--paper:#FFF;--c0:#FFF}
@page{size:A4;margin:16mm 15mm 18mm}
html{font-size:10.5pt}
body{background:#FFF}
.bar,.skip,.files,nav{display:none}
main,footer{max-width:none;padding:0}
h2{margin-top:1.6rem;break-after:avoid}
h3,h4,.meta{break-after:avoid}
figure,tr,.answer li,.cannot{break-inside:avoid}
figure{background:#FFF}
.plot,.scroll{overflow:visible}
.plot svg{min-width:0;max-width:172mm;max-height:225mm}
details:not([open]){display:none}
a{color:inherit;text-decoration:none}
thead{display:table-header-group}
table{font-size:8.5pt}
th,td{padding:.15rem .4rem}
}
`;

/** The whole style of a report, without anything to fetch. */
export const reportStyle = [LOOKS, PAGE, LANGUAGES, figureColours(), SIZES].join("\n");
