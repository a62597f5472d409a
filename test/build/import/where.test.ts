import { describe, expect, it } from 'vitest';
import { type Asked, traceWords } from '../../../src/build/import/index.js';
import { load } from '../../../src/build/load.js';
import { openPress } from '../../../src/build/make.js';
import { FONT_FILES, measure } from '../../../src/disk/fonts.js';
import { editDocx, swap } from '../../support/edit-docx.js';
import { type Desk, NO_HISTORY, openDesk } from '../../support/import.js';
import { GIAI_TRINH, GOI_Y, KE_HOACH, placeOf, ROUND } from '../../support/small-round.js';

const desk = openDesk();
const FONTS = { files: FONT_FILES, measure };
const text = (words: string): Asked => ({ kind: 'text', text: words });

const ask = async (
  { world }: Desk,
  file: string,
  bytes: Uint8Array,
  asked: Asked,
  output?: string,
) => traceWords(world, FONTS, NO_HISTORY, { file, bytes, output, asked, allowSecret: false });

describe('where words of a DOCX come from', () => {
  it('is the record, its line and field; all places, in order', async () => {
    const own = await desk(ROUND);
    const bytes = await own.docx(GIAI_TRINH);
    const field = await ask(own, 'a.docx', bytes, text('14 thửa'));
    expect(field).toMatchObject({
      ok: true,
      value: {
        record: GIAI_TRINH,
        isSure: true,
        hits: [
          {
            origins: [
              {
                text: '14 thửa',
                kind: 'record',
                place: {
                  file: GIAI_TRINH,
                  field: 'bien_phap.1.viec',
                  ...placeOf(ROUND, GIAI_TRINH, '14 thửa'),
                },
              },
            ],
          },
        ],
      },
    });
    const twice = await ask(own, 'a.docx', await own.docx(KE_HOACH), text('THÀNH ỦY'));
    if (!twice.ok) throw new Error('not found');
    expect(twice.value.hits.length).toBeGreaterThan(1);
  });

  it('is a form, another record, a citation, the thể thức', async () => {
    const own = await desk(ROUND);
    const bytes = await own.docx(GOI_Y);
    const kindOf = async (words: string) => {
      const traced = await ask(own, 'a.docx', bytes, text(words));
      if (!traced.ok) throw new Error(JSON.stringify(traced.diagnostics));
      return traced.value.hits[0]?.origins.map(({ kind, place }) => `${kind} ${place?.file ?? ''}`);
    };
    expect(await kindOf('Báo cáo giải trình gửi trước')).toEqual([
      'template templates/partials/than-goi-y.hbs',
    ]);
    expect(await kindOf('ngày 07 tháng 12')).toEqual([`computed ${GOI_Y}`]);
    expect(await kindOf('Kế hoạch số 195')).toEqual([`cited ${GOI_Y}`]);
    expect(await kindOf('ĐẢNG CỘNG SẢN')).toEqual(['the-thuc ']);
    expect(await kindOf('thành ủy hà nội')).toEqual(['other-record content/thu/dot.md']);
    expect(await kindOf('không có chữ này')).toBeUndefined();
  });

  it('is what was counted from another record, not the words of its first line', async () => {
    const own = await desk(ROUND);
    const traced = await ask(own, 'a.docx', await own.docx(KE_HOACH), text('01 cơ quan'));
    expect(traced).toMatchObject({
      ok: true,
      value: { hits: [{ origins: [{ text: '01', kind: 'computed' }, { kind: 'template' }] }] },
    });
  });

  it('says which words somebody wrote in Word', async () => {
    const own = await desk(ROUND);
    const bytes = editDocx(await own.docx(KE_HOACH), (xml) =>
      swap(xml, 'Làm rõ trách nhiệm', 'Làm rõ vai trò, trách nhiệm'),
    );
    const traced = await ask(own, 'a.docx', bytes, text('vai trò'));
    expect(traced).toMatchObject({ ok: true, value: { hits: [{ origins: [{ kind: 'new' }] }] } });
  });

  it('is told where the record has changed since, or is gone, or the file is not ours', async () => {
    const own = await desk(ROUND);
    const bytes = await own.docx(KE_HOACH);
    await own.save(KE_HOACH, Buffer.from(String(ROUND[KE_HOACH]).replace('Làm rõ', 'Nêu rõ')));
    expect(await ask(own, 'a.docx', bytes, text('trách nhiệm'))).toMatchObject({
      ok: true,
      value: { isSure: false },
    });
    const other = await desk({ ...ROUND, [KE_HOACH]: '' });
    expect(await ask(other, 'a.docx', bytes, text('rõ'))).toMatchObject({ ok: false });
    const odd = await ask(own, 'a.pdf', Buffer.from('%PDF-1.4'), text('rõ'));
    expect(odd).toMatchObject({ ok: false, diagnostics: [{ code: 'khong-phai-pdf-cua-ta' }] });
  });
});

describe('where a line of a PDF comes from', () => {
  it('is found by page and line, and by words', async () => {
    const own = await desk(ROUND);
    await load(own.world, { allowSecret: false });
    const { value: bytes } = await openPress(FONTS).writers.pdf(await own.composed(KE_HOACH));
    if (bytes === undefined) throw new Error('no PDF');
    const head = await ask(
      own,
      'a.pdf',
      bytes,
      { kind: 'line', page: 1, line: 1 },
      'thu/ke-hoach.pdf',
    );
    expect(head).toMatchObject({
      ok: true,
      value: {
        isSure: true,
        hits: [
          { page: 1, origins: [{ kind: 'other-record' }] },
          { page: 1, origins: [{ kind: 'the-thuc' }] },
        ],
      },
    });
    const words = await ask(own, 'a.pdf', bytes, text('Nêu đúng'), 'thu/ke-hoach.pdf');
    expect(words).toMatchObject({
      ok: true,
      value: {
        hits: [
          { page: 1, origins: [{ kind: 'record', place: placeOf(ROUND, KE_HOACH, 'Nêu đúng') }] },
        ],
      },
    });
    const none = await ask(
      own,
      'a.pdf',
      bytes,
      { kind: 'line', page: 9, line: 1 },
      'thu/ke-hoach.pdf',
    );
    expect(none).toMatchObject({ ok: true, value: { hits: [] } });
    expect(await ask(own, 'a.pdf', bytes, text('rõ'))).toMatchObject({ ok: false });
  });
});
