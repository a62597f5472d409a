import { beforeAll, describe, expect, it } from 'vitest';
import type { Composed } from '../../../src/model/composed.js';
import { paragraphsOf } from '../../../src/model/paragraphs.js';
import { type Review, writeReview } from '../../../src/write/html/index.js';
import { all, first, type PageNode, readPage, wordsOf } from '../../support/page-tree.js';
import { accept, reject } from '../../support/resolve.js';
import { type Reviewed, reviewSample } from '../../support/reviewed.js';

let sample: Reviewed;
let html = '';
let page: PageNode;
/** One article by its title. */
const article = (title: string): PageNode => {
  const found = all(page, 'article').find((one) => wordsOf(first(one, 'h3')).includes(title));
  if (found === undefined) throw new Error(`no article «${title}»`);
  return found;
};

beforeAll(async () => {
  sample = await reviewSample();
  html = writeReview(sample.review);
  page = readPage(html);
});

describe('the page of a round', () => {
  it('stands alone: no script, nothing fetched', () => {
    expect(all(page, 'script')).toEqual([]);
    expect(html).not.toMatch(/(?:src|href)="(?!#|data:)/);
    expect(html).not.toMatch(/url\(|@import|https?:/);
    const policy = all(page, 'meta').find((one) => one.attributes['http-equiv'] !== undefined);
    expect(policy?.attributes.content).toContain("default-src 'none'");
  });

  it('has the same bytes each time', async () => {
    expect(writeReview(sample.review)).toBe(html);
    expect(writeReview((await reviewSample()).review)).toBe(html);
  });

  it('links only to what is there, by ids of which none comes twice', () => {
    const ids = all(page, '')
      .map((one) => one.attributes.id)
      .filter((id) => id !== undefined);
    expect(new Set(ids).size).toBe(ids.length);
    const links = all(page, 'a').map((one) => one.attributes.href?.slice(1) ?? '');
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    const named = all(page, '').map((one) => one.attributes['aria-labelledby']);
    expect(named.filter((id) => id !== undefined && !ids.includes(id))).toEqual([]);
  });

  it('has one h1, and headings that skip no level', () => {
    const levels = all(page, '')
      .map((one) => /^h([1-6])$/.exec(one.name)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) {
      expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    }
    expect([first(page, 'header').name, first(page, 'nav').name, first(page, 'main').name]).toEqual(
      ['header', 'nav', 'main'],
    );
  });

  it('counts by unit and document, and names what is new, gone or failed', () => {
    const rows = all(first(page, '.summary'), 'tr').map((row) =>
      [...all(row, 'th'), ...all(row, 'td')].map((cell) => wordsOf(cell, 'code')),
    );
    expect(rows).toEqual([
      ['Văn bản', 'sửa', 'thêm', 'bớt', 'chuyển chỗ'],
      ['Đợt kiểm điểm sâu năm 2023', '1', '0', '0', '1'],
      ['Kế hoạch kiểm điểm sâu năm 2023', '1', '0', '0', '1'],
      ['Quận ủy Đơn vị mẫu 01', '6', '1', '1', '0'],
      ['Báo cáo giải trình những vấn đề được gợi ý', '4', '1', '1', '0'],
      ['Biên bản thẩm định', '2', '0', '0', '0'],
      ['Thông báo kết luận kiểm điểm', 'văn bản mới'],
      ['Đăng ký việc khó', 'văn bản không còn'],
      ['content/2023/dv-02', '0', '0', '0', '0'],
      ['Báo cáo giải trình của Đơn vị mẫu 02', 'văn bản không so sánh được'],
      ['Cả đợt', '7', '1', '1', '1'],
    ]);
    expect(wordsOf(first(page, 'nav'))).toContain('3 văn bản thay đổi (10 chỗ), 1 văn bản mới');
  });

  it('says at the top what the changes mean, with the document', () => {
    const [said] = all(first(page, '.shifts'), 'li');
    if (said === undefined) throw new Error('no shift');
    expect(wordsOf(said)).toContain('Kết luận về vấn đề thứ hai đổi: cần bổ sung → đạt');
    expect(wordsOf(said)).toContain('bien-ban-tham-dinh.md:28');
    const target = first(said, 'a').attributes.href ?? '';
    expect(wordsOf(first(page, target))).toBe('Biên bản thẩm định');
  });
});

describe('a document', () => {
  /** What a draft prints, as one text. */
  const printed = (composed: Composed) =>
    paragraphsOf(composed)
      .map(({ label, runs }) => `${label?.text ?? ''} ${runs.map((run) => run.text).join('')}`)
      .join(' ')
      .replaceAll('\u2011', '-')
      .replaceAll(/\s+/g, '');
  const titles = {
    '2023/ke-hoach': 'Kế hoạch kiểm điểm sâu năm 2023',
    '2023/dv-01/giai-trinh': 'Báo cáo giải trình những vấn đề',
    '2023/dv-01/bien-ban-tham-dinh': 'Biên bản thẩm định',
    '2023/dv-01/ket-luan': 'Thông báo kết luận',
    '2023/dv-01/dang-ky-viec-kho': 'Đăng ký việc khó',
  };

  it.each(Object.entries(titles))('%s reads left as it was and right as it is', (name, title) => {
    const redline = sample.comparisons.get(name)?.redline;
    if (redline === undefined) throw new Error(`no redline of ${name}`);
    const body = article(title);
    const side = (wanted: string, ...but: readonly string[]) =>
      all(body, wanted)
        .filter((cell) => !/heads|gap/.test(cell.attributes.class ?? ''))
        .map((cell) => wordsOf(cell, ...but))
        .join(' ')
        .replace(/^Bản (?:cũ|mới)/, '')
        .replaceAll(/\s+/g, '');
    const isNamed = (one: PageNode) => (one.attributes.class ?? '').includes('changed');
    expect(all(body, 'div').filter(isNamed).length).toBeGreaterThan(0);
    expect(side('.old')).toBe(printed(reject(redline)));
    expect(side('.new', 'del')).toBe(printed(accept(redline)));
    expect(all(body, '.old').flatMap((cell) => all(cell, 'ins'))).toEqual([]);
  });

  it('names file and line of both drafts and the hand above each change', () => {
    const notes = all(article('Báo cáo giải trình những'), '.where').map((one) =>
      wordsOf(one, '.steps'),
    );
    expect(notes).toHaveLength(5);
    expect(notes[0]).toBe(
      'sửa · content/2023/dv-01/giai-trinh.md:49 → :49 · Nguyễn Thị Thư ký, 08/12/2023',
    );
    expect(notes[1]).toMatch(/^bớt · content\/2023\/dv-01\/giai-trinh\.md:63 · Nguyễn/);
    expect(notes[2]).toMatch(/^sửa · dòng 3 · .*:76 → :74 · .* thêm · dòng 4 · .*:75 ·/);
  });

  it('folds what did not change, and shows two blocks around what did', () => {
    const [fold] = all(article('Kế hoạch'), '.fold');
    if (fold === undefined) throw new Error('no fold');
    expect(wordsOf(first(fold, 'summary'))).toBe('… 11 đoạn không đổi');
    expect(all(fold, '.part')).toHaveLength(11);
    expect(all(fold, 'ins')).toEqual([]);
    expect(wordsOf(first(fold, '.new'))).toContain('ĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it('links the two ends of a move with one another', () => {
    const ends = all(article('Kế hoạch'), '.part').filter((part) => all(part, '.moved').length > 0);
    expect(ends).toHaveLength(2);
    const [from, to] = ends;
    if (from === undefined || to === undefined) throw new Error('no ends');
    const linked = (part: PageNode) => first(first(part, '.steps'), 'a').attributes.href;
    expect([linked(from), linked(to)]).toEqual([`#${to.attributes.id}`, `#${from.attributes.id}`]);
    expect(all(first(from, '.new'), 'del.moved')).toHaveLength(1);
    expect(all(first(to, '.new'), 'ins.moved')).toHaveLength(1);
  });

  it('has its tables as tables, a new row in its place, beside it nothing', () => {
    const row = first(article('Báo cáo giải trình những'), 'tr.come');
    expect(all(row, 'td').map((cell) => wordsOf(cell))).toEqual([
      ...['', '', '', '', ''],
      ...['Quý III/2023', '5', '0', '5'],
    ]);
    expect(row.attributes.id).toMatch(/^u2-d1-c3-r\d$/);
  });

  it('of one draft alone is told once, open where it is new', () => {
    expect(all(article('Thông báo kết luận'), '.where')).toEqual([]);
    expect(first(article('Thông báo kết luận'), 'details').attributes.open).toBe('open');
    expect(first(article('Đăng ký việc khó'), 'details').attributes.open).toBeUndefined();
    expect(wordsOf(first(article('Đăng ký'), '.record'))).toContain('văn bản không còn');
  });

  it('that cannot be compared says why, where and what to do', () => {
    const fault = wordsOf(first(article('Đơn vị mẫu 02'), '.faults'));
    expect(fault).toBe(
      'Lỗi: Hồ sơ thiếu trường «so» content/2023/dv-02/giai-trinh.md:1 Thêm dòng so: vào đầu hồ sơ',
    );
  });

  it('never takes words for markup', () => {
    expect(wordsOf(article('Biên bản thẩm định'))).toContain('<có phụ lục & biên bản "gốc">');
  });
});

describe('any words', () => {
  const evil = '</title></style><script>alert(1)</script>" onload="x" \u0000\u001f&amp; <!--';
  const review: Review = {
    before: evil,
    after: evil,
    units: [
      {
        folder: evil,
        name: evil,
        documents: [
          {
            path: evil,
            title: evil,
            before: evil,
            after: evil,
            changes: [],
            shifts: [{ code: evil, record: evil, message: { vi: evil, en: evil } }],
            faults: [
              {
                severity: 'warning',
                code: evil,
                message: { vi: evil, en: evil },
                place: { file: evil, line: 1, column: 1 },
              },
            ],
          },
        ],
      },
    ],
  };

  it('stay words in every place of the page', () => {
    const read = readPage(writeReview(review));
    expect(all(read, 'script')).toEqual([]);
    expect(all(read, '').filter((one) => one.attributes.onload !== undefined)).toEqual([]);
    expect(wordsOf(first(read, 'h3'))).toBe(
      '</title></style><script>alert(1)</script>" onload="x" &amp; <!--',
    );
  });

  it('in English, the page speaks English and the documents Vietnamese', () => {
    const read = readPage(writeReview(sample.review, 'en'));
    expect(read.attributes.lang).toBe('en');
    expect(wordsOf(first(read, 'h1'))).toBe('Two drafts compared');
    expect(wordsOf(first(read, '.shifts'))).toContain('The verdict on issue 2 turned');
    expect(first(read, '.pair').name).toBe('div');
    const bodies = all(read, 'div').filter((one) => one.attributes.lang === 'vi');
    expect(bodies.length).toBe(5);
    const own = wordsOf(read, 'style', 'h3', 'h2', 'a', '.pair', '.both', 'code');
    expect(own).not.toMatch(/không đổi|văn bản|dòng|chỗ/);
  });

  it('may be none at all', () => {
    const read = readPage(writeReview({ before: 'a', after: 'b', units: [] }));
    expect(wordsOf(first(read, 'main'))).toBe('Hai bản thảo không có văn bản nào khác nhau.');
    expect(first(read, '#changes').name).toBe('p');
  });
});
