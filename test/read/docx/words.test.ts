import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { makeDocx, p, r, readMade, sketch } from '../../support/make-docx.js';

const words = (body: string, more = {}) => sketch(readMade({ body, ...more }));

describe('the words of a Word file', () => {
  it('keeps breaks, tabs, signs and the hyphen that does not break', () => {
    const run =
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>TW</w:t>' +
      '<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>';
    expect(words(p(run))).toEqual(['a\tb\nQĐ\u2011TW✓≥']);
  });

  it('resolves entities once, and keeps blanks as they are', () => {
    expect(words(p(r(' a &amp;lt; &#7897;&#x1EA1; &quot;')))).toEqual([' a &lt; ộạ "']);
    expect(words(p('<w:r><w:t><![CDATA[a & <b>]]></w:t></w:r>'))).toEqual(['a & <b>']);
  });

  it('joins the runs that Word parted without a reason', () => {
    const { paragraphs } = readMade({ body: p(r('Kế ') + r('hoạch ') + r('này', '<w:b/>')) });
    expect(paragraphs[0]?.runs).toEqual([
      { text: 'Kế hoạch ', bold: false, italic: false },
      { text: 'này', bold: true, italic: false },
    ]);
  });

  it('prints what a field came to, not what it is to compute', () => {
    const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = '<w:r><w:instrText>IF </w:instrText></w:r>';
    const inner = char('begin') + code + char('separate') + r('bên trong') + char('end');
    const field = char('begin') + code + inner + char('separate') + r('5') + char('end');
    expect(words(p(r('Trang ') + field + r('.')))).toEqual(['Trang 5.']);
    // Over several paragraphs, as a table of contents.
    expect(
      words(p(char('begin') + code + char('separate') + r('một')) + p(r('hai') + char('end'))),
    ).toEqual(['một', 'hai']);
    expect(words(p(`<w:fldSimple w:instr="PAGE">${r('7')}</w:fldSimple>`))).toEqual(['7']);
    // One that never ends holds nothing back.
    expect(words(p(char('begin') + r('chữ')) + p(r('sau')))).toEqual(['chữ', 'sau']);
  });

  it('looks into links, content controls and smart tags, but not into their properties', () => {
    const sdt = (inside: string) =>
      `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:placeholder><w:r><w:t>không</w:t></w:r></w:placeholder></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const inline = `<w:hyperlink r:id="x">${r('liên kết')}</w:hyperlink><w:smartTag w:element="d">${r(', thẻ')}</w:smartTag>${sdt(r(', ô'))}`;
    const row = `<w:tr>${sdt(`<w:tc>${p(r('trong bảng'))}</w:tc>`)}</w:tr>`;
    expect(
      words(`${p(inline) + sdt(p(r('khối')) + p(r('nữa')))}<w:tbl>${sdt(row)}</w:tbl>`),
    ).toEqual(['liên kết, thẻ, ô', 'khối', 'nữa', 'trong bảng']);
  });

  it('takes one of two ways to say a thing, and reads the boxes in drawings', () => {
    const box = (inside: string) => `<w:txbxContent>${p(r(inside))}</w:txbxContent>`;
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><a><b>${box('hộp')}</b></a></w:drawing></mc:Choice><mc:Fallback><w:pict>${box('hộp')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(words(p(r('neo ') + both + r('đây')) + p(r('sau')))).toEqual(['neo đây', 'hộp', 'sau']);
    expect(words(p(`<w:r><w:pict>${box('hộp cũ')}</w:pict></w:r>`))).toEqual(['', 'hộp cũ']);
    expect(words(p('<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>'))).toEqual(['x=1']);
  });

  it('says which table, row and cell a paragraph stands in, the innermost', () => {
    const cell = (inside: string) => `<w:tc><w:tcPr/>${inside}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p(r('trong')))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tblPr/><w:tr>${cell(p(r('a')))}${cell(p(r('b')))}</w:tr><w:tr>${cell(inner + p(r('c')))}</w:tr></w:tbl>`;
    const { paragraphs } = readMade({ body: table + p(r('ngoài')) });
    const spots = paragraphs.map(({ cell: at, runs }) => [runs[0]?.text, at && Object.values(at)]);
    expect(spots).toEqual([
      ['a', [0, 0, 0]],
      ['b', [0, 0, 1]],
      ['trong', [1, 0, 0, { table: 0, row: 1, column: 0 }]],
      ['c', [0, 1, 0]],
      ['ngoài', undefined],
    ]);
  });

  it('reads the header and footer that the sections name, each once, and the notes', () => {
    const section =
      '<w:sectPr><w:headerReference r:id="header"/><w:footerReference r:id="footer"/></w:sectPr>';
    const note = (id: number, inside: string, type = '') =>
      `<w:footnote w:id="${id}"${type}>${p(r(inside))}</w:footnote>`;
    const file = readMade({
      body: p(`${r('thân')}<w:r><w:footnoteReference w:id="2"/></w:r>`, section) + section,
      header: p(r('đầu trang')),
      footer: p(r('chân trang')),
      footnotes: note(-1, 'gạch', ' w:type="separator"') + note(2, 'chú thích'),
    });
    const found = file.paragraphs.map(({ part, runs }) => `${part}: ${runs[0]?.text}`);
    expect(found).toEqual([
      'header: đầu trang',
      'body: thân',
      'footnote: chú thích',
      'footer: chân trang',
    ]);
  });

  it('tells bold and italic, whether the run, its style or the paragraph’s says so', () => {
    const style = (type: string, id: string, look: string, base = '') =>
      `<w:style w:type="${type}" w:styleId="${id}">${base}<w:rPr>${look}</w:rPr></w:style>`;
    const styles =
      style('paragraph', 'Dam', '<w:b/>') +
      style('paragraph', 'Con', '<w:i/>', '<w:basedOn w:val="Dam"/>') +
      style('character', 'Manh', '<w:b/>');
    const con = '<w:pStyle w:val="Con"/>';
    const manh = '<w:rStyle w:val="Manh"/>';
    expect(
      words(p(r('a') + r('b', '<w:b w:val="0"/>') + r('c', '<w:i w:val="false"/>'), con), {
        styles,
      }),
    ).toEqual(['*/a*//b/*c*'.replace('*/a*/', '*/a*/')]);
    expect(words(p(r('a', manh)), { styles })).toEqual(['*a*']);
    // Bold on bold comes out light, as Word prints it.
    expect(words(p(r('a', manh), '<w:pStyle w:val="Dam"/>'), { styles })).toEqual(['a']);
  });

  it('names the bookmarks that begin in a paragraph, those between paragraphs in the next', () => {
    const mark = (name: string) => `<w:bookmarkStart w:id="1" w:name="${name}"/>`;
    const body =
      p(`${mark('_vk0_aa') + r('a')}<w:bookmarkEnd w:id="1"/>`) +
      mark('giua') +
      p(mark('_vk1_bb') + r('b'));
    expect(readMade({ body }).paragraphs.map(({ bookmarks }) => bookmarks)).toEqual([
      ['_vk0_aa'],
      ['giua', '_vk1_bb'],
    ]);
  });

  it('reads who saved it, and its custom properties', () => {
    const files = {
      'docProps/app.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Office Word</Application></Properties>',
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="x"><property name="vankien-record"><vt:lpwstr>content/2023/kế hoạch.md</vt:lpwstr></property><property name="rỗng"/></Properties>',
    };
    const { application, properties } = readMade({ body: p(''), files });
    expect(application).toBe('Microsoft Office Word');
    expect(properties).toEqual({ 'vankien-record': 'content/2023/kế hoạch.md', rỗng: '' });
  });

  it('goes by namespaces, not by prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const other = `<ns0:document xmlns:ns0="${strict}"><ns0:body><ns0:p><ns0:pPr><ns0:rPr><ns0:ins ns0:author="A"/></ns0:rPr></ns0:pPr><ns0:r><ns0:rPr><ns0:b/></ns0:rPr><ns0:t>chữ</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(words('', { files: { 'word/document.xml': other } })).toEqual(['*chữ*¶+']);
    const plain = `<document xmlns="${strict}"><body><p><r><t>chữ</t></r></p></body></document>`;
    expect(words('', { files: { 'word/document.xml': plain } })).toEqual(['chữ']);
  });

  it('finds the main part where the package says it is', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>';
    const main =
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>phần hai</w:t></w:r></w:p></w:body></w:document>';
    const bytes = makeDocx({ files: { '_rels/.rels': rels, 'word/document2.xml': main } });
    expect(readDocx(bytes, 'a.docx').value?.paragraphs[0]?.runs[0]?.text).toBe('phần hai');
  });
});
