/** A document of which the reader wants the two drafts side by side. */
const SPLIT = 'body:has(#split:checked) .document:not(.whole)';

/**
 * The look of the page. Without further ado a document stands in one column with both drafts in it;
 * two columns are for wide screens where the reader chose them. What came and went is told apart by
 * lines as well as by colour, the same colours as in the PDF.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c1c1c; --paper: #ffffff; --faint: #5c5c5c; --line: #d4d4d4; --shade: #f4f4f2;
  --link: #0b4a9c;
  --come: #0b4a9c; --come-shade: #e3edfb;
  --gone: #a51d18; --gone-shade: #fbe6e4;
  --moved: #14682f; --moved-shade: #e2f3e6;
  --look: #5f3a8c;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6e6e6; --paper: #17191c; --faint: #a3a7ad; --line: #3b3f45; --shade: #202328;
    --link: #8fbcff;
    --come: #a9ccff; --come-shade: #17304f;
    --gone: #ffb0a9; --gone-shade: #4b201e;
    --moved: #9fdcae; --moved-shade: #17391f;
    --look: #cdb2f2;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; }
body { margin: 0 auto; padding: 0 1rem 4rem; max-width: 96rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, "Segoe UI", sans-serif; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, input:focus-visible { outline: 3px solid var(--link);
  outline-offset: 2px; }
code { font-size: .85em; overflow-wrap: anywhere; }
h1 { margin: 1.2rem 0 0; font-size: 1.6rem; }
h2 { margin: 2rem 0 .5rem; font-size: 1.25rem; }
h3 { margin: 0; font-size: 1.1rem; }
h2 code { font-weight: normal; color: var(--faint); }
.hidden, .skip:not(:focus) { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
.bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .25rem 2rem;
  align-items: center; padding: .4rem 0; background: var(--paper);
  border-bottom: 1px solid var(--line); }
.bar p { margin: 0; }
fieldset { display: none; gap: 1rem; margin: 0; padding: 0; border: 0; }
legend { float: left; padding: 0; color: var(--faint); }
nav { overflow-x: auto; }
.summary { border-collapse: collapse; width: 100%; max-width: 60rem; }
.summary th, .summary td { padding: .25rem .6rem; border-bottom: 1px solid var(--line);
  text-align: right; font-variant-numeric: tabular-nums; }
.summary th:first-child { text-align: left; }
.summary tbody th, .summary thead th { font-weight: normal; }
.summary thead th { white-space: nowrap; vertical-align: bottom; }
.summary tbody tr:not(.unit) th { padding-left: 1.6rem; }
.summary .unit > * { background: var(--shade); font-weight: 600; }
.summary code { color: var(--faint); }
.none { color: var(--faint); }
.kind { white-space: nowrap; }
.k-inserted { color: var(--come); } .k-deleted { color: var(--gone); }
.k-moved { color: var(--moved); } .k-restyled { color: var(--look); }
.shifts { margin: .5rem 0; padding: .6rem .8rem .6rem 2rem; background: var(--shade);
  border-left: 4px solid var(--link); }
.faults { margin: .5rem 0; padding: .6rem .8rem .6rem 2rem; border-left: 4px solid var(--gone);
  background: var(--gone-shade); }
.document { margin: 1rem 0 2rem; padding: 1rem; border: 1px solid var(--line);
  border-radius: 6px; }
.record { margin: .2rem 0 .8rem; color: var(--faint); }
.up { margin: .8rem 0 0; font-size: .85rem; }
.fold { margin: .4rem 0; }
.fold > summary, .text > summary { padding: .2rem .6rem; color: var(--faint);
  background: var(--shade); border-radius: 4px; cursor: pointer; font-family: inherit; }
.changed { margin: .6rem 0 .6rem -.8rem; padding-left: calc(.8rem - 3px);
  border-left: 3px solid var(--faint); }
.changed:target { border-left-color: var(--link); }
.changed:target > .where { background: var(--shade); }
.where { margin: 0; padding: 0; list-style: none; font-size: .85rem; color: var(--faint); }
.where > li { grid-column: 1; } .steps a { margin-right: .8rem; }
@media (max-width: 40rem) {
  .summary { font-size: .9rem; }
  .summary th, .summary td { padding: .25rem; }
  .summary tbody tr:not(.unit) th { padding-left: .8rem; }
  .summary thead th { white-space: normal; }
  .summary code { display: none; }
  .document { padding: .8rem; }
}
.opens { margin-top: 1.5rem; padding-top: 1rem; border-top: 2px dashed var(--line); }
.old, .new { min-width: 0; overflow-wrap: break-word; }
.pair > div, .both { font: 1.05rem/1.55 "Times New Roman", Tinos, "Liberation Serif", serif; }
.pair p { margin: .35rem 0; }
.center { text-align: center; } .right { text-align: right; }
.columns { display: flex; gap: 1rem; } .columns > div { flex: 1 1 0; min-width: 0; }
.framed { width: fit-content; padding: 0 .6rem; border: 1px solid; }
.framed.center { margin: 0 auto; } .framed.right { margin-left: auto; }
hr { width: 6rem; margin: .3rem auto; border: 0; border-top: 1px solid; }
hr.left { margin-left: 0; } hr.right { margin-right: 0; }
.both, .pair table { width: 100%; margin: .4rem 0; border-collapse: collapse; table-layout: fixed; }
.both td, .both th, .pair td { padding: .15rem .4rem; border: 1px solid var(--line);
  vertical-align: top; }
.both th { background: var(--shade); }
.both td.gap { border: 0; background: none !important; }
.both p { margin: .1rem 0; }
.both + .both, .fold > .both { margin-top: 0; }
img { max-width: 100%; height: auto; }
ins { color: var(--come); background: var(--come-shade); text-decoration: underline;
  text-decoration-thickness: 1px; text-underline-offset: .22em; }
del { color: var(--gone); background: var(--gone-shade); text-decoration: line-through; }
ins.moved, del.moved { color: var(--moved); background: var(--moved-shade); text-decoration-style: double; }
.look { text-decoration: underline dotted var(--look); text-underline-offset: .22em; }
tr.come > * { background: var(--come-shade); } tr.gone > * { background: var(--gone-shade); }
.whole ins, .whole del { color: inherit; background: none; text-decoration: none; }
.whole .changed { margin: 0; padding: 0; border: 0; }
.whole tr > * { background: none; }
.summary td.new { color: var(--come); } .summary td.gone, .summary td.failed { color: var(--gone); }
ins::before, del::before { position: absolute; width: 1px; height: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; content: " [thêm:] "; }
del::before { content: " [bớt:] "; }
html:lang(en) ins::before { content: " [added:] "; }
html:lang(en) del::before { content: " [removed:] "; }
.whole ins::before, .whole del::before { content: none !important; }
.old, .both col.old { display: none; }
.heads { display: none; }
.pair.heads > div { color: var(--faint); font: .85rem system-ui, sans-serif; }
@media screen and (min-width: 60rem) {
  fieldset { display: flex; }
  .where { display: grid; grid-template-columns: 1fr auto; }
  .where > .steps { grid-column: 2; grid-row: 1; }
  .steps a { margin: 0 0 0 .8rem; }
  ${SPLIT} .old, ${SPLIT} .both td.old, ${SPLIT} .both th.old { display: revert; }
  ${SPLIT} .both col.old { display: table-column; }
  ${SPLIT} .new del, ${SPLIT} .new .gone { display: none; }
  ${SPLIT} .pair.come > .old, ${SPLIT} .pair.gone > .new { background: var(--shade); }
  ${SPLIT} .pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 1.5rem; }
  ${SPLIT} .seam { display: none; }
  ${SPLIT} .heads { display: grid; }
  ${SPLIT} tr.come > .old, ${SPLIT} tr.gone > .new { background: var(--shade); }
}
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .bar, .skip, .steps, .up { display: none; }
  .document { border: 0; padding: 0; }
  .part, tr { break-inside: avoid; }
  .changed { margin-left: 0; padding-left: .6rem; }
  h2, h3, .where, .record { break-after: avoid; }
}
`;
