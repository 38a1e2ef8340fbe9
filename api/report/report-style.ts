/** The styles of an exported report: system fonts, one column, tables that stay on paper. */
export const reportStyle = `
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 46rem; padding: 2rem 1rem 4rem; font: 1.0625rem/1.55 "Source Sans 3", "Segoe UI", Roboto, Arial, sans-serif; color: #1b2a2e; background: #fff; }
h1, h2, h3, h4 { line-height: 1.25; color: #06303b; break-after: avoid; }
h1 { font-size: 2rem; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
h4 { font-size: 1.0625rem; margin: 1.5rem 0 .5rem; }
a { color: #0a4250; }
.subtitle { font-size: 1.25rem; margin: 0; }
.note { margin: .25rem 0; }
header { border-bottom: 3px solid #0f5666; padding-bottom: 1rem; }
nav ul { list-style: none; padding: 0; }
nav a { display: inline-block; padding: .25rem 0; }
nav .level-2 { padding-left: 1.5rem; }
blockquote { margin: 1rem 0; padding-left: 1rem; border-left: 4px solid #8fbdc6; }
figure { margin: 1.5rem 0; }
figcaption, caption { font-weight: 600; text-align: left; padding: .25rem 0; }
svg { width: 100%; height: auto; }
.report-table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
th, td { text-align: left; vertical-align: top; padding: .375rem .5rem; border-bottom: 1px solid #8fbdc6; }
thead th { border-bottom: 2px solid #0f5666; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
figure caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { body { max-width: none; padding: 0; font-size: 11pt; } tr, figure { break-inside: avoid; } }
`;
