import { type Diagnostic, didYouMean, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

/** A `::name` or `:::name` that neither the form nor the program knows. */
export const khoiLa = (place: Place, name: string, guess: string | undefined): Diagnostic => {
  const maybe = didYouMean(guess);
  return makeError(
    'khoi-la',
    place,
    {
      vi: `Không có khối nào tên «${name}».${maybe.vi}`,
      en: `There is no block named “${name}”.${maybe.en}`,
    },
    {
      vi: 'Sửa tên khối, hoặc bỏ các dấu hai chấm nếu đây là chữ thường.',
      en: 'Correct the name, or take the colons away if this is plain text.',
    },
  );
};

/** A file of templates/khoi/ bears the name of a part of the document. */
export const khoiTrungTen = (file: string, name: string): Diagnostic =>
  makeError(
    'khoi-trung-ten',
    { file, line: 1, column: 1 },
    {
      vi: `Tên «${name}» đã là một phần của văn bản; khối cho thư ký không lấy tên này được.`,
      en: `“${name}” is the name of a part of the document; no block for clerks may take it.`,
    },
    { vi: 'Đổi tên tệp này.', en: 'Rename this file.' },
  );

/** `::can-cu` for `:::can-cu`: a block that holds nothing, and what was to be in it stands outside. */
export const khoiRong = (place: Place, name: string): Diagnostic =>
  makeError(
    'khoi-rong',
    place,
    {
      vi: `Khối «${name}» không chứa gì, nên phần văn định đặt trong khối sẽ in sai chỗ.`,
      en: `The block “${name}” holds nothing: what was to stand in it would be printed elsewhere.`,
    },
    {
      vi: `Mở khối bằng ba dấu hai chấm «:::${name}», rồi phần văn, rồi dòng «:::» để đóng.`,
      en: `Open it with three colons, “:::${name}”, then its text, then a line “:::” to close it.`,
    },
  );

/** The opening line of a block says something that nothing prints or heeds. */
export const thuaTrenDongMo = (place: Place, name: string): Diagnostic =>
  makeError(
    'thua-tren-dong-mo',
    place,
    {
      vi: `Dòng mở khối «${name}» có chữ hoặc thuộc tính không dùng được.`,
      en: `The opening line of “${name}” has words or attributes that mean nothing there.`,
    },
    {
      vi: 'Xóa phần trong ngoặc, hoặc sửa thuộc tính: huong là doc hoặc ngang; dong-tu là gui hoặc trinh.',
      en: 'Delete what is in brackets, or correct it: huong is doc or ngang; dong-tu is gui or trinh.',
    },
  );

/** A block that is known, but not here: a part of the form in a record, a part inside a list. */
export const khoiSaiCho = (place: Place, name: string, where: Text): Diagnostic =>
  makeError(
    'khoi-sai-cho',
    place,
    {
      vi: `Khối «${name}» không đặt được ở đây: ${where.vi}.`,
      en: `The block “${name}” cannot stand here: ${where.en}.`,
    },
    { vi: 'Chuyển hoặc xóa khối này.', en: 'Move this block or delete it.' },
  );

/** A block for clerks asks for something that this kind of record does not have. */
export const khoiKhongHop = (place: Place, name: string, field: Place): Diagnostic => ({
  ...makeError(
    'khoi-khong-hop',
    place,
    {
      vi: `Khối «${name}» không dùng được trong loại hồ sơ này: nó cần dữ kiện mà loại này không có.`,
      en: `The block “${name}” is of no use in this kind of record: it needs facts that this kind lacks.`,
    },
    { vi: 'Xóa dòng này khỏi hồ sơ.', en: 'Delete this line from the record.' },
  ),
  related: [{ place: field, note: { vi: 'khối cần ở đây', en: 'the block needs it here' } }],
});

/** A part of the document is given more than once, or has more in it than it can hold. */
export const khoiLap = (place: Place, name: string, first: Place): Diagnostic => ({
  ...makeError(
    'khoi-lap',
    place,
    {
      vi: `Khối «:::${name}» có hai lần; mỗi văn bản chỉ có một.`,
      en: `The block “:::${name}” is there twice; a document has one.`,
    },
    { vi: 'Bỏ bớt một khối.', en: 'Take one of them out.' },
  ),
  related: [{ place: first, note: { vi: 'lần đầu ở đây', en: 'the first is here' } }],
});

export const thuaTrongKhoi = (place: Place, name: string): Diagnostic =>
  makeError(
    'thua-trong-khoi',
    place,
    {
      vi: `Phần này của khối «:::${name}» không có chỗ in.`,
      en: `This part of the block “:::${name}” has no place to be printed.`,
    },
    {
      vi: 'Khối này chỉ chứa những gì templates/README.md kể; chuyển phần thừa ra ngoài.',
      en: 'The block holds only what templates/README.md tells; move the rest out of it.',
    },
  );

/** A field that the record gives and its form never prints. */
export const truongKhongIn = (place: Place, field: string): Diagnostic => ({
  severity: 'warning',
  code: 'truong-khong-in',
  place,
  message: {
    vi: `Trường «${field}» có trong hồ sơ nhưng văn bản này không in ra.`,
    en: `The record gives the field “${field}”, but this document does not print it.`,
  },
  hint: {
    vi: 'Xóa trường này, hoặc thêm vào phần văn khối in nó (ví dụ ::bang-bien-phap).',
    en: 'Delete the field, or add the block that prints it (such as ::bang-bien-phap) to the prose.',
  },
});

/** A part that every document must have is not in what the form made. */
export const thieuPhan = (place: Place, part: string): Diagnostic =>
  makeError(
    'thieu-phan',
    place,
    {
      vi: `Mẫu không cho ra phần bắt buộc «:::${part}».`,
      en: `The template makes no “:::${part}”, which every document must have.`,
    },
    { vi: 'Thêm phần đó vào mẫu.', en: 'Add it to the template.' },
  );

/** The record has prose that its form prints nowhere. */
export const phanKhongIn = (place: Place, title: string): Diagnostic =>
  makeError(
    'phan-khong-in',
    place,
    title === ''
      ? {
          vi: 'Phần văn này của hồ sơ không có chỗ in trong mẫu.',
          en: 'The form prints this part of the record nowhere.',
        }
      : {
          vi: `Mục «# ${title}» của hồ sơ không có chỗ in trong mẫu.`,
          en: `The form prints the section “# ${title}” of the record nowhere.`,
        },
    {
      vi: 'Chuyển phần này vào một mục mà mẫu có in, hoặc thêm {{{than}}} vào mẫu.',
      en: 'Move it to a section that the form prints, or add {{{than}}} to the form.',
    },
  );

/** `{{{than}}}` or `{{{muc}}}` shares its paragraph with other text. */
export const khoiKhongDungRieng = (place: Place): Diagnostic =>
  makeError(
    'khoi-khong-dung-rieng',
    place,
    {
      vi: 'Phần văn của hồ sơ phải đứng riêng một đoạn trong mẫu.',
      en: "The record's prose must stand in a paragraph of its own in the template.",
    },
    { vi: 'Để dòng trống trước và sau chỗ này.', en: 'Leave an empty line before and after it.' },
  );

export const thieuMuc = (place: Place, title: string, body: Place, guess?: string): Diagnostic => {
  const maybe = didYouMean(guess);
  return {
    ...makeError(
      'thieu-muc',
      body,
      {
        vi: `Hồ sơ thiếu mục «# ${title}» mà mẫu cần.${maybe.vi}`,
        en: `The record lacks the section “# ${title}” that the template needs.${maybe.en}`,
      },
      { vi: `Thêm dòng «# ${title}» và phần văn dưới nó.`, en: `Add “# ${title}” and its text.` },
    ),
    related: [{ place, note: { vi: 'mẫu cần ở đây', en: 'the template needs it here' } }],
  };
};
