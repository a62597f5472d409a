import { describe, expect, it } from 'vitest';
import { editDocx, paragraphXml, swap } from '../../support/edit-docx.js';
import { bringEdit, openDesk } from '../../support/import.js';
import {
  changed,
  type Files,
  GIAI_TRINH,
  GOI_Y,
  KE_HOACH,
  ROUND,
} from '../../support/small-round.js';

const desk = openDesk();
const TEXT = 'Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.';

/** The record with its second section typed as `typed`, edited in Word where it prints `printed`. */
async function edited(typed: string, printed: string, to: string) {
  const files = changed(KE_HOACH, TEXT, typed);
  const brought = await bringEdit(await desk(files), KE_HOACH, (xml) => swap(xml, printed, to));
  expect(brought.left).toEqual([]);
  const [head, tail] = String(files[KE_HOACH]).split(typed);
  expect(brought.text.startsWith(head ?? '')).toBe(true);
  expect(brought.text.endsWith(tail ?? '')).toBe(true);
  return brought.text.slice(head?.length, brought.text.length - (tail?.length ?? 0));
}

describe('words of prose that were changed in Word', () => {
  it('are changed where they were typed, and no other byte is', async () => {
    expect(await edited(TEXT, 'của tập thể', 'của từng cá nhân')).toBe(
      'Làm rõ trách nhiệm của từng cá nhân. Nêu đúng nguyên nhân.',
    );
  });

  it('are put in and taken out', async () => {
    expect(await edited(TEXT, 'Nêu đúng nguyên', 'Nêu rõ, đúng nguyên')).toContain('Nêu rõ, đúng');
    expect(await edited(TEXT, 'Làm rõ trách nhiệm', 'Trách nhiệm')).toMatch(/^Trách nhiệm của/);
    expect(await edited(TEXT, 'nguyên nhân.', 'nguyên nhân!')).toMatch(/nhân!$/);
  });

  it('keep the line breaks, signs and letters of what stays', async () => {
    const typed = 'Làm rõ \\*trách\\*\nnhiệm &amp; nguyên nhân của **tập thể** tại\nĐiều 5.';
    const from = 'Làm rõ *trách* nhiệm &amp; nguyên nhân của ';
    expect(await edited(typed, from, from.replace('nguyên nhân', 'mọi nguyên nhân'))).toBe(
      typed.replace('nguyên nhân', 'mọi nguyên nhân'),
    );
  });

  it('stay text, whatever Markdown would make of them', async () => {
    const odd = '1. *a* [@x] `b` <i> A&amp;B a_b _c_ | {{d}} ::e # f \\ g';
    const shown = '1. *a* [@x] `b` &lt;i&gt; A&amp;amp;B a_b _c_ | {{d}} ::e # f \\ g';
    const text = await edited(TEXT, 'Làm rõ trách nhiệm', `${shown} trách nhiệm`);
    expect(text).toMatch(/^1\\\. \\\*a\\\* \\\[@x\] /);
    expect(text).toContain('a_b \\_c\\_ | {{d}} ::e # f \\\\ g trách nhiệm');
    expect(odd).not.toBe(text);
  });

  it('are matched whatever the ends of lines, the byte order mark and the spelling of letters', async () => {
    const lines = String(ROUND[KE_HOACH]).replace('trách nhiệm của', 'trách nhiệm\ncủa');
    const typed = `\uFEFF${lines.normalize('NFD').replace(/\n/g, '\r\n')}`;
    const files: Files = { ...ROUND, [KE_HOACH]: typed };
    const brought = await bringEdit(await desk(files), KE_HOACH, (xml) =>
      swap(xml, 'của tập thể', 'của cá nhân'),
    );
    expect(brought.left).toEqual([]);
    expect(brought.text).toBe(typed.replace('tập thể. '.normalize('NFD'), 'cá nhân. '));
  });
});

