/** On a screen: sheets of paper on a desk, which is dark where the reader's system is. */
const SCREEN = `
*{box-sizing:border-box}
:root{--ink:#1A1F2B;--muted:#565D6B;--line:#B9BDC6;--tint:#F1EFE7;--mark:#C2410C;--link:#0B5C94;
--desk:#E9E6DC;--deskink:#1A1F2B;--desklink:#0B5C94;--deskline:#B9B5A8;--deskraised:#FBFAF6}
@media (prefers-color-scheme:dark){:root{--desk:#0E1420;--deskink:#F2F5FA;--desklink:#8CCBF2;
--deskline:#5A6780;--deskraised:#1B2536}}
html{font-size:16px;scroll-behavior:smooth}
body{margin:0;background:var(--desk);color:var(--deskink);line-height:1.5;
font-family:Inter,system-ui,"Segoe UI","Helvetica Neue",Arial,"Noto Sans SC","Source Han Sans SC",
"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
:lang(zh){line-break:strict;text-autospace:normal;font-family:"Noto Sans SC","Source Han Sans SC",
"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
h1,h2,.tent{font-family:"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif SC",
"Source Han Serif SC","Songti SC",SimSun,"Noto Serif CJK SC",serif;line-height:1.25;
text-wrap:balance}
:is(h1,h2,.tent):lang(zh){font-family:"Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,
"Noto Serif CJK SC","Noto Sans SC",serif;line-height:1.4}
.back{display:none}
.desk{max-width:60rem;margin:0 auto;padding:1.5rem}
.desk h1{font-size:2rem;margin:.2rem 0 .6rem}
.desk h2{font-size:1.3rem;margin:1.6rem 0 .4rem}
.desk a{color:var(--desklink)}
.kicker{margin:0;font-size:.85em;opacity:.85}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:#fff;color:#1A1F2B;padding:.4rem .8rem;z-index:2}
fieldset{border:0;margin:.7rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem;
align-items:center}
legend{float:left;padding:0 .6rem 0 0;min-width:9rem;font-weight:600}
fieldset input{position:absolute;opacity:0;width:1px;height:1px}
fieldset label{padding:.2rem .8rem;border:1px solid var(--deskline);border-radius:99px;
cursor:pointer}
fieldset input:checked+label{background:var(--deskink);color:var(--desk);
border-color:var(--deskink)}
a:focus-visible,fieldset input:focus-visible+label{outline:3px solid var(--mark);
outline-offset:2px}
nav ul{columns:2;padding-left:1.2rem;margin:.3rem 0}
nav table{border-collapse:collapse;font-size:.92rem;width:100%}
nav th{text-align:left;font-weight:400;padding:.25rem .6rem .25rem 0}
nav td{padding:.25rem .6rem}
nav tr{border-top:1px solid var(--deskline)}
`;

