import { type Anchor, readAnchor } from '../../model/anchors.js';
import type { Tracked, WordFile, WordParagraph, WordRun } from '../../model/word-file.js';
import { type Letter, plainLetter, textOf, tidySpaces } from './letters.js';

/** A paragraph of a DOCX with every tracked change accepted. */
export interface Accepted {
  /** Its index among the paragraphs of the file; of several that were joined, the first. */
  readonly index: number;
  readonly letters: readonly Letter[];
  readonly words: string;
  readonly anchors: readonly Anchor[];
  readonly label?: string;
  readonly style?: string;
  readonly cell?: WordParagraph['cell'];
}

const isGone = (change: Tracked | undefined): boolean =>
  change === 'deleted' || change === 'moved-from';

/** The paragraphs of the body that have words, in the order of reading. */
export function acceptAll(file: WordFile): readonly Accepted[] {
  const accepted: Accepted[] = [];
  let open: { index: number; runs: WordRun[]; anchors: Anchor[] } | undefined;
  for (const [index, paragraph] of file.paragraphs.entries()) {
    if (paragraph.part !== 'body' || isGone(paragraph.row)) continue;
    const runs = paragraph.runs.filter((run) => !isGone(run.change));
    const hasWords = runs.some((run) => run.text.trim() !== '');
    const anchors = hasWords ? paragraph.bookmarks.flatMap((name) => readAnchor(name) ?? []) : [];
    open ??= { index, runs: [], anchors: [] };
    if (open.runs.length === 0) open.index = index;
    open.runs.push(...runs);
    open.anchors.push(...anchors);
    // Its end is gone: it goes on in the next.
    if (isGone(paragraph.mark)) continue;
    const letters = tidySpaces(open.runs.flatMap(lettersOf));
    const words = textOf(letters).normalize('NFC');
    if (words !== '') {
      const { label, style, cell } = paragraph;
      accepted.push({
        index: open.index,
        letters: words === textOf(letters) ? letters : [...words].map((text) => ({ text })),
        words,
        anchors: open.anchors,
        ...(label === undefined ? {} : { label }),
        ...(style === undefined ? {} : { style }),
        ...(cell === undefined ? {} : { cell }),
      });
    }
    open = undefined;
  }
  return accepted;
}

const lettersOf = ({ text, bold, italic }: WordRun): readonly Letter[] =>
  [...text.normalize('NFC')].map((letter) => ({ text: plainLetter(letter), bold, italic }));
