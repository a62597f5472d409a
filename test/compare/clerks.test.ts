import { beforeAll, describe, expect, it } from 'vitest';
import { type Comparison, compare } from '../../src/compare/index.js';
import { paragraphsOf } from '../../src/model/paragraphs.js';
import { type Edit, type Sample, sampleWith } from '../support/drafts.js';
import { told } from '../support/read-changes.js';
import { accept, reject, standing } from '../support/resolve.js';

const GIAI_TRINH = 'content/2023/dv-01/giai-trinh.md';
const GOI_Y = 'content/2023/dv-01/goi-y.md';
const KE_HOACH = 'content/2023/ke-hoach.md';
const BIEN_BAN = 'content/2023/dv-01/bien-ban-tham-dinh.md';

let sample: Sample;
beforeAll(async () => {
  sample = await sampleWith();
});

/** What became of a document when a clerk made these changes; its redline holds both drafts. */
async function changedBy(file: string, edits: readonly Edit[]): Promise<Comparison> {
  const name = file.replace(/^content\/|\.md$/g, '');
  const before = await sample.composed(name);
  const after = await (await sampleWith(edits)).composed(name);
  const comparison = compare(before, after);
  expect(standing(accept(comparison.redline))).toEqual(standing(after));
  expect(standing(reject(comparison.redline), true)).toEqual(standing(before, true));
  return comparison;
}

const toldOf = async (file: string, ...edits: readonly Edit[]) =>
  (await changedBy(file, edits)).changes.map(told);

