/** On paper: what is shown, without what only works on a screen. */
export const print = `
@media print{
@page{margin:16mm 14mm}
body{font-size:9.5pt}
.actions,#sections,.tools,.foot,.turning,.close,.all,.skip,noscript{display:none!important}
#head,main,footer{padding-left:0;padding-right:0}
main{max-width:none}
#columns{display:block}
#beside{position:static;height:auto;border:0;inset:auto}
.scroller,.scroll,figure{overflow:visible}
.with-beside #main{display:none}
.text p{content-visibility:visible}
.mark,.bar rect,.spark path,svg rect,svg circle,.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}
.currency,figure,tr,li,blockquote,svg.network{break-inside:avoid}
h2,h3{break-after:avoid}
a{text-decoration:none}
.table th{position:static}
.pair{grid-template-columns:1fr}
th,td{padding-top:.2rem;padding-bottom:.2rem}
.panel{padding:.7rem 0}
}
`
