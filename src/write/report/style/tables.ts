/** Panels of the overview, tables and charts. */
export const tables = `
.panel{border-top:1px solid var(--line);padding:1rem 0 1.4rem}
#overview>.panel:first-child,#overview>.pair:first-child .panel{border-top:0;padding-top:0}
.panel h2{display:flex;align-items:baseline;gap:.7rem}
.all{font-size:.88rem;font-weight:400}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(30rem,100%),1fr));gap:0 3rem}
.failed{background:var(--bad-tint);border:1px solid color-mix(in srgb,var(--bad) 30%,transparent)!important;border-radius:8px;padding:.8rem 1rem!important;margin-bottom:1.2rem}
.failed h2{color:var(--bad)}.failed ul{margin:0;padding-left:1.2rem;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left}
th,td{text-align:left;padding:.34rem .7rem .34rem 0;border-bottom:1px solid var(--line);vertical-align:baseline;overflow-wrap:break-word}
th{font-weight:500;color:var(--soft);font-size:.86rem;white-space:nowrap}
thead td{border-bottom:1px solid var(--line)}
th.number,td.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.day{white-space:nowrap;font-variant-numeric:tabular-nums}
.table td.name{min-width:11rem}.table td.long{min-width:15rem}.table td.evidence{min-width:17rem}.table td.source{min-width:10rem}
.clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.table th,.table td{padding-left:.35rem}
th button.sort{all:unset;cursor:pointer;color:inherit}
th button.sort:hover{color:var(--ink)}
th button.sort:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
th[aria-sort]{color:var(--ink)}
th[aria-sort=ascending] button::after{content:" ↑"}th[aria-sort=descending] button::after{content:" ↓"}
.live .table tbody tr{cursor:pointer}.live .table tbody tr:hover{background:var(--tint)}
.scroll{overflow-x:auto;max-width:100%}
.tools{display:flex;flex-wrap:wrap;gap:.4rem 1rem;align-items:center}
.tools input{width:17rem;max-width:100%}
.foot{padding:.8rem 0}
a.organization{color:var(--organization)}a.person{color:var(--person)}a.money{color:var(--money)}
svg.bar{width:64px;height:8px;vertical-align:middle}
svg.bar rect{fill:var(--bar)}
svg.spark{display:block;max-width:90px;border-bottom:1px solid var(--line)}
svg.spark path{fill:var(--bar)}
.trend svg{width:100%;max-width:none;height:44px}
.currencies{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(26rem,100%),1fr));gap:0 3rem}
.currencies td:first-child{width:1%}
figure{margin:.6rem 0;overflow-x:auto}
svg.columns{display:block;max-width:100%;height:auto}
.pair td.name{width:55%}
svg.columns rect{fill:var(--bar)}svg.columns .base{stroke:var(--line)}
svg text{fill:var(--soft);font-size:11px;text-anchor:middle;font-family:inherit}
svg text.value{fill:var(--ink)}
ul.days{display:flex;flex-wrap:wrap;gap:.2rem 1.6rem;list-style:none;margin:0;padding:0;font-variant-numeric:tabular-nums}
ul.days b{font-weight:500}
svg.network{display:block;width:100%;height:auto}
svg.network line{stroke:var(--bar);stroke-opacity:.75}
svg.network a.organization rect{fill:var(--organization)}svg.network a.person circle{fill:var(--person)}
svg.network text{fill:var(--ink);font-size:12px;paint-order:stroke;stroke:var(--paper);stroke-width:3px;stroke-linejoin:round}
svg.network a{text-decoration:none}svg.network a:hover text{text-decoration:underline}
.swatch{display:inline-block;width:.75em;height:.75em;background:var(--organization);border-radius:2px}
.swatch.person{background:var(--person);border-radius:50%;margin-left:.8em}
ul.quotes{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(22rem,100%),1fr));gap:1rem 2.5rem;list-style:none;margin:0;padding:0}
blockquote{margin:0 0 .15rem;font-family:Georgia,"DejaVu Serif",serif}
blockquote a{color:inherit;text-decoration:none}blockquote a:hover{text-decoration:underline}
.found ul{list-style:none;padding:0;margin:0}.found li{padding:.2rem 0;border-bottom:1px solid var(--line)}
`
