import { type Diagnostic, didYouMean, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

export const ngoaiDot = (place: Place): Diagnostic =>
  makeError(
    'ngoai-dot',
    place,
    {
      vi: 'Hồ sơ này không nằm trong thư mục của đợt nào (không có dot.md ở thư mục đợt).',
      en: 'This record lies in no round: its round folder has no dot.md.',
    },
    {
      vi: 'Chuyển hồ sơ vào thư mục của một đợt, ví dụ content/2023/, nơi có tệp dot.md.',
      en: 'Move it into the folder of a round, such as content/2023/, that holds a dot.md.',
    },
  );

export const thieuDonVi = (place: Place, kind: string): Diagnostic =>
  makeError(
    'thieu-don-vi',
    place,
    {
      vi: `Hồ sơ «${kind}» phải nằm trong thư mục của một đơn vị, nhưng thư mục này không có don-vi.md.`,
      en: `A “${kind}” record belongs in the folder of a unit, but this folder has no don-vi.md.`,
    },
    {
      vi: 'Thêm tệp don-vi.md của đơn vị vào thư mục này.',
      en: "Add the unit's don-vi.md to this folder.",
    },
  );

export const ngoaiDonVi = (place: Place, kind: string): Diagnostic =>
  makeError(
    'nham-thu-muc-don-vi',
    place,
    {
      vi: `Hồ sơ «${kind}» nói về cả đợt, nhưng lại nằm trong thư mục của một đơn vị.`,
      en: `A “${kind}” record speaks of the whole round, but lies in the folder of a unit.`,
    },
    {
      vi: 'Chuyển hồ sơ lên thư mục của đợt, cạnh tệp dot.md.',
      en: 'Move it up into the folder of the round, beside dot.md.',
    },
  );

export const trungMa = (place: Place, id: string, first: Place): Diagnostic => ({
  ...makeError(
    'trung-ma',
    place,
    {
      vi: `Mã «${id}» đã dùng ở chỗ khác trong đợt; mỗi mã chỉ chỉ một thứ.`,
      en: `The id “${id}” is already used in this round; an id names one thing.`,
    },
    { vi: 'Đổi một trong hai mã.', en: 'Change one of the two.' },
  ),
  related: [{ place: first, note: { vi: 'mã này đã dùng ở đây', en: 'it is used here' } }],
});

/** What a reference may name: the word for it in both languages. */
export const NAMED = {
  'co-quan': { vi: 'cơ quan', en: 'issuing body' },
  doan: { vi: 'đoàn công tác', en: 'đoàn công tác' },
  'van-de': { vi: 'vấn đề gợi ý', en: 'suggested issue' },
  'van-ban': { vi: 'văn bản', en: 'document' },
  'don-vi': { vi: 'đơn vị', en: 'unit' },
  'han-che': { vi: 'hạn chế, khuyết điểm', en: 'shortcoming' },
  nguoi: { vi: 'người', en: 'person' },
  'nguoi-ky': { vi: 'người ký', en: 'signer' },
  'viec-kho': { vi: 'việc khó đăng ký', en: 'registered job' },
} as const satisfies Record<string, Text>;

export const khongCo = (
  place: Place,
  named: keyof typeof NAMED,
  id: string,
  guess: string | undefined,
  source: Place,
): Diagnostic => ({
  ...makeError(
    'tham-chieu-la',
    place,
    {
      vi: `Không có ${NAMED[named].vi} nào mang mã «${id}».${didYouMean(guess).vi}`,
      en: `There is no ${NAMED[named].en} with the id “${id}”.${didYouMean(guess).en}`,
    },
    {
      vi: `Sửa mã ở đây, hoặc khai thêm ${NAMED[named].vi} đó.`,
      en: `Correct the id here, or declare that ${NAMED[named].en}.`,
    },
  ),
  related: [
    {
      place: source,
      note: named === 'don-vi' ? IN_ROUND : named === 'van-ban' ? IN_UNIT : DECLARED,
    },
  ],
});

const DECLARED = { vi: 'danh sách khai ở đây', en: 'they are declared here' };
const IN_ROUND = {
  vi: 'tìm trong các don-vi.md của đợt này',
  en: 'looked for in every don-vi.md of this round',
};
const IN_UNIT = {
  vi: 'tìm trong thư mục của đơn vị này',
  en: 'looked for in the folder of this unit',
};

/** A record that answers issues stands in a unit without a công văn gợi ý. */
export const thieuGoiY = (place: Place, kind: string, id: string): Diagnostic =>
  makeError(
    'thieu-van-ban-goc',
    place,
    {
      vi: `Hồ sơ «${kind}» dựa trên «${id}», nhưng đơn vị này không có hồ sơ đó.`,
      en: `The “${kind}” record builds on “${id}”, which this unit does not have.`,
    },
    {
      vi: `Thêm tệp ${id}.md vào thư mục đơn vị.`,
      en: `Add ${id}.md to the folder of the unit.`,
    },
  );

/** The round lowers a rule that does not exist. */
export const quyTacLa = (place: Place, code: string, guess: string | undefined): Diagnostic =>
  makeError(
    'quy-tac-la',
    place,
    {
      vi: `Không có quy tắc nào mang mã «${code}».${didYouMean(guess).vi}`,
      en: `There is no rule with the code “${code}”.${didYouMean(guess).en}`,
    },
    {
      vi: 'Mã quy tắc là chữ trong ngoặc vuông ở cuối mỗi thông báo.',
      en: 'The code of a rule stands in brackets at the end of its message.',
    },
  );

/** Two records that say what one folder is. */
export const haiHoSoGoc = (path: string, first: string): Diagnostic => ({
  ...makeError(
    'hai-ho-so-goc',
    { file: path, line: 1, column: 1 },
    {
      vi: `Thư mục này đã có hồ sơ gốc «${first}»; mỗi thư mục chỉ có một dot.md hoặc một don-vi.md.`,
      en: `This folder already has “${first}”; a folder has one dot.md or one don-vi.md.`,
    },
    { vi: 'Chuyển hồ sơ này sang thư mục khác.', en: 'Move this record to another folder.' },
  ),
  related: [
    {
      place: { file: first, line: 1, column: 1 },
      note: { vi: 'hồ sơ gốc', en: 'the first' },
    },
  ],
});

export const dotSaiCho = (path: string): Diagnostic =>
  makeError(
    'dot-sai-cho',
    { file: path, line: 1, column: 1 },
    {
      vi: 'Hồ sơ của đợt phải nằm ngay trong một thư mục con của content/, ví dụ content/2023/dot.md.',
      en: 'The record of a round lies in a folder directly below content/, such as content/2023/dot.md.',
    },
    { vi: 'Chuyển tệp này về đúng chỗ.', en: 'Move this file there.' },
  );
