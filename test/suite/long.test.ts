import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWord } from '../support/read-docx.js';
import { readPdf } from '../support/read-pdf.js';
import { runCli } from '../support/run-cli.js';
import { type Files, GIAI_TRINH, ROUND } from '../support/small-round.js';
import { openWorkspace } from '../support/workspace.js';

const work = openWorkspace();

const SENTENCE =
  'Ban Thường vụ đã họp, phân công từng đồng chí chuẩn bị nội dung thuộc lĩnh vực phụ trách, đối chiếu hồ sơ gốc và báo cáo kết quả bằng văn bản trước ngày làm việc cuối cùng của tháng.';

/** Sections, items and a table, each paragraph marked with a word of its own. */
function longBody(): { readonly body: string; readonly marks: readonly string[] } {
  const marks: string[] = [];
  const mark = (sign: string, n: number) => {
    const word = `${sign}${String(n).padStart(5, '0')}`;
    marks.push(word);
    return word;
  };
  const sections = Array.from({ length: 60 }, (_, n) => {
    const heading = mark('mục', n);
    const paragraphs = Array.from(
      { length: 12 },
      (_, m) => `${mark('đoạn', n * 100 + m)} ${SENTENCE} ${SENTENCE}`,
    );
    const rows = Array.from({ length: 6 }, (_, m) => `| ${m + 1} | ${mark('ô', n * 100 + m)} |`);
    return `# Mục ${heading}\n\n${paragraphs.join('\n\n')}\n\n| TT | Nội dung |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return { body: sections.join('\n'), marks };
}

describe('a body of a hundred pages', () => {
  it('is printed whole, in order, and its pages are numbered to the last', async () => {
    const { body, marks } = longBody();
    const head = String(ROUND[GIAI_TRINH]).split('\n---\n')[0];
    const intro = '::van-de[vd-1]\n\n::bang-bien-phap\n';
    const files: Files = { ...ROUND, [GIAI_TRINH]: `${head}\n---\n\n${intro}\n${body}` };
    const root = await work(files);
    const { code, stderr } = await runCli(['build', GIAI_TRINH], { cwd: root });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });

    const out = join(root, 'out/thu/dv-01');
    const pdf = await readPdf(await readFile(join(out, 'giai-trinh.pdf')));
    expect(pdf.pages.length).toBeGreaterThan(90);
    const numbers = pdf.pages.map((page) => page.lines.find((line) => line.y < 50)?.text ?? '');
    expect(numbers).toEqual(pdf.pages.map((_, n) => (n === 0 ? '' : String(n + 1))));

    const seen = /(?:đoạn|ô|mục)\d{5}/gi;
    const word = openWord(await readFile(join(out, 'giai-trinh.docx')));
    const texts = {
      pdf: pdf.text,
      docx: word.paragraphs.map((one) => one.text).join(' '),
      txt: await readFile(join(out, 'giai-trinh.txt'), 'utf8'),
    };
    for (const [format, text] of Object.entries(texts)) {
      expect(text.toLowerCase().match(seen), format).toEqual(marks);
      expect(text.split('đối chiếu hồ sơ gốc').length, format).toBe(60 * 12 * 2 + 1);
    }
    expect((await stat(join(out, 'giai-trinh.pdf'))).size).toBeLessThan(3_000_000);
  }, 120_000);
});
