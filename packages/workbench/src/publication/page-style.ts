// The style of the self-contained page: the workbench's own look on white, by screen and on paper.

/** The style sheet. Dark where the reader's machine asks for it, except for drawings, which keep their paper. */
export const pageStyle = `
:root{--ink:#1d211f;--soft:#5a5f5b;--line:#dcd7ca;--paper:#fff;--accent:#0f5450;--good:#14602f;--bad:#9c2a1e;--look:#8a5300;
--serif:Charter,"Bitstream Charter","Iowan Old Style","Noto Serif",Georgia,serif;color-scheme:light dark}
@media (prefers-color-scheme:dark){@media screen{:root{--ink:#ece8df;--soft:#aba79e;--line:#363b37;--paper:#141715;--accent:#7cc4bd;--good:#7fd197;--bad:#f19b8f;--look:#f0bb66}}}
*{box-sizing:border-box}
body{margin:0 auto;padding:3rem 1.5rem 5rem;max-width:54rem;background:var(--paper);color:var(--ink);font:1rem/1.6 system-ui,"Noto Sans","Segoe UI",Helvetica,Arial,sans-serif}
h1,h2,h3,h4,.verdict{font-family:var(--serif);line-height:1.3;overflow-wrap:anywhere}
h1{font-size:2.2rem;margin:0 0 .3rem}
h2{font-size:1.55rem;margin:3.2rem 0 .8rem;padding-top:1.2rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;margin:1.8rem 0 .4rem}
h4{font-size:1rem;margin:1.2rem 0 .3rem}
p,li,blockquote{max-width:72ch}
.aside,.muted,figcaption{color:var(--soft)}
.good{color:var(--good)}.bad{color:var(--bad)}
.verdict{font-size:1.4rem;margin:.4rem 0 1rem;max-width:48ch}
.under{display:block;font:600 .85rem/1.6 system-ui,sans-serif;color:var(--soft)}
nav ol{margin:1.5rem 0 0;padding:0;list-style:none;columns:18rem 2;column-gap:2rem}
nav li{break-inside:avoid;padding:.15rem 0}
a{color:var(--accent)}
ul{padding-inline-start:1.3rem}li{margin:.25rem 0}
code{font:.9em/1.5 ui-monospace,"Noto Sans Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;margin:.6rem 0 1rem;min-width:60%}
th,td{text-align:start;vertical-align:top;padding:.4rem .9rem .4rem 0;border-bottom:1px solid var(--line)}
th{font-size:.85rem;color:var(--soft);font-weight:600}
.right{text-align:end;font-variant-numeric:tabular-nums}.centre{text-align:center}
figure{margin:1.5rem 0 2.5rem}
figure svg{display:block;max-width:100%;height:auto;background:#fff;padding:1rem;border-radius:4px}
figcaption{margin-top:.6rem;font-size:.92rem;max-width:72ch}
.statement{margin:0 0 1.5rem}.statement p{margin:0}
.statement blockquote{margin:.2rem 0;padding-inline-start:1rem;border-inline-start:3px solid var(--line);font-family:var(--serif)}
.statement .aside{font-size:.9rem}
.id{color:var(--soft);font-size:.85rem}
.muted a{color:inherit;text-decoration-style:dotted}
.against{color:var(--look);font-size:.9rem}
.references{padding-inline-start:2rem}.references li{overflow-wrap:anywhere}
@page{size:A4;margin:18mm 18mm 20mm}
@media print{body{padding:0;max-width:none;font-size:10.5pt}h1{font-size:22pt}h2{font-size:15pt;break-after:avoid}h3,h4{break-after:avoid}
figure,.statement,tr,.verdict{break-inside:avoid}figure svg{padding:0}nav{display:none}a{color:inherit;text-decoration:none}.scroll{overflow:visible}thead{display:table-header-group}}
`;
