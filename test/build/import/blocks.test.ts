import { describe, expect, it } from 'vitest';
import { editDocx, paragraphXml, swap, withoutAnchor } from '../../support/edit-docx.js';
import { bringEdit, openDesk } from '../../support/import.js';
import { changed, GIAI_TRINH, KE_HOACH, ROUND } from '../../support/small-round.js';

const desk = openDesk();
const FIRST = 'Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.';

const TABLE = `| TT | Việc | Hạn |
| :-: | --- | --- |
| 1 | Họp đảng ủy | tháng 3 |
| 2 | Gửi báo cáo |  |
| 3 | Kiểm tra | tháng 5 |`;

/** What becomes of the lines below «# Mục đích» when `typed` stands there. */
async function edited(typed: string, edit: (xml: string) => string) {
  const files = changed(KE_HOACH, FIRST, typed);
  const { text, left } = await bringEdit(await desk(files), KE_HOACH, edit);
  expect(left).toEqual([]);
  const [, body] = /# Mục đích\n\n([\s\S]*)\n\n# Tổ chức/.exec(text) ?? [];
  const rest = text.replace(body ?? '', '@').split('\n');
  expect(rest).toEqual(String(files[KE_HOACH]).replace(typed, '@').split('\n'));
  return body;
}

/** A paragraph like another, with other words. */
const copy = (xml: string, words: string, text: string) =>
  withoutAnchor(paragraphXml(xml, words)).replace(
    /<w:r>.*<\/w:r>/s,
    () => `<w:r><w:t>${text}</w:t></w:r>`,
  );
const after = (xml: string, words: string, ...texts: readonly string[]) => {
  const old = paragraphXml(xml, words);
  return xml.replace(old, () => old + texts.map((text) => copy(xml, words, text)).join(''));
};
const before = (xml: string, words: string, text: string) => {
  const old = paragraphXml(xml, words);
  return xml.replace(old, () => copy(xml, words, text) + old);
};
const without = (xml: string, words: string) => xml.replace(paragraphXml(xml, words), '');

const row = (xml: string, words: string) => {
  const found = [...xml.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr [^>]*>.*?<\/w:tr>/gs)].find(([one]) =>
    one.replace(/<[^>]*>/g, '').includes(words),
  );
  if (found === undefined) throw new Error(`no row «${words}»`);
  return found[0];
};

describe('paragraphs', () => {
  it('are put in, after one and before the first', async () => {
    expect(await edited(FIRST, (xml) => after(xml, 'Làm rõ', 'Đoạn hai.', '- Đoạn ba.'))).toBe(
      `${FIRST}\n\nĐoạn hai.\n\n\\- Đoạn ba.`,
    );
    expect(await edited(FIRST, (xml) => before(xml, 'Làm rõ', 'Đoạn đầu.'))).toBe(
      `Đoạn đầu.\n\n${FIRST}`,
    );
  });

  it('are taken out, and the blank line with them', async () => {
    const typed = 'Đoạn một của mục.\n\nĐoạn hai của mục.\n\nĐoạn ba của mục.';
    expect(await edited(typed, (xml) => without(xml, 'Đoạn hai'))).toBe(
      'Đoạn một của mục.\n\nĐoạn ba của mục.',
    );
  });

  it('are headings also by the id that LibreOffice makes of the name of their style', async () => {
    const renamed = (xml: string) =>
      before(xml, 'TỔ CHỨC', 'MỤC MỚI').replace(/deMuc1(?=(?:(?!<w:p>).)*MỤC MỚI)/s, 'McI');
    expect(await edited(FIRST, renamed)).toBe(`${FIRST}\n\n# MỤC MỚI`);
  });

  it('are split and joined', async () => {
    expect(
      await edited(FIRST, (xml) => {
        const old = paragraphXml(xml, 'Làm rõ');
        const [head = '', tail = ''] = old.split(' Nêu đúng');
        const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(old)?.[0] ?? '';
        return xml.replace(
          old,
          () => `${head}</w:t></w:r></w:p><w:p>${properties}<w:r><w:t>Nêu đúng${tail}`,
        );
      }),
    ).toBe('Làm rõ trách nhiệm của tập thể.\n\nNêu đúng nguyên nhân.');
    const two = 'Làm rõ trách nhiệm của tập thể.\n\nNêu đúng nguyên nhân.';
    expect(
      await edited(two, (xml) =>
        after(without(xml, 'Nêu đúng'), 'Làm rõ').replace(
          'của tập thể.',
          'của tập thể. Nêu đúng nguyên nhân.',
        ),
      ),
    ).toBe(FIRST);
  });

  it('are moved as they were typed, citations too', async () => {
    const typed =
      'Theo [@qd-124] và **quy chế** hiện hành.\n\nĐoạn hai dài hơn một chút của mục này.\n\nĐoạn ba.';
    expect(
      await edited(typed, (xml) => {
        const first = paragraphXml(xml, 'hiện hành');
        const last = paragraphXml(xml, 'Đoạn ba');
        return xml.replace(first, '').replace(last, () => last + first);
      }),
    ).toBe(
      'Đoạn hai dài hơn một chút của mục này.\n\nĐoạn ba.\n\nTheo [@qd-124] và **quy chế** hiện hành.',
    );
  });
});

