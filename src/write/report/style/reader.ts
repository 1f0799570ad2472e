/** What opens beside: a document with its mentions, or all about a name. */
export const readerStyle = `
#beside{display:flex;flex-direction:column;min-height:0}
#beside header{display:flex;gap:1rem;align-items:start;justify-content:space-between;padding:1rem 1.4rem .6rem;border-bottom:1px solid var(--line)}
#beside h2{margin:0;font-size:1.15rem;line-height:1.3;overflow-wrap:anywhere}#beside h2:focus{outline:0}
.close{font-size:1.5rem;line-height:1;text-decoration:none;padding:.1rem .4rem}
.scroller{overflow-y:auto;padding:.8rem 1.4rem 3rem;flex:1;min-height:0}
.card ul{margin:.1rem 0;padding-left:1.1rem}.card li{padding:.08rem 0}
ul.aliases{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;list-style:none;padding:0!important}
.key{font-weight:600}
.key.organization{color:var(--organization)}.key.person{color:var(--person)}.key.money{color:var(--money)}.key.date{color:var(--date)}
.sentence{margin:.25rem 0;font-family:Georgia,"DejaVu Serif",serif;line-height:1.55}
.text{font:1.05rem/1.65 Georgia,"DejaVu Serif",serif;max-width:42rem;overflow-wrap:anywhere}
.text p{white-space:pre-wrap;margin:0 0 .9em;content-visibility:auto;contain-intrinsic-size:auto 6rem}
a.mark{color:inherit;text-decoration:none;border-radius:2px;padding:.05em .1em;border-bottom:2px solid}
.mark.organization{background:var(--organization-tint);border-color:var(--organization)}
.mark.person{background:var(--person-tint);border-bottom:2px dotted var(--person)}
.mark.money{background:var(--money-tint);border-bottom:3px double var(--money)}
.mark.date{background:var(--date-tint);border-bottom:2px dashed var(--date)}
.mark:hover{filter:saturate(1.5)}
.mark.here{outline:2px solid var(--ink);outline-offset:1px}
span.here{border-left:3px solid var(--accent);margin-right:1px}
.turning{display:flex;flex-wrap:wrap;align-items:center;gap:.15rem .5rem;font-size:.88rem;color:var(--soft);margin:.4rem 0 .8rem}
.turning a,.turning .off{border:1px solid var(--line);border-radius:6px;padding:0 .6rem;font-size:1.1rem;text-decoration:none}
.turning .off{opacity:.35}.turning .gap{flex:1}
.inspector{position:sticky;top:-.8rem;background:var(--tint);border:1px solid var(--line);border-radius:6px;padding:.5rem .7rem;margin:0 0 1rem;font-size:.92rem;z-index:2}
.review{display:none}
.reviewing .review{display:inline-flex;flex-wrap:wrap;gap:.3rem;margin-left:.5rem}
.reviewing .card>div>.review{display:flex;margin:.6rem 0}
.review button{font-size:.82rem;padding:.05rem .5rem}
`
