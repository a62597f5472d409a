import { fileURLToPath } from 'node:url';
import { listPages, type Page, shownFiles } from '../../docs/tool/read-guide.mjs';

export const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));

/** Every page of docs/, by path from there. */
export const PAGES: readonly Page[] = listPages(DOCS);

/** The pages for clerks, by path from docs/huong-dan/. */
export const GUIDE: readonly Page[] = PAGES.filter(({ path }) => path.startsWith('huong-dan/')).map(
  ({ path, text }) => ({ path: path.slice('huong-dan/'.length), text }),
);

export function guidePage(path: string): string {
  const page = GUIDE.find((one) => one.path === path);
  if (page === undefined) throw new Error(`there is no docs/huong-dan/${path}`);
  return page.text;
}

/** The round that the examples of the pages for clerks make up, by path from the root. */
export const EXAMPLES: Readonly<Record<string, string>> = Object.fromEntries(
  GUIDE.flatMap(({ text }) => shownFiles(text).map(({ path, content }) => [path, content])),
);

/** A field as the guide tells it: its path without list marks (`van_de.ten`), and «bắt buộc». */
export interface Told {
  readonly field: string;
  readonly required: string;
}

/** The fields that the page of a kind tells, with those of the tables that its rows refer to. */
export const fieldsTold = (kind: string): readonly Told[] =>
  tableBelow(guidePage(`${kind}.md`), '## Ghi gì').flatMap((row) => spread(row, ''));

/** The fields of one table of o-chung.md. */
const sharedFields = (id: string, prefix: string): readonly Told[] =>
  tableBelow(guidePage('o-chung.md'), `<a id="${id}"></a>`).flatMap((row) => spread(row, prefix));

/** The rows of the first table of fields after a passage. */
function tableBelow(text: string, passage: string): readonly string[] {
  const at = text.indexOf(passage);
  if (at < 0) throw new Error(`«${passage}» is not in the page`);
  const lines = text.slice(at).split('\n');
  const head = lines.findIndex((line) => line.startsWith('| trường |'));
  const end = lines.findIndex((line, index) => index > head && !line.startsWith('|'));
  return lines.slice(head + 2, end);
}

/** A row: its own field, if it names one, and those of the tables that it refers to, below it. */
function spread(row: string, prefix: string): readonly Told[] {
  const [, name = '', required = ''] = row.split('|').map((cell) => cell.trim());
  const own = /^`([a-z_.]+)`/.exec(name)?.[1];
  const at = own === undefined ? prefix : `${prefix}${own}.`;
  const without = /, trừ `(\w+)`/.exec(name)?.[1];
  const shared = [...row.matchAll(/\]\((?:o-chung\.md)?#([a-z-]+)\)/g)]
    .flatMap(([, id = '']) => sharedFields(id, at))
    .filter(({ field }) => field !== `${at}${without}`);
  return [...(own === undefined ? [] : [{ field: `${prefix}${own}`, required }]), ...shared];
}