describe('points of a list', () => {
  const LIST = 'Mở đầu:\n\n- Việc thứ nhất\n- Việc thứ hai\n  - Việc con\n- Việc thứ ba';
  it('are put in and taken out', async () => {
    expect(
      await edited(LIST, (xml) => after(xml, 'Việc thứ nhất', 'Việc xen', 'Việc xen nữa')),
    ).toBe(LIST.replace('nhất\n', 'nhất\n- Việc xen\n- Việc xen nữa\n'));
    expect(await edited(LIST, (xml) => before(xml, 'Việc thứ nhất', 'Việc đầu'))).toBe(
      LIST.replace('- Việc thứ nhất', '- Việc đầu\n- Việc thứ nhất'),
    );
    expect(await edited(LIST, (xml) => without(xml, 'Việc thứ ba'))).toBe(
      LIST.replace('\n- Việc thứ ba', ''),
    );
    expect(await edited(LIST, (xml) => without(without(xml, 'Việc thứ hai'), 'Việc con'))).toBe(
      'Mở đầu:\n\n- Việc thứ nhất\n- Việc thứ ba',
    );
  });

  it('of the front matter too, without the marks of the form', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), KE_HOACH, (xml) => {
      const old = paragraphXml(xml, 'Các đoàn công tác');
      const fresh = old.replace(/Các đoàn công tác./, 'Sở: Nội vụ;');
      return xml.replace(old, () => withoutAnchor(fresh) + old);
    });
    expect(left).toEqual([]);
    expect(text).toBe(
      String(ROUND[KE_HOACH]).replace(
        '  - Các đoàn công tác\n',
        '  - "Sở: Nội vụ"\n  - Các đoàn công tác\n',
      ),
    );
  });
});

describe('tables', () => {
  it('of fields keep a row that was moved to where it cannot be put', async () => {
    const files = changed(
      GIAI_TRINH,
      '    nguoi: Lê Thị N\n',
      `    nguoi: Lê Thị N
  - van_de: vd-1
    viec: Lập sổ theo dõi
    thoi_han: 28/6/2024
    nguoi: Lê Thị N
`,
    );
    const { text, left } = await bringEdit(await desk(files), GIAI_TRINH, (xml) => {
      const [first, second] = [row(xml, 'Thu hồi 14'), row(xml, 'Lập sổ')];
      return xml.replace(first, '').replace(second, () => second + first);
    });
    expect(text).toBe(files[GIAI_TRINH]);
    expect(left.map(({ why }) => why?.kind)).toContain('moved');
  });

  it('have their cells changed, filled and emptied', async () => {
    expect(await edited(TABLE, (xml) => swap(xml, 'Họp đảng ủy', 'Họp A|B'))).toBe(
      TABLE.replace('Họp đảng ủy', 'Họp A\\|B'),
    );
    expect(
      await edited(TABLE, (xml) => {
        const old = row(xml, 'Gửi báo cáo');
        const at = old.lastIndexOf('</w:p>');
        return xml.replace(
          old,
          () => `${old.slice(0, at)}<w:r><w:t>tháng 4</w:t></w:r>${old.slice(at)}`,
        );
      }),
    ).toBe(TABLE.replace('Gửi báo cáo |  |', 'Gửi báo cáo | tháng 4 |'));
    expect(await edited(TABLE, (xml) => swap(xml, '>tháng 5<', '><'))).toBe(
      TABLE.replace('| tháng 5 |', '|  |'),
    );
  });

  it('have rows put in and taken out', async () => {
    expect(
      await edited(TABLE, (xml) => {
        const old = row(xml, 'Họp đảng ủy');
        const fresh = withoutAnchor(old)
          .replace('>1<', '>1a<')
          .replace('Họp đảng ủy', 'Họp chi bộ')
          .replace('tháng 3', 'tháng 3, 4');
        return xml.replace(old, () => old + fresh);
      }),
    ).toBe(TABLE.replace('tháng 3 |\n', 'tháng 3 |\n| 1a | Họp chi bộ | tháng 3, 4 |\n'));
    expect(await edited(TABLE, (xml) => xml.replace(row(xml, 'Gửi báo cáo'), ''))).toBe(
      TABLE.replace('| 2 | Gửi báo cáo |  |\n', ''),
    );
  });

  it('that the form makes of a list lose the entry of the row', async () => {
    const second =
      '  - van_de: vd-1\n    viec: Rà soát hồ sơ\n    thoi_han: 30/9/2024\n    nguoi: Vũ Văn T\n';
    const files = changed(GIAI_TRINH, 'nguoi_ky:', `${second}nguoi_ky:`);
    const { docx, bring } = await desk(files);
    const brought = await bring(
      editDocx(await docx(GIAI_TRINH), (xml) => xml.replace(row(xml, 'Rà soát hồ sơ'), '')),
    );
    if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
    expect(brought.value.left).toEqual([]);
    expect(new TextDecoder().decode(brought.value.after)).toBe(ROUND[GIAI_TRINH]);
  });
});
