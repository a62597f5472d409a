import { type Diagnostic, didYouMean, makeError, type Text } from '../../model/diagnostic.js';

/** At most so many names are listed in a message. */
const SHOWN = 12;

function list(names: readonly string[]): string {
  const more = names.length > SHOWN ? ', …' : '';
  return `${names.slice(0, SHOWN).join(', ')}${more}`;
}

export const unitWanted = (kind: string, units: readonly string[]): Text => ({
  vi: `«${kind}» là hồ sơ của một đơn vị; hãy nói đơn vị nào: vankien new ${kind} ĐƠN-VỊ. Có: ${list(units)}.`,
  en: `“${kind}” is a record of a unit; say which: vankien new ${kind} UNIT. There are: ${list(units)}.`,
});

export const roundWanted = (kind: string, rounds: readonly string[]): Text => ({
  vi: `Có ${rounds.length} đợt; hãy nói đợt nào: vankien new ${kind} ĐỢT. Có: ${list(rounds)}.`,
  en: `There are ${rounds.length} rounds; say which: vankien new ${kind} ROUND. There are: ${list(rounds)}.`,
});

export const manyHomes = (typed: string, homes: readonly string[]): Text => ({
  vi: `«${typed}» có ở nhiều đợt; hãy viết rõ một trong: ${list(homes)}.`,
  en: `“${typed}” is in several rounds; write one of: ${list(homes)}.`,
});

export const wrongHome = (kind: string, typed: string, ofUnit: boolean): Text => ({
  vi: ofUnit
    ? `«${typed}» là một đợt, mà «${kind}» nằm trong thư mục của một đơn vị.`
    : `«${typed}» là một đơn vị, mà «${kind}» là hồ sơ chung của đợt.`,
  en: ofUnit
    ? `“${typed}” is a round, but “${kind}” lies in the folder of a unit.`
    : `“${typed}” is a unit, but “${kind}” is a record of the whole round.`,
});

export const unknownHome = (
  typed: string,
  guess: string | undefined,
  homes: readonly string[],
): Text => {
  const maybe = didYouMean(guess);
  return {
    vi: `Không có đợt hay đơn vị nào là «${typed}».${maybe.vi} Có: ${list(homes)}.`,
    en: `There is no round or unit “${typed}”.${maybe.en} There are: ${list(homes)}.`,
  };
};

export const noRound: Text = {
  vi: 'Chưa có đợt nào trong content/. Bắt đầu bằng: vankien init THƯ-MỤC',
  en: 'There is no round in content/ yet. Begin with: vankien init DIR',
};

export const noRoundYet: Text = {
  vi: 'content/ ở đây chưa có đợt nào, nên không ghi gì. Lập đợt đầu tiên trong một thư mục trống.',
  en: 'content/ has no round here, so nothing was written. Begin the first one in an empty folder.',
};

export const roundOfYear = (year: number, folder: string): Text => ({
  vi: `${folder}: đã có đợt của năm ${year}, nên không ghi gì. Chọn năm khác bằng --nam.`,
  en: `${folder}: the round of ${year} is there already, so nothing was written. Choose another year with --nam.`,
});

export const manySources = (folders: readonly string[]): Text => ({
  vi: `Không rõ lấy cơ quan và đơn vị của đợt nào: ${list(folders)}. Thêm --ten "tên cơ quan chủ trì"; chưa ghi gì.`,
  en: `It is not clear which round the body and the units are to come from: ${list(folders)}. Add --ten "the body that runs it"; nothing was written.`,
});

export const unknownPerson = (typed: string, guess: string | undefined, all: readonly string[]) => {
  const maybe = didYouMean(guess);
  return {
    vi: `Không có người nào mang mã «${typed}» trong nhan_su.${maybe.vi} Có: ${list(all)}.`,
    en: `Nobody in nhan_su has the id “${typed}”.${maybe.en} There are: ${list(all)}.`,
  } satisfies Text;
};

/** A record that the new one builds on is there, but cannot be understood yet. */
export const chuaDung = (path: string, kind: string): Diagnostic =>
  makeError(
    'ho-so-chua-dung',
    { file: path, line: 1, column: 1 },
    {
      vi: `Hồ sơ này còn chỗ trống hoặc còn lỗi, nên chưa lập được «${kind}» dựa vào nó.`,
      en: `This record has blanks or faults, so no “${kind}” can be begun from it.`,
    },
    {
      vi: `Chạy «vankien check ${path}», điền và sửa xong thì chạy lại lệnh này.`,
      en: `Run “vankien check ${path}”, fill it in, then run this again.`,
    },
  );

/** A record that the new one builds on is not there. */
export const canCoTruoc = (folder: string, kind: string, needed: string, home: string) =>
  makeError(
    'can-co-truoc',
    { file: `${folder}/${needed}.md`, line: 1, column: 1 },
    {
      vi: `Chưa có hồ sơ này; «${kind}» phải dựa vào nó.`,
      en: `This record is not there yet; “${kind}” builds on it.`,
    },
    {
      vi: `Lập nó trước: vankien new ${needed.replace(/-lan-(\d+)$/, '')} ${home}${passOption(needed)}`,
      en: `Begin it first: vankien new ${needed.replace(/-lan-(\d+)$/, '')} ${home}${passOption(needed)}`,
    },
  );

const passOption = (needed: string): string => {
  const lan = /-lan-(\d+)$/.exec(needed)?.[1];
  return lan === undefined ? '' : ` --lan ${lan}`;
};

/** A later pass, though nothing of the pass before fell short. */
export const khongPhaiLamLai = (path: string, lan: number): Diagnostic =>
  makeError(
    'lan-sau-khong-can',
    { file: path, line: 1, column: 1 },
    {
      vi: `Không có vấn đề nào «chưa đạt» để kiểm điểm lần ${lan}.`,
      en: `No issue fell short, so there is nothing to review in pass ${lan}.`,
    },
    {
      vi: 'Bỏ «--lan», hoặc ghi muc: chua-dat cho vấn đề phải kiểm điểm lại.',
      en: 'Leave “--lan” out, or give muc: chua-dat to the issue that must be done again.',
    },
  );