describe('fields that were changed in Word', () => {
  it('are changed in the front matter, in the quotes they need', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), GIAI_TRINH, (xml) =>
      [
        ['Thu hồi 14 thửa đất', 'Thu hồi 15 thửa: "vàng" #2'],
        ['28/6/2024', '15/7/2024'],
        ['>Ban Tổ chức.<', '>Ban Tổ chức Thành ủy.<'],
        ['>giải trình<', '>giải trình các vấn đề<'],
      ].reduce((all, [from = '', to = '']) => swap(all, from, to), xml),
    );
    expect(left).toEqual([]);
    expect(text).toBe(
      String(ROUND[GIAI_TRINH])
        .replace('viec: Thu hồi 14 thửa đất', 'viec: "Thu hồi 15 thửa: \\"vàng\\" #2"')
        .replace('thoi_han: 28/6/2024', 'thoi_han: 15/7/2024')
        .replace('trich_yeu: giải trình', 'trich_yeu: giải trình các vấn đề')
        .replace('  - Ban Tổ chức\n', '  - Ban Tổ chức Thành ủy\n'),
    );
  });

  it('keep their own quotes and folded lines', async () => {
    const typed = 'viec: >-\n      Thu hồi\n      14 thửa đất';
    const files = changed(
      GIAI_TRINH,
      'nguoi: Lê Thị N',
      "nguoi: 'Lê Thị N'",
      changed(GIAI_TRINH, 'viec: Thu hồi 14 thửa đất', typed),
    );
    const { text, left } = await bringEdit(await desk(files), GIAI_TRINH, (xml) =>
      swap(swap(xml, '14 thửa đất', '14 thửa đất vàng'), 'Lê Thị N', "Lê Thị N'"),
    );
    expect(left).toEqual([]);
    expect(text).toContain(`${typed} vàng\n`);
    expect(text).toContain("nguoi: 'Lê Thị N'''");
  });

  it('that are days are written the way they were, though printed in other words', async () => {
    const files = changed(KE_HOACH, 'ngay: 24/11/2023', 'ngay: 2023-11-24');
    const { text, left } = await bringEdit(await desk(files), KE_HOACH, (xml) =>
      swap(xml, 'ngày 24 tháng 11 năm 2023', 'ngày 05 tháng 12 năm 2023'),
    );
    expect(left).toEqual([]);
    expect(text).toBe(String(files[KE_HOACH]).replace('2023-11-24', '2023-12-05'));
  });

  it('are left where they are printed elsewhere too, and were not changed there', async () => {
    const form =
      '{{> tieu-de}}\n\n{{> ten-van-ban}}\n\nVề việc {{trich_yeu}}.\n\n{{{than}}}\n\n{{> ket-thuc}}\n';
    const facts = '---\nten_loai: Kế hoạch\nky_hieu: KH\ndanh_so: muc\n---\n';
    const files = { ...ROUND, 'templates/ke-hoach.hbs': facts + form };
    const once = await bringEdit(await desk(files), KE_HOACH, (xml) =>
      xml.replace('>kiểm điểm thử<', '>kiểm điểm sâu<'),
    );
    expect(once.text).toBe(ROUND[KE_HOACH]);
    expect(once.left).toMatchObject([{ why: { kind: 'several', place: { field: 'trich_yeu' } } }]);
    const both = await bringEdit(await desk(files), KE_HOACH, (xml) =>
      xml.replaceAll('kiểm điểm thử', 'kiểm điểm sâu'),
    );
    expect(both.left).toEqual([]);
    expect(both.text).toContain('trich_yeu: kiểm điểm sâu\n');
  });
});

describe('citations', () => {
  const typed = 'Làm rõ theo [@qd-124] và quy chế. Nêu đúng nguyên nhân.';
  it('go with the words around them', async () => {
    const files = changed(KE_HOACH, TEXT, typed);
    const { text, left } = await bringEdit(await desk(files), KE_HOACH, (xml) => {
      const [, cited = ''] = / theo (?:<[^>]*>)*([^<]*)/.exec(xml) ?? [];
      expect(cited).toContain('Quy định');
      const old = paragraphXml(xml, 'Làm rõ theo');
      const runs = '<w:r><w:t>Làm rõ theo quy chế. Nêu đúng nguyên nhân.</w:t></w:r>';
      return xml.replace(old, () => old.replace(/<w:r>.*<\/w:r>/s, () => runs));
    });
    expect(left).toEqual([]);
    expect(text).toBe(String(files[KE_HOACH]).replace('[@qd-124] và ', ''));
  });

  it('stay where words beside them change, and are told where they are reworded', async () => {
    const files = changed(KE_HOACH, TEXT, typed);
    const { text, left } = await bringEdit(await desk(files), KE_HOACH, (xml) =>
      swap(swap(xml, 'Làm rõ theo', 'Nêu rõ theo'), ' và quy chế', ', hướng dẫn và quy chế'),
    );
    expect(left).toEqual([]);
    expect(text).toContain('Nêu rõ theo [@qd-124], hướng dẫn và quy chế.');
  });
});

describe('what stands in no record', () => {
  const cases = [
    ['a citation', KE_HOACH, '124\u2011', '99\u2011', 'cited'],
    ['a name from another record', GIAI_TRINH, 'QUẬN ỦY THỬ', 'QUẬN ỦY KHÁC', 'other-record'],
    ['a text of the form', GOI_Y, 'Báo cáo giải trình gửi trước', 'Báo cáo gửi trước', 'template'],
    ['a word of the thể thức', KE_HOACH, 'ĐẢNG CỘNG SẢN', 'ĐẢNG', 'the-thuc'],
  ] as const;
  it.each(cases)('is told and left: %s', async (_, record, from, to, kind) => {
    const { text, left, patch } = await bringEdit(await desk(ROUND), record, (xml) => {
      const plain = from.replace('\u2011', '');
      return xml.includes(from)
        ? swap(xml, from, to)
        : xml.replace(plain, to.replace('\u2011', ''));
    });
    expect(text).toBe(ROUND[record]);
    expect(patch).toBe('');
    expect(left.map(({ why }) => why?.kind)).toEqual([kind]);
  });

  it('does not keep the rest of the changes from being made', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), GOI_Y, (xml) =>
      swap(
        swap(xml, 'Báo cáo giải trình gửi', 'Báo cáo gửi'),
        'Đề nghị giải trình.',
        'Đề nghị giải trình rõ.',
      ),
    );
    expect(left).toHaveLength(1);
    expect(text).toBe(
      String(ROUND[GOI_Y]).replace('Đề nghị giải trình.', 'Đề nghị giải trình rõ.'),
    );
  });

  it('and a file in which nothing was changed changes nothing', async () => {
    const { docx, bring } = await desk(ROUND);
    for (const record of [KE_HOACH, GOI_Y, GIAI_TRINH]) {
      const brought = await bring(await docx(record));
      expect(brought).toMatchObject({
        ok: true,
        value: { patch: '', left: [], made: [], isSure: true },
      });
    }
    expect(() => editDocx(new Uint8Array(), (xml) => xml)).toThrow();
  });
});
