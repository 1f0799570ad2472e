/** The frame of the page: head, sections, two columns when something is open beside. */
export const frame = `
*{box-sizing:border-box}
html{scrollbar-gutter:stable}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;text-rendering:optimizeLegibility}
[hidden]{display:none!important}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.4rem .8rem;z-index:9}
a{color:var(--accent);text-underline-offset:.15em;text-decoration-thickness:from-font}
a:not(:hover){text-decoration-color:color-mix(in srgb,currentColor 35%,transparent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:2px}
button,input,select{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--line);border-radius:6px;padding:.3rem .65rem}
button{cursor:pointer;background:var(--tint)}
button:hover{border-color:var(--soft)}
button.strong{background:var(--accent);color:var(--paper);border-color:var(--accent)}
button[aria-pressed=true]{background:var(--ink);color:var(--paper)}
h1{font-size:1.4rem;line-height:1.25;margin:0;font-weight:650;letter-spacing:-.01em}
h2{font-size:1.05rem;margin:0 0 .5rem;font-weight:650}
h3{font-size:.92rem;margin:1rem 0 .25rem;font-weight:650}
h4{font-size:.88rem;margin:.8rem 0 .1rem;font-weight:600}
small{color:var(--soft);font-size:.86em;font-weight:400}
.facts,.note,.count,.caption,figcaption{color:var(--soft);margin:.15rem 0;font-size:.9rem}
code{font-size:.9em;background:var(--tint);padding:.1em .3em;border-radius:3px}
#head{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.4rem 1.5rem;align-items:end;padding:1.1rem 1.75rem 0;border-bottom:1px solid var(--line)}
.actions{display:flex;gap:.5rem}
#search{width:17rem;max-width:100%}
body:not(.live) .actions,body:not(.live) #sections{display:none}
#sections{grid-column:1/-1}
#sections ul{display:flex;flex-wrap:wrap;gap:0 .2rem;list-style:none;margin:.2rem 0 -1px;padding:0}
#sections a{display:block;padding:.45rem .7rem;color:var(--soft);text-decoration:none;border-bottom:2px solid transparent}
#sections a:hover{color:var(--ink)}
#sections a[aria-current]{color:var(--ink);font-weight:600;border-color:var(--accent)}
#sections small{font-variant-numeric:tabular-nums;margin-left:.15em}
main{padding:1.25rem 1.75rem 2rem;min-width:0;max-width:86rem;margin:0 auto;width:100%}
main:focus{outline:0}
#columns{display:grid;grid-template-columns:minmax(0,1fr)}
footer{padding:1rem 1.75rem;border-top:1px solid var(--line);color:var(--soft);font-size:.86rem}
footer p{margin:0;max-width:86rem}
@media screen and (min-width:64rem){
:root:has(.with-beside){scrollbar-gutter:auto}
body.with-beside{height:100vh;overflow:hidden;display:grid;grid-template-rows:auto minmax(0,1fr)}
.with-beside footer{display:none}
.with-beside #columns{grid-template-columns:minmax(0,1fr) minmax(26rem,44%);min-height:0}
.with-beside main{overflow-y:auto}
.with-beside .pair{grid-template-columns:minmax(0,1fr)}
.with-beside .table .evidence,.with-beside .table .source{display:none}
#beside{border-left:1px solid var(--line)}}
@media screen and (max-width:63.99rem){
#head{grid-template-columns:minmax(0,1fr);padding:1rem 1rem 0}main{padding:1rem}footer{padding:1rem}
.actions{flex-wrap:wrap}#search{flex:1;width:auto}
#sections ul{flex-wrap:nowrap;overflow-x:auto}#sections a{white-space:nowrap}
#beside{position:fixed;inset:0;background:var(--paper);z-index:5}
.pair .bars,.pair .sparks,.currencies .bars,.table .evidence,.table .source{display:none}
.table td.name{min-width:8rem}.table td.long{min-width:11rem}
svg.network{min-width:44rem}}
`
