import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWord } from '../support/read-docx.js';
import { readPdf } from '../support/read-pdf.js';
import { runCli } from '../support/run-cli.js';
import {
  changed,
  DON_VI,
  type Files,
  GIAI_TRINH,
  GOI_Y,
  KE_HOACH,
  ROUND,
} from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();

/** Builds a root and reads one of its documents in all three formats, blanks made single. */
async function printed(files: Files, record: string): Promise<Readonly<Record<string, string>>> {
  const root = await work(files);
  const { code, stderr } = await runCli(['build', record], { cwd: root });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const at = (format: string) =>
    readFile(join(root, record.replace('content', 'out').replace(/md$/, format)));
  const single = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ').replaceAll('\u2011', '-');
  const word = openWord(await at('docx')).paragraphs;
  return {
    pdf: single((await readPdf(await at('pdf'))).text),
    docx: single(word.map((one) => `${one.label} ${one.text}`).join(' ')),
    txt: single((await at('txt')).toString()),
  };
}

/** Everything that Markdown, Handlebars, HTML and YAML would make something else of. */
const RISKY = [
  '2. Nguyễn *A* #1 a_b | <b> & "x"',
  '**đậm** và _nghiêng_ và `mã` và ~~bỏ~~',
  '{{ten}} và {{{than}}} và {{> tieu-de}}',
  '# Không phải đề mục',
  '- không phải mục',
  '[@ke-hoach] và [chữ](http://vi.du) và ![ảnh](a.png)',
  ':::ky và ::van-de[vd-1]',
  '&lt;b&gt; &amp; &nbsp; \\* \\_',
  '1) một 2) hai',
  '---',
];

describe('a value of front matter', () => {
  const quoted = (text: string) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

  it('with signs of Markdown in it is printed as it stands, in all three formats', async () => {
    const issues = RISKY.slice(1).map(
      (text, n) => `  - ma: nx-${n}\n    ten: Việc ${n}\n    noi_dung: ${quoted(text)}\n`,
    );
    const files = changed(
      GOI_Y,
      'nguoi_ky:\n',
      `${issues.join('')}nguoi_ky:\n`,
      changed(GOI_Y, 'Thu hồi được 9/23 thửa.', quoted(RISKY[0] ?? '')),
    );
    for (const [format, text] of Object.entries(await printed(files, GOI_Y))) {
      for (const value of RISKY) expect(text, format).toContain(value);
    }
  });

  it('in a table, a name and a heading stays literal too', async () => {
    const value = 'Nguyễn *A* #1 a_b | <b> & "x"';
    const files = changed(
      GIAI_TRINH,
      'viec: Thu hồi 14 thửa đất',
      `viec: ${quoted(value)}`,
      changed(GOI_Y, 'ten: Chậm thu hồi đất', `ten: ${quoted(value)}`),
    );
    for (const [format, text] of Object.entries(await printed(files, GIAI_TRINH))) {
      expect(text.split(value), format).toHaveLength(3);
    }
  });

  it('keeps its zeros and its colon: 001, 0123, 8:30, 1_000, 0x10, 1e3, yes, null', async () => {
    const names = ['001', '8:30', '0123', '1_000', '0x10', '1e3', 'yes', 'null', '~', '1.10'];
    const list = names.map((name) => `  - ${name}\n`).join('');
    const files = changed(
      GIAI_TRINH,
      '  - Ban Tổ chức\n',
      list,
      changed(DON_VI, 'gio: "8:30"', 'gio: 08:05'),
    );
    const report = await printed(files, GIAI_TRINH);
    for (const [format, text] of Object.entries(report)) {
      for (const name of names) expect(text, format).toMatch(new RegExp(`- ${literal(name)}[,.]`));
    }
    for (const [format, text] of Object.entries(await printed(files, KE_HOACH))) {
      expect(text, format).toContain('08:05, 14/12/2023');
    }
    for (const [format, text] of Object.entries(await printed(ROUND, GOI_Y))) {
      expect(text, format).toContain('Số 0123-CV/TU');
    }
  });
});

const literal = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');

describe('a record saved by another editor', () => {
  const wanted = printed(ROUND, GIAI_TRINH);
  const original = String(ROUND[GIAI_TRINH]);
  const saved: readonly (readonly [string, string])[] = [
    ['with a byte order mark', `\ufeff${original}`],
    ['with Windows line ends', original.replaceAll('\n', '\r\n')],
    ['with both', `\ufeff${original.replaceAll('\n', '\r\n')}`],
    ['with letters taken apart (NFD)', original.normalize('NFD')],
    [
      'with blanks at the ends of lines',
      original.replaceAll('\n', '  \n').replaceAll('---  ', '---'),
    ],
    ['with zero-width signs', original.replace('nhiều thời', 'nhi\u200bều\u2060 thời')],
    ['with spaces that do not break', original.replace('nhiều thời kỳ', 'nhiều\u00a0thời\u00a0kỳ')],
    ['without a newline at its end', original.trimEnd()],
  ];

  it.concurrent.each(saved)('%s prints the same words', async (_, source) => {
    expect(source).not.toBe(original);
    expect(await printed({ ...ROUND, [GIAI_TRINH]: source }, GIAI_TRINH)).toEqual(await wanted);
  });
});