const SHEETS = `
.sheet{color:var(--ink);background:#fff;color-scheme:light;width:210mm;min-height:297mm;
margin:0 auto 8mm;padding:13mm 15mm 12mm;font-size:10.5pt;box-shadow:0 1px 6px rgb(0 0 0/.3);
overflow-wrap:break-word}
.sheet:lang(zh){line-height:1.6}
.head{display:flex;justify-content:space-between;align-items:baseline;gap:6mm;font-size:8.5pt;
color:var(--muted);border-bottom:.4mm solid var(--ink);padding-bottom:1.2mm;line-height:1.35}
.head strong{color:var(--ink);white-space:nowrap}
.sheet h2{font-size:1.75em;margin:5mm 0 3mm}
.sheet h3{font-size:1.12em;margin:.95em 0 .25em;line-height:1.35;break-after:avoid}
.sheet p{margin:.35em 0}
.sheet p.small{font-size:.82em;color:var(--muted);line-height:1.4}
.sheet ul{margin:.25em 0;padding-left:1.3em}
.sheet li{margin:.18em 0;break-inside:avoid}
.sheet ul.numbered{list-style:none;padding-left:0}
.sheet table{border-collapse:collapse;width:100%;margin:.5em 0;font-size:.92em}
.sheet th,.sheet td{text-align:left;vertical-align:top;padding:.32em .7em .32em 0;
border-bottom:.2mm solid var(--line)}
.sheet thead th{border-bottom:.4mm solid var(--ink);vertical-align:bottom}
.sheet thead{display:table-header-group}
.sheet tr{break-inside:avoid}
.sheet td:first-child{font-weight:600}
.k-schedule .of-4 td:first-child{white-space:nowrap;font-variant-numeric:tabular-nums}
.sheet .of-4 :is(th,td):first-child{width:9%}
.k-schedule .of-4 td:nth-child(2){width:17%;font-weight:600}
.k-schedule .of-4 td:nth-child(3){width:42%}
.k-schedule .of-4 td:nth-child(4){color:#333A48}
.k-injects .of-3 td:first-child,.k-guide .of-3 td:first-child{width:24%}
.k-injects .of-3 td:nth-child(2){width:38%}
.k-guide .of-3 td:nth-child(3){width:20%}
.k-trouble .of-2 td:first-child{width:32%}
.sheet.k-injects .of-4 td:nth-child(2){font-weight:600}
.k-injects .of-4 :is(th,td):nth-child(2){width:17%}
.k-injects .of-4 :is(th,td):nth-child(3){width:42%}
.k-limits li{margin:.55em 0}
.k-press li{margin:.4em 0}
.k-press .field{margin-top:3mm}
.k-confidential{border-left:5mm solid var(--ink);padding-left:12mm;
box-decoration-break:clone;-webkit-box-decoration-break:clone}
.k-confidential .head strong{background:var(--ink);color:#fff;padding:.4mm 2.4mm;
letter-spacing:.06em}
.lines i{display:block;height:9mm;border-bottom:.25mm solid #6B7280}
`;

const CARDS = `
.field{display:grid;grid-template-columns:36mm 1fr;column-gap:2mm;align-items:center;
padding:.9mm 0;border-bottom:.15mm solid var(--line);break-inside:avoid}
.name{font-weight:600;line-height:1.3}
.sheet .ticks{list-style:none;display:flex;flex-wrap:wrap;gap:.5mm 4mm;margin:0;padding:0}
.sheet .tick{margin:0;padding-left:1.5em;position:relative;line-height:1.4}
.sheet .hint{margin:0;color:var(--muted);font-size:.88em;line-height:1.6}
.tick i{position:absolute;left:0;top:.14em;width:1.02em;height:1.02em;
border:.3mm solid var(--ink);border-radius:.5mm}
.sheet .points{list-style:none;display:flex;gap:1.1mm;margin:0;padding:0}
.sheet .points li{width:4.9mm;height:4.9mm;border:.3mm solid var(--ink);border-radius:50%;
display:grid;place-items:center;font-size:7.5pt;line-height:1;margin:0;
font-variant-numeric:tabular-nums}
.scale{display:flex;align-items:center;gap:3mm;color:#333A48;font-size:.88em;line-height:1.25}
.scale span{flex:1 1 0}
.scale .low{text-align:right}
.letters{display:flex;gap:1mm}
.letters i{width:5.4mm;height:5.8mm;border:.3mm solid var(--ink)}
.letters i:nth-child(6){margin-left:4mm}
.k-card{padding:0;display:flex;flex-direction:column}
.card{height:148.2mm;padding:8mm 11mm 4mm;font-size:8.6pt;overflow:hidden}
.card .head{font-size:8.5pt}
.card .head span{font-size:14pt;font-weight:700;color:var(--ink);line-height:1.15}
.card .head strong{font-size:10.5pt}
.card p{margin:1mm 0 0}
.card p.small{font-size:6.9pt;line-height:1.32;margin-top:1mm}
.card .lines i{height:6.4mm}
.card .sealed{font-size:7.5pt;font-weight:600}
.card.tall{height:296mm;font-size:11pt;padding:14mm 15mm}
.card.tall p.small{font-size:9pt}
.cut,.fold{height:0;border-top:.25mm dashed #6B7280;text-align:center;position:relative}
.cut span,.fold span{position:absolute;left:50%;transform:translate(-50%,-50%);background:#fff;
padding:0 2mm;font-size:6.5pt;color:var(--muted);line-height:1}
.k-label{padding:0}
.half{height:148.2mm;padding:10mm 14mm;display:flex;flex-direction:column;align-items:center;
justify-content:center;text-align:center;position:relative}
.flip{transform:rotate(180deg)}
.sheet .tent{margin:0;font-weight:700;line-height:1.15}
.beside{font-size:22pt;color:#333A48}
.sheet .beside{margin:5mm 0 0}
.sheet .place{position:absolute;right:14mm;bottom:10mm;margin:0;font-size:13pt;
border:.4mm solid var(--ink);border-radius:50%;width:9mm;height:9mm;line-height:8mm}
.k-vote{padding:0}
.slips{display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:98.8mm}
.slip{padding:9mm 10mm;border:.15mm dashed #8A8F99;font-size:10.5pt;overflow:hidden}
.slip .kicker{font-size:8pt;color:var(--muted)}
.slip h3{margin:.6mm 0 2mm;font-size:1.15em}
.slip .field{display:block;border:0;padding:0}
.slip .name{font-weight:400;margin-bottom:3mm;line-height:1.45}
.slip .ticks{display:block}
.sheet .slip .tick{margin:1.4mm 0}
`;

