import { fileURLToPath } from 'node:url';
import type { Setting } from '../disk/git-settings.js';
import type { Lang } from '../model/diagnostic.js';

/** What `.gitattributes` is to say of built files, and a path by which that can be seen. */
export const ATTRIBUTES = [
  { pattern: 'out/**', path: 'out/x.txt', attributes: [['merge', 'vankien']] },
  {
    pattern: 'out/**/*.docx',
    path: 'out/x.docx',
    attributes: [
      ['text', 'unset'],
      ['diff', 'vankien-docx'],
    ],
  },
  {
    pattern: 'out/**/*.pdf',
    path: 'out/x.pdf',
    attributes: [
      ['text', 'unset'],
      ['diff', 'vankien-pdf'],
    ],
  },
] as const;

/** Of two lines that agree on a path the later one wins. */
export function lineOf(
  pattern: string,
  attributes: readonly (readonly [name: string, value: string])[],
): string {
  const words = attributes.map(([name, value]) =>
    value === 'unset' ? `-${name}` : `${name}=${value}`,
  );
  return [pattern, ...words].join(' ');
}

/** One command that a shell runs, whatever letters are in the paths. */
const quote = (word: string): string => `'${word.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;

/** Where a word ends for `--word-diff`: at a blank, and before and after each sign. */
const WORD = '[^[:space:][:punct:]]+|[[:punct:]]';
/** What is named above a change: the heading that it stands under. */
const HEADING = '^(((Phụ lục|Chương|Mục|Điều) |[IVXLC]+[-.] |[0-9]+[.] ).*)$';

/** What git calls the merge driver where it speaks of it. */
const MERGE_NAME: Readonly<Record<Lang, string>> = {
  vi: 'vankien: dựng lại văn bản từ các hồ sơ đã trộn',
  en: 'vankien: build the document anew from the merged records',
};

/**
 * The settings of a repository in which git shows and merges built documents. Where this program
 * was moved since, git goes on: the words of a file are then a line that says so, and a merge keeps
 * our side.
 */
export function driverSettings(lang: Lang, moved: string): readonly Setting[] {
  const main = fileURLToPath(new URL('./main.js', import.meta.url));
  const program = `${quote(process.execPath)} ${quote(main)}`;
  const spoken = lang === 'vi' ? '' : ` --lang ${lang}`;
  // With a sum of the file, or two drafts would look the same.
  const without = `echo ${quote(moved)} $(cksum < "$1")`;
  const words = `f() { ${program} text --textconv${spoken} "$1" 2>/dev/null || ${without}; }; f`;
  // git puts its own words in the place of `%`.
  const literal = program.replaceAll('%', '%%');
  return [
    ...['vankien-docx', 'vankien-pdf'].flatMap((name): readonly Setting[] => [
      [`diff.${name}.textconv`, words],
      [`diff.${name}.cachetextconv`, 'true'],
      [`diff.${name}.wordregex`, WORD],
      [`diff.${name}.xfuncname`, HEADING],
    ]),
    ['merge.vankien.name', MERGE_NAME[lang]],
    ['merge.vankien.driver', `${literal} merge-output${spoken} %O %A %B %P || :`],
    // Of several common ancestors: their documents are never looked at.
    ['merge.vankien.recursive', 'binary'],
  ];
}
