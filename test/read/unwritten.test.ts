import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/read/index.js';

const HEAD = '---\ntrich_yeu: thử\n---\n\n';
const read = (body: string, head = HEAD, path = 'content/2023/ke-hoach.md') =>
  readRecord({ path, bytes: new TextEncoder().encode(head + body) });
const codes = (ran: ReturnType<typeof read>) =>
  ran.diagnostics.map(({ code, place }) => `${place.line} ${code}`);

describe('a passage that is still to be written', () => {
  it('is an error at its line, and no part of the body', () => {
    const ran = read('# Một\n\n::can-viet[Nêu *rõ* nguyên nhân.]\n\n# Hai\n\nĐã viết.\n');
    expect(codes(ran)).toEqual(['7 chua-viet']);
    expect(ran.diagnostics[0]?.message.vi).toContain('Nêu rõ nguyên nhân.');
    expect(ran.value?.body.map((block) => block.kind)).toEqual(['heading', 'heading', 'paragraph']);
  });

  it('is found inside lists and blocks, and keeps what was typed into it', () => {
    const ran = read('- ::can-viet[a]\n\n:::can-cu\n::can-viet\n:::\n\n:::can-viet\nChữ.\n:::\n');
    expect(codes(ran)).toEqual(['5 chua-viet', '8 chua-viet', '11 chua-viet']);
    expect(ran.value?.body.at(-1)?.kind).toBe('paragraph');
  });

  it('leaves a body that has nothing else as it is: not empty, but to be written', () => {
    expect(codes(read('::can-viet[Tất cả.]\n'))).toEqual(['5 chua-viet']);
  });
});

describe('a person who is left blank', () => {
  const unit = 'content/2023/dv-01/kiem-diem-ca-nhan.md';
  const rest = 'mau: 2b\ntrich_yeu: năm 2023\ntu_xep_loai: {dang_vien: hoan-thanh}\n';

  it('is told blank by blank, at the line of each', () => {
    const person = 'nguoi:\n  ten:\n  ngay_sinh:  # ngày\n  don_vi: Quận ủy\n  chi_bo:\n';
    const ran = read('Thân.\n', `---\n${person}${rest}---\n`, unit);
    expect(codes(ran)).toEqual(['3 de-trong', '4 de-trong', '6 de-trong']);
  });

  it('is missed where not even the field is there', () => {
    const ran = read('Thân.\n', `---\nnguoi: {ten: A, don_vi: B}\n${rest}---\n`, unit);
    expect(codes(ran)).toEqual(['2 thieu-truong', '2 thieu-truong']);
  });

  it('needs no more than an id', () => {
    expect(codes(read('Thân.\n', `---\nnguoi: tran-van-a\n${rest}---\n`, unit))).toEqual([]);
  });
});