const PRINT = `
@media screen and (max-width:220mm){
.sheet{width:auto;min-height:0;padding:5vw;margin:0 0 1rem}
.k-confidential{padding-left:5vw}
.k-card,.k-label,.k-vote{padding:0}
.card,.half{height:auto;min-height:60vw}
.half .tent{font-size:9vw!important}
.slips{grid-template-columns:1fr;grid-auto-rows:auto}
.field{grid-template-columns:1fr}
.sheet .points{flex-wrap:wrap}
nav ul{columns:1}
nav :is(tbody,tr,th){display:block}
nav td{display:inline-block;padding:0 1rem .3rem 0}
legend{float:none}
}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
@page{size:A4;margin:13mm 15mm 14mm;@bottom-right{content:counter(page) " / " counter(pages);
font:8pt sans-serif;color:#565D6B}}
@page whole{margin:0;@bottom-right{content:none}}
@media print{
html,body{background:#fff}
body{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.desk,.skip{display:none}
:root:is(:has(#group-handout:checked),:has(#group-all:checked)) .back{display:block;
break-before:page;text-align:center;color:#8A8F99;font-size:8pt;margin:0}
.sheet{width:auto;min-height:0;margin:0;padding:0;box-shadow:none;break-before:page}
.k-confidential{padding-left:5mm;border-left-width:4mm}
.k-card,.k-label,.k-vote{page:whole}
.card:not(.tall),.half{height:148.2mm}
.slips{height:296mm}
}
`;

/**
 * The style of an instructor pack, on a screen and on A4. `counts` are the numbers of seats that
 * a teacher may choose, `groups` what may be printed alone.
 */
export function instructorPackStyle(
  counts: readonly number[], groups: readonly string[],
): string {
  const most = Math.max(0, ...counts);
  const chosen = counts.map((count) => Array.from({ length: most - count }, (_, n) =>
    `:root:has(#seats-${count}:checked) .seat-${count + n + 1}`).join(","))
    .filter((rule) => rule !== "").map((rule) => `${rule}{display:none}`);
  const alone = groups.map((group) =>
    `:root:has(#group-${group}:checked) .sheet:not(.g-${group}){display:none}`);
  const handout = ":root:has(#group-handout:checked) .g-guide{display:none}";
  return [SCREEN, SHEETS, CARDS, PRINT, ...chosen, ...alone, handout].join("\n");
}