describe('what a clerk changes', () => {
  it('a figure in a sentence', async () => {
    const from = 'còn 26 công trình với tổng diện tích xây dựng 4.170 m²';
    const to = 'còn 25 công trình với tổng diện tích xây dựng 4.050 m²';
    expect(await toldOf(GIAI_TRINH, [GIAI_TRINH, from, to])).toEqual([
      'changed paragraph 69>69: Từ năm 2021 đến tháng 9/2023, phường mẫu 3 phát sinh 38 công trình xây dựng trái phép trên đất nông nghiệp; đã xử lý 12 công trình, còn [-26-]{+25+} công trình với tổng diện tích xây dựng [-4.170-]{+4.050+} m². …',
    ]);
  });

  it('a sentence put in', async () => {
    const edit: Edit = [
      GIAI_TRINH,
      'Kế hoạch thực hiện kết luận ban hành',
      'Quận ủy nhận khuyết điểm. Kế hoạch thực hiện kết luận ban hành',
    ];
    expect(await toldOf(GIAI_TRINH, edit)).toEqual([
      'changed paragraph 49>49: {+Quận ủy nhận khuyết điểm. +}…',
    ]);
  });

  it('a sentence in the middle taken out', async () => {
    const edit: Edit = [
      GIAI_TRINH,
      'Số liệu trong báo cáo đã đối chiếu với hồ sơ gốc.',
      'Số liệu đã đối chiếu.',
    ];
    const [change] = await toldOf(GIAI_TRINH, edit);
    expect(change).toBe(
      'changed paragraph 39>39: … Số liệu[- trong báo cáo-] đã đối chiếu[- với hồ sơ gốc-].',
    );
  });

  it('a word made bold', async () => {
    const edit: Edit = [GIAI_TRINH, 'thành lập tổ công tác', 'thành lập **tổ công tác**'];
    const { redline, changes } = await changedBy(GIAI_TRINH, [edit]);
    expect(changes).toMatchObject([{ kind: 'restyled', what: 'paragraph' }]);
    const restyled = paragraphsOf(redline).flatMap(({ runs }) =>
      runs.filter((run) => run.fontBefore !== undefined),
    );
    expect(
      restyled.map(({ text, font, fontBefore }) => [text, font.bold, fontBefore?.bold]),
    ).toEqual([['tổ công tác', true, false]]);
  });

  it('a heading made one of the level below', async () => {
    const edit: Edit = [GIAI_TRINH, '# Kiến nghị, cam kết', '## Kiến nghị, cam kết'];
    const changes = await toldOf(GIAI_TRINH, edit);
    // The upper level prints its headings in capitals: the same words all the same.
    expect(changes).toEqual(['restyled heading 1. 124>124: Kiến nghị, cam kết']);
  });

  it('a point put in the middle of a list: the numbers that follow are no changes', async () => {
    const point = '1. Nâng cao tinh thần tự phê bình';
    const edit: Edit = [KE_HOACH, point, `1. Bảo đảm tiến độ của từng việc.\n${point}`];
    const { redline, changes } = await changedBy(KE_HOACH, [edit]);
    expect(changes.map(told)).toEqual([
      'inserted paragraph b) >20: {+Bảo đảm tiến độ của từng việc.+}',
    ]);
    const shifted = paragraphsOf(redline).filter(({ formerly }) => formerly !== undefined);
    expect(shifted.map(({ label, formerly }) => [formerly?.label?.text, label?.text])).toEqual([
      ['b)', 'c)'],
      ['c)', 'd)'],
    ]);
    const lists = paragraphsOf(redline).map(({ label }) => label?.list);
    expect(lists.filter((list) => list?.startsWith('cu-'))).toEqual([]);
  });

  it('a paragraph moved far, and the heading above it', async () => {
    const moved = /### Trách nhiệm; kết quả khắc phục\n\nTrách nhiệm trước hết.*\n\nĐã dừng.*\n\n/;
    const text = `Đã dừng thi công 4 công trình; điều chuyển 01 cán bộ quản lý địa bàn. Từ ngày 01/10/2023 đến nay không phát sinh công trình vi phạm mới.`;
    const { redline, changes } = await changedBy(GIAI_TRINH, [
      [GIAI_TRINH, moved, ''],
      [GIAI_TRINH, 'Đề nghị Thành ủy chỉ đạo', `${text}\n\nĐề nghị Thành ủy chỉ đạo`],
    ]);
    expect(changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'deleted heading',
      'deleted paragraph',
      'moved paragraph',
    ]);
    const ends = paragraphsOf(redline).flatMap(({ revision, runs }) =>
      revision?.move === undefined ? [] : [[revision, runs[0]?.revision]],
    );
    expect(ends).toEqual([
      [
        { kind: 'moved-from', move: 'chuyen-1' },
        { kind: 'moved-from', move: 'chuyen-1' },
      ],
      [
        { kind: 'moved-to', move: 'chuyen-1' },
        { kind: 'moved-to', move: 'chuyen-1' },
      ],
    ]);
  });

  it('a row of a table put in, and one changed', async () => {
    const row = '| 2022 | 16 | 5 | 11 |';
    const edit: Edit = [GIAI_TRINH, row, '| 2022 | 16 | 6 | 10 |\n| Quý I/2023 | 4 | 1 | 3 |'];
    expect(await toldOf(GIAI_TRINH, edit)).toEqual([
      'changed row 75>75: 2022 | 16 | [-5-]{+6+} | [-11-]{+10+}',
      'inserted row >76: {+Quý I/2023 | 4 | 1 | 3+}',
    ]);
  });

  it('a column put in: the table is another', async () => {
    const table = /\| Năm \|[\s\S]*?(?=:::)/;
    const other = '| Năm | Còn lại |\n| --- | :-: |\n| 2021 | 3 |\n';
    const { redline } = await changedBy(GIAI_TRINH, [
      [GIAI_TRINH, table, other],
      [GIAI_TRINH, ':::bang{rong="3 2 2 2"}', ':::bang{rong="3 2"}'],
    ]);
    const grids = redline.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.kind === 'grid' ? [block.revisions?.map((one) => one?.kind)] : [],
      ),
    );
    expect(grids[0]).toEqual(Array(5).fill('deleted'));
    expect(grids[1]).toEqual(Array(2).fill('inserted'));
  });

  it('an issue dropped: its section goes, and nothing else', async () => {
    const changes = await toldOf(
      GIAI_TRINH,
      [GOI_Y, / {2}- ma: vd-2\n(?: {4}.*\n)+/, ''],
      [GIAI_TRINH, /::van-de\[vd-2\][\s\S]*?(?=::van-de\[vd-3\])/, ''],
      [GIAI_TRINH, / {2}- van_de: vd-2\n(?: {4}.*\n)+/g, ''],
    );
    expect(changes.filter((change) => !change.startsWith('deleted '))).toEqual([]);
    expect(changes).toHaveLength(20);
    expect(changes[0]).toMatch(/^deleted heading 2\. 15>: \[-Vi phạm trật tự xây dựng/);
  });

  it('a verdict turned: the row, and the sentence that counts', async () => {
    expect(await toldOf(BIEN_BAN, [BIEN_BAN, 'muc: dat', 'muc: chua-dat'])).toEqual([
      'changed paragraph 23>23: Cuộc họp xem xét 03 vấn đề được gợi ý; kết luận: [-02-]{+01+} vấn đề đạt; 01 vấn đề cần bổ sung; [-không có-]{+01+} vấn đề chưa đạt.',
      expect.stringMatching(
        /^changed row \d+>\d+: 1 \| .* … \| \[-Đạt-\]\{\+Chưa đạt\+\} \| .* …$/,
      ),
    ]);
  });

  it('a number filled in', async () => {
    const given: Edit = [KE_HOACH, 'so: "195"', 'so: "196"'];
    expect((await toldOf(KE_HOACH, given))[0]).toBe(
      'changed letterhead 2>2: Số [-195-KH/TU-]{+196-KH/TU+}',
    );
  });

  it('a day that brings another thể thức: words are told, sizes and spaces are not', async () => {
    const { changes } = await changedBy(KE_HOACH, [
      [KE_HOACH, 'ngay: 24-11-2023', 'ngay: 27/6/2026'],
    ]);
    expect(changes.map(told)[0]).toBe(
      'changed letterhead 3>3: Hà Nội, ngày [-24-]{+27+} tháng [-11-]{+6+} năm [-2023-]{+2026+}',
    );
    expect(changes.length).toBeLessThan(12);
  });

  it('a body of the state that becomes one of the Party: its styles stand beside the old', async () => {
    const unit = 'content/2026/tt-dich-vu/don-vi.md';
    const { redline, changes } = await changedBy('content/2026/tt-dich-vu/giai-trinh.md', [
      [unit, 'he_thong: nha-nuoc', 'he_thong: dang'],
    ]);
    expect(redline.styles.some(({ id }) => id.endsWith('-cu'))).toBe(true);
    expect(new Set(redline.styles.map(({ name }) => name)).size).toBe(redline.styles.length);
    const known = new Set(redline.styles.map(({ id }) => id));
    for (const { style, formerly } of paragraphsOf(redline)) {
      expect(known).toContain(style);
      if (formerly !== undefined) expect(known).toContain(formerly.style);
    }
    const body = changes.filter(({ what }) => what === 'paragraph' || what === 'row');
    expect(body.map(told)).toEqual([
      'inserted paragraph >: {+-----+}',
      'restyled paragraph 6>6: Kính gửi: Ban Thường vụ Đảng ủy phường Mẫu',
      expect.stringMatching(
        /^changed paragraph 30>30: Thực hiện Công văn số 57-CV\/ĐU\{\+,\+\} ngày/,
      ),
    ]);
  });

  it('the name of the one who signs', async () => {
    const unit = 'content/2023/dv-01/don-vi.md';
    const changes = await toldOf(GIAI_TRINH, [unit, 'ten: Trần Văn A', 'ten: Trịnh Văn A']);
    expect(changes).toEqual(['changed signature 25>25: [-Trần-]{+Trịnh+} Văn A']);
  });
});

describe('phụ lục', () => {
  it('one taken out is one change, and the numbers of the others none', async () => {
    const whole = await sample.composed('2023/ke-hoach');
    const [main, first, ...rest] = whole.sections;
    expect(rest.length).toBeGreaterThan(0);
    if (main === undefined || first === undefined) throw new Error('no phụ lục');
    const { changes, redline } = compare(whole, { ...whole, sections: [main, ...rest] });
    expect(changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['deleted annex']);
    expect(redline.sections.map(({ revision }) => revision?.kind)).toEqual([
      undefined,
      'deleted',
      ...rest.map(() => undefined),
    ]);
    const back = compare({ ...whole, sections: [main, ...rest] }, whole);
    expect(back.changes.map(({ kind, what }) => `${kind} ${what}`)).toEqual(['inserted annex']);
  });
});
