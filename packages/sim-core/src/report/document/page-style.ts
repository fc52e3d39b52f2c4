/** How a report looks on its page: quiet on a screen, and on paper with tables that keep their headings. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c1b1a; --soft: #5d5a55; --line: #d8d4cc; --paper: #fffefb; --tint: #f4f1ea; }
@media (prefers-color-scheme: dark) { :root { --ink: #eceae5; --soft: #aaa69e; --line: #45423d; --paper: #1b1a18; --tint: #262421; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 1.5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p, ul { max-width: 44rem; margin: 0 0 1rem; }
.note { border-left: 3px solid var(--soft); background: var(--tint); padding: .6rem .9rem; }
.table { overflow-x: auto; margin: 1rem 0 2rem; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; font-weight: 600; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 600; vertical-align: bottom; border-bottom-color: var(--soft); }
tbody th { font-weight: inherit; }
tfoot th, tfoot td { font-weight: 600; border-top: 1px solid var(--soft); }
.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
@media print {
  :root { --ink: #000; --soft: #444; --line: #bbb; --paper: #fff; --tint: #f2f2f2; }
  body { font-size: 10pt; } main { max-width: none; padding: 0; } .table { overflow: visible; }
  thead { display: table-header-group; } tr, .note { break-inside: avoid; } h2, h3, caption { break-after: avoid; }
}
`;
