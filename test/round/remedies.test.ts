import { describe, expect, it } from 'vitest';
import { brief, type Edits, hold } from '../support/sound-round.js';

const REPORT = 'dv-01/giai-trinh.md';
const CONCLUSION = 'dv-01/ket-luan.md';

describe('a remedy', () => {
  it.each([
    ['a deadline', '    thoi_han: 28/6/2024\n', 'thời hạn;'],
    ['an owner', '    nguoi: Lê Thị N\n', 'người chịu trách nhiệm;'],
    [
      'both',
      '    thoi_han: 28/6/2024\n    nguoi: Lê Thị N\n',
      'thời hạn và người chịu trách nhiệm;',
    ],
  ])('without %s is told, with the issue that it remedies', (_, gone, said) => {
    const found = hold([[REPORT, gone, '']]);
    expect(brief(found)).toEqual([`bien-phap-chua-du ${REPORT}:6`]);
    expect(found[0]?.message.vi).toContain(`«Thu hồi 14 thửa đất còn lại» chưa có ${said}`);
    expect(found[0]?.related?.[0]?.place).toMatchObject({ line: 8 });
    expect(found[0]?.related?.[0]?.place.file).toMatch(/dv-01\/goi-y.md$/);
  });
});

describe('a requirement of a conclusion', () => {
  it('has a deadline and an owner', () => {
    const found = hold([[CONCLUSION, '    nguoi: Hoàng Thị P\n', '']]);
    expect(brief(found)).toEqual([`bien-phap-chua-du ${CONCLUSION}:13`]);
    expect(found[0]?.related?.[0]?.place).toMatchObject({ line: 7 });
  });

  it('stands for every shortcoming', () => {
    const open: Edits = [[CONCLUSION, 'han_che: hc-2', 'han_che: hc-1']];
    const found = hold(open);
    expect(brief(found)).toEqual([`han-che-bo-ngo ${CONCLUSION}:7`]);
    expect(found[0]?.severity).toBe('warning');
    expect(found[0]?.related?.[0]?.place.line).toBe(9);
  });
});
