import { describe, expect, it } from 'vitest';
import { p, r, readMade, sketch } from '../../support/make-docx.js';

const BY = 'w:author="Nguyễn Văn A" w:date="2023-11-20T08:00:00Z"';
const change = (name: string, inside: string, by = BY) =>
  `<w:${name} w:id="1" ${by}>${inside}</w:${name}>`;
const ins = (inside: string) => change('ins', inside);
const del = (inside: string) => change('del', inside.replaceAll('w:t', 'w:delText'));
const mark = (name: string) => `<w:rPr><w:${name} ${BY}/></w:rPr>`;
const sketched = (body: string) => sketch(readMade({ body }));

describe('tracked changes', () => {
  it('tells what was put in, taken out and moved, by whom and when', () => {
    const body =
      p(r('Giữ ') + ins(r('thêm ')) + del(r('bỏ ')) + change('moveFrom', r('đi '))) +
      p(`${change('moveTo', r('đến '))}<w:hyperlink>${ins(r('liên kết'))}</w:hyperlink>`);
    const file = readMade({ body });
    expect(sketch(file)).toEqual(['Giữ +thêm +-bỏ -<đi <', '>đến >+liên kết+']);
    expect(file.paragraphs[0]?.runs[1]).toEqual({
      text: 'thêm ',
      bold: false,
      italic: false,
      change: 'inserted',
      author: 'Nguyễn Văn A',
      date: '2023-11-20T08:00:00Z',
    });
  });

  it('keeps the hands of two persons apart', () => {
    const body = p(
      change('ins', r('một '), 'w:author="A"') + change('ins', r('hai'), 'w:author="B"'),
    );
    expect(
      readMade({ body }).paragraphs[0]?.runs.map(({ text, author }) => [text, author]),
    ).toEqual([
      ['một ', 'A'],
      ['hai', 'B'],
    ]);
  });

  it('leaves nothing of what was put in and taken out again', () => {
    const withdrawn = p(
      ins(del(r('rút lại'))),
      '<w:rPr><w:ins w:id="1"/><w:del w:id="2"/></w:rPr>',
    );
    expect(sketched(p(r('a') + ins(r('b') + del(r('c')))) + withdrawn + p(r('d')))).toEqual([
      'a+b+',
      'd',
    ]);
  });

  it('tells the ends of paragraphs and whole rows', () => {
    const row = (properties: string, words: string) =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(r(words))}</w:tc></w:tr>`;
    const table = `<w:tbl>${row('', 'giữ')}${row(`<w:ins ${BY}/>`, 'thêm')}${row(`<w:del ${BY}/>`, 'bỏ')}</w:tbl>`;
    const file = readMade({
      body: p(del(r('bỏ')), mark('del')) + p(ins(r('thêm')), mark('ins')) + table,
    });
    expect(sketch(file).slice(0, 2)).toEqual(['-bỏ-¶-', '+thêm+¶+']);
    expect(file.paragraphs.slice(2).map(({ row: one }) => one)).toEqual([
      undefined,
      'inserted',
      'deleted',
    ]);
  });

  it('reads the present look, not the one before it was changed', () => {
    const was = `<w:rPrChange ${BY}><w:rPr><w:b/></w:rPr></w:rPrChange>`;
    const listed = `<w:pStyle w:val="Moi"/><w:pPrChange ${BY}><w:pPr><w:pStyle w:val="Cu"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>`;
    const file = readMade({ body: p(r('chữ', `<w:i/>${was}`), listed) });
    expect(sketch(file)).toEqual(['/chữ/']);
    expect(file.paragraphs[0]?.style).toBe('Moi');
  });
});

describe('comments', () => {
  const range = (id: number, kind: string) => `<w:commentRange${kind} w:id="${id}"/>`;
  const hung = (id: number) => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
  const comment = (id: number, words: readonly string[], more = '') =>
    `<w:comment w:id="${id}" w:author="Trần Thị B" ${more}>${words
      .map((one, n) => `<w:p w14:paraId="C${id}${n}">${r(one)}</w:p>`)
      .join('')}</w:comment>`;

  it('say who, when, what, about which words, and whether they are done', () => {
    const body =
      p(r('Trước ') + range(1, 'Start') + r('đoạn một')) +
      p(r('đoạn hai') + range(1, 'End') + hung(1) + r(' sau')) +
      p(r('không ') + range(2, 'Start') + del(r('bị bỏ')) + range(2, 'End') + hung(2)) +
      p(r('chỗ này') + hung(3));
    const { comments } = readMade({
      body,
      comments:
        comment(3, ['treo']) +
        comment(9, ['lạc']) +
        comment(1, ['dòng một', 'dòng hai'], 'w:date="2023-11-20T08:00:00Z"') +
        comment(2, ['trả lời']),
      commentsExtended:
        '<w15:commentEx w15:paraId="C11" w15:done="1"/><w15:commentEx w15:paraId="C20" w15:paraIdParent="C11" w15:done="0"/>',
    });
    const author = 'Trần Thị B';
    expect(comments).toEqual([
      {
        author,
        date: '2023-11-20T08:00:00Z',
        text: 'dòng một\ndòng hai',
        paragraph: 0,
        quote: 'đoạn một\nđoạn hai',
        isDone: true,
      },
      { author, text: 'trả lời', paragraph: 2, quote: 'bị bỏ', isDone: true },
      { author, text: 'treo', paragraph: 3, quote: '', isDone: false },
      { author, text: 'lạc', quote: '', isDone: false },
    ]);
  });

  it('may begin between paragraphs and rows', () => {
    const body = p(r('a')) + range(1, 'Start') + p(r('b')) + range(1, 'End') + p(r('c') + hung(1));
    expect(readMade({ body, comments: comment(1, ['x']) }).comments).toMatchObject([
      { paragraph: 1, quote: 'b' },
    ]);
  });
});
