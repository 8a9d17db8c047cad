/** The style of the start page: light, dark, narrow and print. */
export const STYLE = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--paper:#FBFAF6;--ink:#1A1F2B;--muted:#565D6B;--line:#D9D6CB;
--raised:#FFFFFF;--mark:#C2410C;--second:#0B5C94;--button:#0B5C94;--onbutton:#FFFFFF}
@media (prefers-color-scheme:dark){:root{--paper:#0E1420;--ink:#F2F5FA;--muted:#B4BECC;
--line:#34405A;--raised:#161E2E;--mark:#F5A524;--second:#7CC4EE;--button:#7CC4EE;
--onbutton:#0E1420}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.05rem/1.55 Inter,system-ui,
"Segoe UI","Helvetica Neue",Arial,"Noto Sans SC","Source Han Sans SC","PingFang SC",
"Microsoft YaHei","Noto Sans CJK SC",sans-serif}
:lang(zh-Hans){line-height:1.75;line-break:strict;text-autospace:normal}
h1,h2{font-family:"Source Serif 4","Source Serif Pro",Georgia,"Noto Serif SC",
"Source Han Serif SC","Songti SC",SimSun,"Noto Serif CJK SC",serif;font-weight:600;
line-height:1.25}
header,main,footer{max-width:72rem;margin:0 auto;padding:0 1.5rem}
h1{font-size:clamp(2.4rem,6vw,4rem);margin:3rem 0 .6rem;letter-spacing:-.01em}
h1 small{font-size:.32em;color:var(--muted);font-weight:400;letter-spacing:0}
h2{font-size:1.6rem;margin:0 0 .4rem}
p{margin:.4rem 0}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem 2.5rem}
.card{display:grid;grid-template-columns:13rem 1fr 1fr;gap:1.4rem 2.2rem;align-items:start;
background:var(--raised);border:1px solid var(--line);border-radius:14px;padding:1.8rem;
margin:1.6rem 0}
.card>div+div{border-left:1px solid var(--line);padding-left:2.2rem}
ul{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-direction:column;gap:.55rem;
align-items:flex-start}
a{color:var(--second);text-underline-offset:.18em}
a.first{display:inline-block;background:var(--button);color:var(--onbutton);padding:.5rem 1.1rem;
border-radius:99px;text-decoration:none;font-weight:600}
a:hover{text-decoration-thickness:2px}
a.first:hover{text-decoration:underline}
a:focus-visible{outline:3px solid var(--mark);outline-offset:3px}
svg{width:100%;max-width:13rem;height:auto;fill:var(--second);stroke:none}
svg path{stroke:var(--muted);stroke-width:1.5;fill:none}
svg .mark{fill:var(--mark)}
svg path.mark{fill:none;stroke:var(--mark);stroke-dasharray:4 4}
svg .line{fill:none;stroke:var(--muted);stroke-width:2}
svg .card{fill:var(--mark)}
footer{color:var(--muted);font-size:.9rem;padding-top:1.2rem;padding-bottom:3rem}
@media (max-width:60rem){
.card{grid-template-columns:1fr 1fr}
.card svg{grid-column:1/-1;max-width:11rem}
.card>div+div{padding-left:1.4rem}
}
@media (max-width:40rem){
header,main,footer{padding:0 1rem}
h1{margin-top:1.6rem}
.pair,.card{grid-template-columns:1fr}
.card{padding:1.2rem}
.card>div+div{border-left:0;border-top:1px solid var(--line);padding:1.2rem 0 0}
}
@media print{body{background:#fff;color:#000}.card{break-inside:avoid;background:#fff}}
`;
