import { type Diagnostic, didYouMean, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';
import type { Elsewhere } from './elsewhere.js';

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
      vi: `Mã «${id}» đã dùng ở chỗ khác; mỗi mã chỉ chỉ một thứ.`,
      en: `The id “${id}” is already used elsewhere; an id names one thing.`,
    },
    { vi: 'Đổi một trong hai mã.', en: 'Change one of the two.' },
  ),
  related: [{ place: first, note: { vi: 'mã này đã dùng ở đây', en: 'it is used here' } }],
});

/** What a reference may name: the word for it in both languages. */
export const NAMED = {
  'co-quan': { vi: 'cơ quan', en: 'issuing body' },
  'ky-hieu': { vi: 'loại văn bản', en: 'kind of document' },
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

/** A reference to what another round has: documents refer within their own round alone. */
export const dotKhac = (
  place: Place,
  named: 'van-ban' | 'don-vi' | 'doan',
  id: string,
  { round, place: there }: Elsewhere,
): Diagnostic => ({
  ...makeError(
    'tham-chieu-dot-khac',
    place,
    {
      vi: `«${id}» là ${NAMED[named].vi} của «${round}»; hồ sơ chỉ tham chiếu trong đợt của mình.`,
      en: `“${id}” is a ${NAMED[named].en} of “${round}”; records refer within their own round.`,
    },
    named === 'van-ban'
      ? {
          vi: 'Khai văn bản đó vào van_ban của dot.md đợt này, rồi dẫn bằng mã khai ở đó.',
          en: "Declare that document in the van_ban of this round's dot.md and cite it by that id.",
        }
      : {
          vi: `Khai ${NAMED[named].vi} đó trong đợt này, hoặc sửa mã ở đây.`,
          en: `Declare that ${NAMED[named].en} in this round, or correct the id here.`,
        },
  ),
  related: [{ place: there, note: { vi: 'có ở đợt kia', en: 'it is in that round' } }],
});

/** A paper builds on a record that is there, but of a kind that cannot serve. */
export const khacLoai = (
  place: Place,
  id: string,
  kind: string,
  wanted: string,
  source: Place,
): Diagnostic => ({
  ...makeError(
    'tham-chieu-la',
    place,
    {
      vi: `«${id}» là hồ sơ loại «${kind}», không phải «${wanted}» như trường này cần.`,
      en: `“${id}” is a “${kind}” record, not a “${wanted}” as this field wants.`,
    },
    {
      vi: `Ghi mã của một hồ sơ loại «${wanted}», hoặc bỏ trường này.`,
      en: `Give the id of a “${wanted}” record, or leave the field out.`,
    },
  ),
  related: [{ place: source, note: { vi: 'hồ sơ đó ở đây', en: 'that record is here' } }],
});

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
