import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editDocx, paragraphXml, swap } from '../../support/edit-docx.js';
import { bringEdit, openDesk } from '../../support/import.js';
import { changed, GIAI_TRINH, KE_HOACH, ROUND } from '../../support/small-round.js';

const desk = openDesk();
const TEXT = 'Làm rõ trách nhiệm của tập thể. Nêu đúng nguyên nhân.';
const BY = 'w:id="900" w:author="Nguyễn Văn A" w:date="2023-11-25T09:00:00Z"';
const t = (text: string) => `<w:r w:rsidR="00A1"><w:t xml:space="preserve">${text}</w:t></w:r>`;
const ins = (text: string) => `<w:ins ${BY}>${t(text)}</w:ins>`;
const del = (text: string) =>
  `<w:del ${BY}><w:r w:rsidDel="00B2"><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const withRuns = (xml: string, words: string, runs: string) => {
  const old = paragraphXml(xml, words);
  return xml.replace(old, () => old.replace(/<w:r>.*<\/w:r>/s, () => runs));
};

describe('a DOCX as Word writes it', () => {
  it('has its words in many runs, with marks of the spelling checker', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), KE_HOACH, (xml) =>
      withRuns(
        xml,
        'Làm rõ',
        `<w:proofErr w:type="spellStart"/>${t('Làm')}<w:proofErr w:type="spellEnd"/>${t(' rõ trách nhi')}${t('ệm của ')}<w:lastRenderedPageBreak/>${t('cá nhân, tập thể. Nêu đúng nguyên nhân.')}`,
      ),
    );
    expect(left).toEqual([]);
    expect(text).toBe(String(ROUND[KE_HOACH]).replace('của tập thể', 'của cá nhân, tập thể'));
  });

  it('has tracked changes, which count as accepted', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), KE_HOACH, (xml) =>
      withRuns(
        xml,
        'Làm rõ',
        `${t('Làm rõ ')}${del('trách nhiệm')}${ins('đúng vai trò')}${t(' của tập thể. Nêu đúng nguyên nhân.')}`,
      ),
    );
    expect(left).toEqual([]);
    expect(text).toBe(String(ROUND[KE_HOACH]).replace('trách nhiệm của', 'đúng vai trò của'));
  });

  it('has paragraphs whose ends were put in or taken out', async () => {
    const two = 'Làm rõ trách nhiệm của tập thể.\n\nNêu đúng nguyên nhân.';
    const files = changed(KE_HOACH, TEXT, two);
    const joined = await bringEdit(await desk(files), KE_HOACH, (xml) => {
      const old = paragraphXml(xml, 'Làm rõ');
      const mark = `<w:rPr><w:del ${BY}/></w:rPr></w:pPr>`;
      return xml.replace(old, () => old.replace('</w:pPr>', mark).replace('tập thể.', 'tập thể. '));
    });
    expect(joined.left).toEqual([]);
    expect(joined.text).toBe(ROUND[KE_HOACH]);
    const gone = await bringEdit(await desk(files), KE_HOACH, (xml) => {
      const old = paragraphXml(xml, 'Làm rõ');
      const mark = `<w:rPr><w:del ${BY}/></w:rPr></w:pPr>`;
      const words = 'Làm rõ trách nhiệm của tập thể.';
      const deleted = old.replace(/<w:r>.*<\/w:r>/s, () => del(words)).replace('</w:pPr>', mark);
      return xml.replace(old, () => deleted);
    });
    expect(gone.left).toEqual([]);
    expect(gone.text).toBe(String(ROUND[KE_HOACH]).replace(TEXT, 'Nêu đúng nguyên nhân.'));
  });

  it('has a bookmark that went along to another paragraph', async () => {
    const { text, left } = await bringEdit(await desk(ROUND), KE_HOACH, (xml) => {
      const old = paragraphXml(xml, 'Làm rõ');
      const anchors = old.match(/<w:bookmark(?:Start|End)[^>]*>/g) ?? [];
      const properties = /<w:pPr>.*?<\/w:pPr>/s.exec(old)?.[0] ?? '';
      const fresh = `<w:p>${properties}${anchors.join(t('Một đoạn mới hẳn ở trên.'))}</w:p>`;
      return xml.replace(old, () => fresh + old.replace(/<w:bookmark[^>]*>/g, ''));
    });
    expect(left).toEqual([]);
    expect(text).toBe(String(ROUND[KE_HOACH]).replace(TEXT, `Một đoạn mới hẳn ở trên.\n\n${TEXT}`));
  });

  it('has lost its bookmarks, styles and marks, as from Google Docs', async () => {
    const { docx, bring } = await desk(ROUND);
    const bare = editDocx(
      editDocx(await docx(GIAI_TRINH), (xml) =>
        swap(
          xml.replace(/<w:bookmark[^>]*>/g, '').replace(/<w:pStyle[^>]*>/g, ''),
          'Hồ sơ lập từ nhiều thời kỳ.',
          'Hồ sơ được lập từ nhiều thời kỳ khác nhau.',
        ),
      ),
      () =>
        '<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>',
      'docProps/custom.xml',
    );
    expect(await bring(bare)).toMatchObject({
      ok: false,
      diagnostics: [{ code: 'khong-ro-ho-so' }],
    });
    const brought = await bring(bare, { record: GIAI_TRINH });
    if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
    expect(brought.value).toMatchObject({ left: [], isSure: false });
    expect(new TextDecoder().decode(brought.value.after)).toBe(
      String(ROUND[GIAI_TRINH]).replace(
        'Hồ sơ lập từ nhiều thời kỳ.',
        'Hồ sơ được lập từ nhiều thời kỳ khác nhau.',
      ),
    );
  });

  it('has comments, which are listed with the lines that they are about', async () => {
    const { docx, bring } = await desk(ROUND);
    const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
    const marked = editDocx(await docx(KE_HOACH), (xml) =>
      withRuns(
        xml,
        'Làm rõ',
        `${t('Làm rõ trách nhiệm của tập thể. ')}<w:commentRangeStart w:id="7"/>${t('Nêu đúng')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${t(' nguyên nhân.')}`,
      ),
    );
    const comments = `<?xml version="1.0"?><w:comments ${W}><w:comment w:id="7" w:author="Trần Thị B" w:date="2023-11-25T10:00:00Z"><w:p><w:r><w:t>Nguyên nhân nào?</w:t></w:r></w:p></w:comment></w:comments>`;
    const parts = unzipSync(marked);
    const decoder = new TextDecoder();
    const types = decoder.decode(parts['[Content_Types].xml']);
    const relations = decoder.decode(parts['word/_rels/document.xml.rels']);
    const whole = zipSync({
      ...parts,
      'word/comments.xml': strToU8(comments),
      '[Content_Types].xml': strToU8(
        types.replace(
          '</Types>',
          '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/></Types>',
        ),
      ),
      'word/_rels/document.xml.rels': strToU8(
        relations.replace(
          '</Relationships>',
          '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
        ),
      ),
    });
    const brought = await bring(whole);
    if (!brought.ok) throw new Error(JSON.stringify(brought.diagnostics));
    const line = String(ROUND[KE_HOACH]).split('\n').indexOf(TEXT) + 1;
    expect(brought.value).toMatchObject({ patch: '', left: [] });
    expect(brought.value.reviews).toEqual([
      {
        author: 'Trần Thị B',
        date: '2023-11-25T10:00:00Z',
        text: 'Nguyên nhân nào?',
        quote: 'Nêu đúng',
        isDone: false,
        place: { file: KE_HOACH, line, column: TEXT.indexOf('Nêu') + 1 },
      },
    ]);
  });
});

describe('a file that cannot be brought back', () => {
  it('is told: no DOCX, torn, of another document, of a record that is gone or secret', async () => {
    const { docx, bring, root } = await desk(ROUND);
    const bytes = await docx(KE_HOACH);
    const codeOf = async (...args: Parameters<typeof bring>) => {
      const brought = await bring(...args);
      return brought.ok ? 'ok' : brought.diagnostics[0]?.code;
    };
    expect(await codeOf(strToU8('không phải docx'))).not.toBe('ok');
    expect(await codeOf(bytes.slice(0, 4000))).not.toBe('ok');
    expect(await codeOf(bytes, { record: GIAI_TRINH })).toBe('cua-ho-so-khac');
    const unnamed = editDocx(
      bytes,
      (xml) => xml.replace(/<property .*<\/property>/, ''),
      'docProps/custom.xml',
    );
    expect(await codeOf(unnamed, { record: GIAI_TRINH })).toBe('khac-van-ban');
    expect(await codeOf(unnamed, { record: KE_HOACH })).toBe('ok');
    expect(await codeOf(bytes, { record: 'content/thu/khong-co.md' })).toBe('ho-so-khong-con');
    const secret = await desk(changed(KE_HOACH, 'so: "195"', 'so: "195"\nmat: mat'));
    expect(root).not.toBe(secret.root);
    const marked = await secret.docx(KE_HOACH);
    const refused = await secret.bring(marked);
    expect(refused).toMatchObject({ ok: false, diagnostics: [{ code: 'khong-dung-duoc' }, {}] });
    expect(await secret.bring(marked, { allowSecret: true })).toMatchObject({ ok: true });
  });
});
