/** The report's style sheet: light and dark by the reader's setting, readable on paper. */
export const style = `
:root{color-scheme:light dark;--ink:#1c2330;--soft:#596273;--line:#d9dde5;--paper:#fff;--tint:#f4f6fa;--accent:#2f5fb3}
@media(prefers-color-scheme:dark){:root{--ink:#e6e9ef;--soft:#a2abba;--line:#394150;--paper:#15181e;--tint:#1e232c;--accent:#7fa6ec}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1120px;padding:2rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
h1{font-size:1.5rem;margin:0 0 .25rem}
h2{font-size:1.1rem;margin:2.25rem 0 .5rem}
p.note{color:var(--soft);margin:.25rem 0}
nav ul,ul.tiles{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.5rem 1rem}
a{color:var(--accent)}
ul.tiles li{background:var(--tint);border:1px solid var(--line);border-radius:8px;padding:.5rem .9rem;min-width:7rem}
ul.tiles b{display:block;font-size:1.3rem;font-variant-numeric:tabular-nums}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
caption{text-align:left;color:var(--soft);padding:.25rem 0}
th,td{text-align:left;padding:.3rem .6rem;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}
th{background:var(--tint);font-weight:600;white-space:nowrap}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
td.name{min-width:11rem}td.long{min-width:18rem}
svg.bar{width:90px;height:8px;vertical-align:middle}
svg rect{fill:var(--accent)}
svg.years{width:100%;height:auto}
svg text{fill:var(--soft);font-size:11px;text-anchor:middle}
details>summary{cursor:pointer;color:var(--accent);padding:.3rem 0}
@media print{body{max-width:none;padding:0}nav,details>summary{display:none}h2{break-after:avoid}tr{break-inside:avoid}}
`
