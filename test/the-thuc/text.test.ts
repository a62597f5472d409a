import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/model/paragraphs.js';
import {
  annex,
  bold,
  document,
  figure,
  h,
  italic,
  line,
  ol,
  p,
  run,
  table,
} from '../support/document.js';
import { blocksOf, bodyLines, composed, diagnosed, printed, styled } from './read-composed.js';
import { measure } from './tinos.js';

const state = {
  superior: [line('Ủy ban nhân dân thành phố Hà Nội')],
  issuer: [line('Sở Nội vụ')],
  number: line('15/BC-SNV'),
  placeDate: line('Hà Nội, ngày 05 tháng 12 năm 2023'),
};

describe('the page', () => {
  it('is A4 with 20, 20, 30, 15 mm and its number 10 mm from the top', () => {
    const page = composed(document()).sections[0]?.page;
    expect(page?.width).toBeCloseTo(595.3, 1);
    expect(page?.height).toBeCloseTo(841.9, 1);
    expect([page?.top, page?.bottom, page?.left, page?.right]).toEqual([56.7, 56.7, 85.05, 42.5]);
    expect(page?.number).toEqual({ size: 14, fromTop: 28.35 });
  });

  it('turns with its margins for a landscape annex', () => {
    const value = composed(document({ annexes: [annex(['Danh sách'], [p('…')], true)] }));
    const page = value.sections[1]?.page;
    expect([page?.width, page?.height]).toEqual([841.9, 595.3]);
    expect([page?.top, page?.bottom, page?.left, page?.right]).toEqual([85.05, 42.5, 56.7, 56.7]);
  });
});

describe('title', () => {
  const title = {
    tenLoai: [line('Kế hoạch')],
    trichYeu: [
      line('kiểm điểm sâu các tập thể, cá nhân thuộc diện Ban Thường vụ Thành ủy quản lý năm 2023'),
    ],
  };

  it('is centred, 16 and 14 bold, closed by five hyphens', () => {
    const value = composed(document({ title }));
    expect(bodyLines(value)).toEqual(['KẾ HOẠCH', printed(styled(value, 'trichYeu')), '-----']);
    expect(styled(value, 'tenLoai').runs[0]?.font).toMatchObject({ size: 16, bold: true });
    expect(styled(value, 'trichYeu').runs[0]?.font).toMatchObject({ size: 14, bold: true });
    expect(styled(value, 'tenLoai').look.align).toBe('center');
  });

  it('breaks a long trích yếu into even lines of at most 140 mm', () => {
    const { look } = styled(composed(document({ title })), 'trichYeu');
    const room = 467.75 - look.left - look.right;
    const font = { size: 14, bold: true, italic: false, underline: false };
    const whole = measure(printed(styled(composed(document({ title })), 'trichYeu')), font);
    expect(room).toBeLessThan(396.9);
    expect(room).toBeGreaterThan(whole / 2);
    expect(room).toBeLessThan(whole / 2 + 40);
  });

  it('is closed by a drawn rule in NĐ 30', () => {
    const value = composed(
      document({
        system: 'nha-nuoc',
        letterhead: state,
        title: { tenLoai: [line('Báo cáo')], trichYeu: [line('kết quả rà soát')] },
      }),
    );
    expect(bodyLines(value)).toEqual(['BÁO CÁO', 'kết quả rà soát', '____']);
  });
});

describe('addressees', () => {
  it('put one on the line of the word', () => {
    const value = composed(
      document({ addressees: { verb: 'gui', names: [line('Đảng ủy Đơn vị mẫu 01')] } }),
    );
    expect(bodyLines(value)).toEqual(['Kính gửi: Đảng ủy Đơn vị mẫu 01']);
    expect(styled(value, 'kinhGui').runs.map((each) => each.font.italic)).toEqual([true, false]);
    expect(styled(value, 'kinhGui').look.align).toBe('center');
  });

  it('list several below it, with the endings of each profile', () => {
    const addressees = {
      verb: 'trinh',
      names: [line('Ban Bí thư;'), line('Ban Tổ chức Trung ương')],
    } as const;
    expect(bodyLines(composed(document({ addressees })))).toEqual([
      'Kính gửi:',
      '- Ban Bí thư,',
      '- Ban Tổ chức Trung ương.',
    ]);
    const later = document({ addressees, date: { year: 2026, month: 6, day: 1 } });
    expect(bodyLines(composed(later))).toEqual([
      'Kính trình:',
      '- Ban Bí thư;',
      '- Ban Tổ chức Trung ương.',
    ]);
  });
});

describe('căn cứ', () => {
  const grounds = [line('Căn cứ Điều lệ Đảng'), line('Xét đề nghị của Ban Tổ chức;')];

  it.each([
    ['dang', 2023, ['- Căn cứ Điều lệ Đảng;', '- Xét đề nghị của Ban Tổ chức,'], false],
    ['dang', 2027, ['- Căn cứ Điều lệ Đảng;', '- Xét đề nghị của Ban Tổ chức.'], false],
    ['nha-nuoc', 2023, ['Căn cứ Điều lệ Đảng;', 'Xét đề nghị của Ban Tổ chức.'], true],
  ] as const)('%s %i', (system, year, lines, slanted) => {
    const value = composed(document({ system, date: { year, month: 1, day: 2 }, grounds }));
    expect(bodyLines(value)).toEqual(lines);
    expect(styled(value, 'canCu').runs.at(-1)?.font.italic).toBe(slanted);
  });
});

