/** How the page of the status looks: by day and by night, on a phone, and on paper. No part of it is loaded from elsewhere. */

export const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif;
  --paper: #fff; --ink: #1c1e21; --quiet: #585d64; --line: #cfd3d8; --good: #17643a; --poor: #7a4b00; --bad: #a1241c; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #16181b; --ink: #e7e9ec; --quiet: #a7adb5; --line: #3b4047; --good: #74d39b; --poor: #f0bb62; --bad: #ff9c92; } }
body { margin: 2rem auto; max-width: 76rem; padding: 0 1rem; background: var(--paper); color: var(--ink); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem; }
h2 { font-size: 1.25rem; margin: 2.5rem 0 .5rem; }
p { max-width: 45rem; margin: .5rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 1rem 0; }
dt, .quiet, caption { color: var(--quiet); }
dd { margin: 0; overflow-wrap: anywhere; }
.warning { border-left: .25rem solid var(--poor); padding: .25rem .75rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-bottom: 1px solid var(--line); }
th:first-child { padding-left: 0; }
thead th { vertical-align: bottom; font-weight: 600; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.more { display: block; font-weight: 400; font-size: .875rem; color: var(--quiet); }
.whole { display: inline-block; }
.state { font-weight: 600; }
.NOT_ASKED { font-weight: 400; }
.ANSWERS { color: var(--good); }
.FAILS { color: var(--poor); }
.RESTING { color: var(--bad); }
@media screen and (max-width: 60rem) {
  body { margin: 1rem auto; }
  table, caption { display: block; }
  tbody { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(20rem, 100%), 1fr)); gap: .75rem; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  tr { display: block; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .75rem; }
  tbody th { display: block; border: 0; padding: 0; overflow-wrap: anywhere; }
  td { display: flex; justify-content: space-between; gap: 1rem; border: 0; padding: .125rem 0; }
  td::before { content: attr(data-label); color: var(--quiet); flex: none; text-align: left; white-space: nowrap; }
  td > div { text-align: right; overflow-wrap: anywhere; }
}
@media screen and (max-width: 36rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #999; --good: #000; --poor: #000; --bad: #000; font-size: 9pt; }
  @page { margin: 12mm; }
  body { margin: 0; max-width: none; padding: 0; }
  .table { overflow: visible; }
  th, td { padding: .25rem .375rem; }
  tbody th { overflow-wrap: break-word; }
  .more { overflow-wrap: anywhere; }
  tr, dl { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`
