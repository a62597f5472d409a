import { readFile } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { type Asked, type Traced, traceWords } from '../build/import/index.js';
import { FONT_FILES, measure } from '../disk/fonts.js';
import { openHistory } from '../disk/git-history.js';
import { openWorld } from '../disk/world.js';
import type { Lang } from '../model/diagnostic.js';
import { pick } from './messages.js';
import { readFolders, readLang } from './options.js';
import { printDiagnostic, toJson } from './print-diagnostic.js';
import type { Screen } from './report.js';
import type { RunOptions } from './run.js';
import { UsageError } from './usage-error.js';
import { sayOrigin, WHERE } from './where-messages.js';

/** Says where words of a finished document were typed. Gives the exit code. */
export async function runWhere(
  typed: string,
  options: RunOptions,
  screen: Screen,
): Promise<0 | 1 | 2> {
  const lang = readLang(options.lang);
  const { root, out } = readFolders(options);
  const { file, asked } = readTarget(typed);
  const bytes = await readFile(resolve(file)).catch(() => undefined);
  if (bytes === undefined) throw new UsageError(WHERE.noFile(file));
  const world = openWorld(root, out);
  const history = openHistory(root, world);
  try {
    const path = relative(out, resolve(file)).split(sep).join('/');
    const isOutput = !path.startsWith('../') && !isAbsolute(path);
    const traced = await traceWords(world, { files: FONT_FILES, measure }, history, {
      file,
      bytes,
      output: isOutput ? path : undefined,
      asked,
      allowSecret: options.allowSecret === true,
    });
    if (!traced.ok) {
      if (options.json === true) {
        const diagnostics = traced.diagnostics.map((one) => toJson(one, lang));
        screen.out(`${JSON.stringify({ diagnostics }, null, 2)}\n`);
      } else for (const one of traced.diagnostics) screen.err(`${printDiagnostic(one, lang)}\n`);
      return 2;
    }
    const { value } = traced;
    if (options.json === true) screen.out(`${JSON.stringify(value, null, 2)}\n`);
    else print(value, file, asked, lang, screen);
    return value.hits.length === 0 ? 1 : 0;
  } finally {
    history.close();
  }
}

function print(
  { record, version, isSure, hits }: Traced,
  file: string,
  asked: Asked,
  lang: Lang,
  screen: Screen,
): void {
  if (!isSure) screen.err(`${pick(WHERE.older(record), lang)}\n`);
  else if (version !== undefined) screen.err(`${pick(WHERE.version(version), lang)}\n`);
  if (hits.length === 0) {
    const nothing =
      asked.kind === 'text'
        ? WHERE.noText(asked.text, file)
        : WHERE.noLine(asked.page, asked.line, file);
    screen.err(`${pick(nothing, lang)}\n`);
  }
  for (const { page, paragraph, origins } of hits) {
    const where = page === undefined ? '' : `${pick(WHERE.page(page), lang)}: `;
    const cut = paragraph.length > 100 ? `${paragraph.slice(0, 99)}…` : paragraph;
    screen.out(`${where}${cut}\n`);
    for (const origin of origins) {
      screen.out(`  «${origin.text}»: ${pick(sayOrigin(origin), lang)}\n`);
    }
  }
}

/** `FILE.docx:WORDS`, `FILE.pdf:WORDS` or `FILE.pdf:PAGE:LINE`. */
function readTarget(typed: string): { readonly file: string; readonly asked: Asked } {
  const [, file, rest] = /^(.*?\.(?:docx|pdf)):(.*)$/is.exec(typed) ?? [];
  if (file === undefined || rest === undefined || rest.trim() === '') {
    throw new UsageError(WHERE.badTarget(typed));
  }
  const [, page, line] = /^(\d{1,5}):(\d{1,5})$/.exec(rest) ?? [];
  if (page === undefined || !/\.pdf$/i.test(file)) {
    return { file, asked: { kind: 'text', text: rest } };
  }
  return { file, asked: { kind: 'line', page: Number(page), line: Number(line) } };
}