describe('running text', () => {
  it('is 14 pt, justified, on 19 pt, 10 mm in, 6 pt apart, nothing above', () => {
    const { look, runs } = styled(composed(document({ body: [p('Nội dung.')] })), 'noiDung');
    expect(runs[0]?.font).toEqual({ size: 14, bold: false, italic: false, underline: false });
    expect(look).toEqual({
      align: 'justify',
      lineHeight: 19,
      before: 0,
      after: 6,
      firstLine: 28.35,
      left: 0,
      right: 0,
      keepNext: false,
    });
  });

  it('keeps the marks and where each run was typed', () => {
    const { runs } = styled(
      composed(document({ body: [p([run('Giao '), bold('Ban'), italic(' Tổ')])] })),
      'noiDung',
    );
    expect(runs.map((each) => [each.text, each.font.bold, each.font.italic])).toEqual([
      ['Giao ', false, false],
      ['Ban', true, false],
      [' Tổ', false, true],
    ]);
    expect(runs[1]?.place).toMatchObject({ line: 1 });
  });

  it('binds số and Điều to what they number, and no other word', () => {
    const value = composed(
      document({
        body: [
          p(
            'Kế hoạch số 195-KH/TU, ngày 24/11/2023, Điều 6, hằng năm 11 đơn vị, chỉ số 2 và con số 3',
          ),
        ],
      }),
    );
    expect(bodyLines(value)[0]).toBe(
      'Kế hoạch số\u00a0195\u2011KH/TU, ngày 24/11/2023, Điều\u00a06, hằng năm 11 đơn vị, chỉ số\u00a02 và con số\u00a03',
    );
  });

  it('stays with the list that it announces', () => {
    const [announcing] = paragraphsOf(composed(document({ body: [p('Gồm:'), ol('một')] }))).filter(
      (each) => each.style === 'noiDung',
    );
    expect(announcing?.look.keepNext).toBe(true);
  });

  it('and so does a point of a list with a table of its own', () => {
    const list = ol([p('Bảng sau:'), table(['a'], [['b']])], [p('Hết.')]);
    const points = paragraphsOf(composed(document({ body: [list] }))).filter((each) => each.label);
    expect(points.map((each) => each.look.keepNext)).toEqual([true, false]);
  });

  it('adds no closing sign at the end', () => {
    expect(bodyLines(composed(document({ body: [p('Hết.')] })))).toEqual(['Hết.']);
  });
});

describe('annexes', () => {
  const two = [
    annex(['Danh sách đơn vị', '(Kèm theo Kế hoạch số 195-KH/TU)'], [h(1, 'Khối')]),
    annex(['Lịch'], [p('…')]),
  ];

  it('are numbered from two on: Arabic in the Party, Roman in the State', () => {
    const value = composed(document({ annexes: two }));
    expect(bodyLines(value, 1)).toEqual([
      'Phụ lục 1',
      'DANH SÁCH ĐƠN VỊ',
      '(Kèm theo Kế hoạch số\u00a0195\u2011KH/TU)',
      'I- KHỐI',
    ]);
    expect(bodyLines(value, 2)[0]).toBe('Phụ lục 2');
    expect(bodyLines(composed(document({ system: 'nha-nuoc', annexes: two })), 2)[0]).toBe(
      'Phụ lục II',
    );
    expect(bodyLines(composed(document({ annexes: two.slice(1) })), 1)[0]).toBe('Phụ lục');
  });

  it('print title in bold and the rest in italics, and head the outline', () => {
    const value = composed(document({ annexes: two }));
    expect(styled(value, 'tenPhuLuc').runs[0]?.font).toMatchObject({ bold: true, italic: false });
    expect(styled(value, 'chuThichPhuLuc').runs[0]?.font).toMatchObject({
      bold: false,
      italic: true,
    });
    expect([styled(value, 'phuLuc').look.outline, styled(value, 'deMuc1').look.outline]).toEqual([
      1, 2,
    ]);
  });
});

describe('figures', () => {
  const image = (width: number, height: number) =>
    new Map([['so-do.png', { data: new Uint8Array([1]), type: 'png', width, height } as const]]);
  const sizeOf = (width: number, height: number) => {
    const value = composed(document({ body: [figure('so-do.png')] }), image(width, height));
    const found = blocksOf(value).find((block) => block.kind === 'picture');
    return found?.kind === 'picture' ? [found.width, found.height] : [];
  };

  it('keep their size at 96 dpi, shrink to the text, and are never enlarged', () => {
    expect(sizeOf(96, 48)).toEqual([72, 36]);
    expect(sizeOf(2000, 1000)).toEqual([467.75, 233.9]);
    expect(sizeOf(100, 10_000)[1]).toBeLessThan(728.5);
  });

  it('are an error where the file is missing', () => {
    expect(
      diagnosed(document({ body: [figure('so-do.png')] })).map((each) => [
        each.severity,
        each.code,
      ]),
    ).toEqual([['error', 'hinh-thieu']]);
  });
});

describe('the styles', () => {
  it('are those that the document names, each once, under a clerk’s name', () => {
    const value = composed(
      document({ body: [h(1, 'Một'), p('Nội dung.')], annexes: [annex(['Lịch'], [p('…')])] }),
    );
    const named = new Set(paragraphsOf(value).map((each) => each.style));
    expect(new Set(value.styles.map((style) => style.id))).toEqual(named);
    expect(value.styles).toHaveLength(named.size);
    expect(value.styles.map((style) => style.name)).toContain('Địa danh và ngày tháng');
    expect(value.styles.every((style) => /^[a-zA-Z0-9]+$/.test(style.id))).toBe(true);
  });

  it('carry title, author, language and day', () => {
    expect(composed(document()).properties).toEqual({
      title: 'Kế hoạch 195-KH/TU kiểm điểm sâu',
      author: 'Thành ủy Hà Nội',
      language: 'vi-VN',
      date: { year: 2023, month: 11, day: 24 },
    });
  });
});
