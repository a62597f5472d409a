import { describe, expect, it } from 'vitest';
import { dot, round } from '../support/round.js';
import { type Edits, hold } from '../support/sound-round.js';

const broken: Edits = [['dv-01/bien-ban-hoi-nghi.md', 'trieu_tap: 4', 'trieu_tap: 5']];
const wish = (muc: string, ma = 'so-trieu-tap'): Edits => [
  ['dot.md', 'van_ban:', `quy_tac:\n  - {ma: ${ma}, muc: ${muc}, ly_do: có mời thêm}\nvan_ban:`],
];

describe('a rule that the round lowers', () => {
  it('is a warning that shows where and why', () => {
    const [finding] = hold([...broken, ...wish('canh-bao')]);
    expect(finding?.severity).toBe('warning');
    const reason = finding?.related?.at(-1);
    expect(reason?.place).toMatchObject({ file: 'content/2023/dot.md', line: 22 });
    expect(reason?.note.vi).toBe('đợt hạ mức quy tắc: có mời thêm');
  });

  it('is an error that shows no reason where nothing lowers it', () => {
    const [finding] = hold(broken);
    expect(finding?.severity).toBe('error');
    expect(finding?.related?.some((one) => one.note.vi.includes('hạ mức'))).toBe(false);
  });

  it('is silent where it is left out, and others still speak', () => {
    const two: Edits = [...broken, ['dv-01/giai-trinh.md', '::van-de[vd-2]', 'Chung.']];
    const codes = hold([...two, ...wish('bo-qua')]).map((one) => one.code);
    expect(codes).toEqual(['van-de-bo-sot']);
  });

  it('is a warning already: lowering it to one changes and says nothing', () => {
    const late: Edits = [['dv-01/giai-trinh.md', 'ngay: 06/12/2023', 'ngay: 11/12/2023']];
    const days: Edits = [['dv-01/don-vi.md', '20/12/2023', '13/12/2023']];
    const met: Edits = [['dv-01/bien-ban-hoi-nghi.md', 'ngay: 20/12/2023', 'ngay: 13/12/2023']];
    const numbers: Edits = [['dv-01/kiem-diem-tap-the.md', 'ngay: 08/12', 'ngay: 11/12']];
    const all = [...late, ...days, ...met, ...numbers];
    const [finding] = hold([...all, ...wish('canh-bao', 'gui-cham')]);
    expect(finding).toMatchObject({ code: 'gui-cham', severity: 'warning' });
    expect(finding?.related).toHaveLength(1);
  });
});

describe('a wish that is wrong', () => {
  const withWish = (entry: string) =>
    round({ '2023/dot.md': dot.replace('\n---\n', `\nquy_tac:\n  - ${entry}\n---\n`) });

  it('names the rule that it may have meant', () => {
    const [unknown] = hold(wish('bo-qua', 'so-trieu-tao'));
    expect(unknown).toMatchObject({ code: 'quy-tac-la', severity: 'error' });
    expect(unknown?.place).toMatchObject({ file: 'content/2023/dot.md', line: 22 });
    expect(unknown?.message.vi).toContain('Có phải ý là «so-trieu-tap»?');
  });

  it.each([
    ['without a reason', '{ma: so-trung, muc: canh-bao}', 'thieu-truong'],
    ['with an empty reason', '{ma: so-trung, muc: canh-bao, ly_do: ""}', 'de-trong'],
    ['that would raise it', '{ma: gui-cham, muc: loi, ly_do: nghiêm}', 'lua-chon-sai'],
  ])('%s is refused', (_, entry, code) => {
    const { faults } = withWish(entry);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(code);
    expect(faults[0]).toContain('2023/dot.md:13');
  });

  it('twice for one rule is refused, with both places', () => {
    const twice =
      '{ma: so-trung, muc: canh-bao, ly_do: a}\n  - {ma: so-trung, muc: bo-qua, ly_do: b}';
    const { diagnostics } = withWish(twice);
    expect(diagnostics.map((one) => `${one.code} ${one.place.line}`)).toEqual(['trung-ma 14']);
    expect(diagnostics[0]?.related?.[0]?.place.line).toBe(13);
  });
});
