import type { Outcome } from '../../model/diagnostic.js';
import type { WordFile } from '../../model/word-file.js';
import { type Desk, readStory } from './blocks.js';
import { readComments } from './comments.js';
import { childOf, childrenOf, findAll, wordsIn } from './find.js';
import { foreignTo } from './foreign.js';
import { followMarks } from './marks.js';
import { createCounter } from './numbering.js';
import { openPackage, type Package, PackageFault } from './package.js';
import { readStyles } from './styles.js';
import type { Element } from './xml.js';

/**
 * What a DOCX says, whichever program wrote it: headers, body, footnotes and endnotes, footers.
 * `value` is undefined where it cannot be read; `diagnostics` then says why, and what to do. Of a
 * text that one person put in and another took out again, as tracked changes, nothing is left.
 * `file` is how the file is called in what is said of it.
 */
export function readDocx(bytes: Uint8Array, file: string): Outcome<WordFile | undefined> {
  const foreign = foreignTo(bytes, file);
  if (foreign !== undefined) return { value: undefined, diagnostics: [foreign] };
  try {
    return { value: readPackage(openPackage(bytes, file)), diagnostics: [] };
  } catch (cause) {
    if (!(cause instanceof PackageFault)) throw cause;
    return { value: undefined, diagnostics: [cause.diagnostic] };
  }
}

function readPackage(docx: Package): WordFile {
  const styles = readStyles(docx.related('styles'));
  const numbering = docx.related('numbering');
  const marks = followMarks();
  const desk: Desk = {
    styles,
    count: createCounter(numbering, styles),
    marks,
    paragraphs: [],
    tables: 0,
  };
  const body = childOf(docx.main, 'w:body');
  for (const header of pagePartsOf('header', docx)) readStory(header, 'header', desk);
  if (body !== undefined) readStory(body, 'body', desk);
  for (const note of [...notesIn(docx, 'footnote'), ...notesIn(docx, 'endnote')]) {
    readStory(note, 'footnote', desk);
  }
  for (const footer of pagePartsOf('footer', docx)) readStory(footer, 'footer', desk);
  const comments = docx.related('comments');
  const extended = docx.related('commentsExtended');
  const application = wordsOf(childOf(docx.part('docProps/app.xml'), 'Application'));
  return {
    ...(application === '' ? {} : { application }),
    properties: readProperties(docx.part('docProps/custom.xml')),
    paragraphs: desk.paragraphs,
    comments: readComments(comments, extended, marks.all(), (comment) => {
      const own: Desk = { ...desk, marks: followMarks(), paragraphs: [] };
      readStory(comment, 'body', own);
      return own.paragraphs;
    }),
  };
}

/** The headers or footers that the sections name, each once. */
function pagePartsOf(kind: 'header' | 'footer', docx: Package): readonly Element[] {
  const references = findAll(docx.main, 'w:sectPr').flatMap((section) =>
    childrenOf(section, `w:${kind}Reference`),
  );
  const ids = new Set(references.map(({ attributes }) => attributes['r:id'] ?? ''));
  return [...ids].flatMap((id) => docx.byId(id) ?? []);
}

/** Word keeps the lines above the notes as notes, too. */
function notesIn(docx: Package, kind: 'footnote' | 'endnote'): readonly Element[] {
  const notes = childrenOf(docx.related(`${kind}s`), `w:${kind}`);
  return notes.filter(({ attributes }) => (attributes['w:type'] ?? 'normal') === 'normal');
}

const wordsOf = (element: Element | undefined): string =>
  element === undefined ? '' : wordsIn(element).trim();

function readProperties(root: Element | undefined): Readonly<Record<string, string>> {
  const properties = childrenOf(root, 'property').map(
    (one) => [one.attributes.name ?? '', wordsIn(one)] as const,
  );
  return Object.fromEntries(properties);
}
