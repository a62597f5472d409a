import { type Diagnostic, didYouMean, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

/** The template does not parse. */
export const mauSaiCuPhap = (place: Place, detail: Text): Diagnostic =>
  makeError(
    'mau-sai-cu-phap',
    place,
    {
      vi: `Mẫu viết sai cú pháp Handlebars: ${detail.vi}`,
      en: `The template is not valid Handlebars: ${detail.en}`,
    },
    {
      vi: 'Xem lại các dấu {{ }} và các khối {{#…}} … {{/…}} quanh dòng này.',
      en: 'Check the {{ }} and the {{#…}} … {{/…}} blocks around this line.',
    },
  );

/** The form asks for a field that nothing declares. */
export const truongLaTrongMau = (
  place: Place,
  field: string,
  owner: Place,
  guess: string | undefined,
): Diagnostic => {
  const maybe = didYouMean(guess);
  return {
    ...makeError(
      'truong-la-trong-mau',
      place,
      {
        vi: `Mẫu hỏi trường «${field}» nhưng không loại hồ sơ nào khai trường này.${maybe.vi}`,
        en: `The template asks for the field “${field}”, which nothing declares.${maybe.en}`,
      },
      {
        vi: 'Sửa tên trường trong mẫu cho đúng tên trong hồ sơ.',
        en: 'Correct the name in the template to the one that the record uses.',
      },
    ),
    related: [{ place: owner, note: { vi: 'trường này phải nằm ở đây', en: 'it should be here' } }],
  };
};

/** The form prints a field that the record may leave out, and this record does. */
export const thieuGiaTri = (place: Place, field: string, owner: Place): Diagnostic => ({
  ...makeError(
    'thieu-gia-tri',
    place,
    {
      vi: `Mẫu cần trường «${field}» nhưng hồ sơ không ghi trường này.`,
      en: `The template needs the field “${field}”, which the record leaves out.`,
    },
    {
      vi: `Ghi «${field}: …» vào phần đầu của hồ sơ, hoặc đặt chỗ này của mẫu trong {{#if ${field}}}.`,
      en: `Write “${field}: …” in the record's front matter, or wrap this place in {{#if ${field}}}.`,
    },
  ),
  related: [{ place: owner, note: { vi: 'hồ sơ thiếu ở đây', en: 'missing here' } }],
});

export const thanhPhanLa = (place: Place, name: string, guess: string | undefined): Diagnostic => {
  const maybe = didYouMean(guess);
  return makeError(
    'thanh-phan-la',
    place,
    {
      vi: `Mẫu gọi thành phần «${name}» nhưng không có tệp templates/partials/${name}.hbs.${maybe.vi}`,
      en: `The template calls the partial “${name}”, but there is no templates/partials/${name}.hbs.${maybe.en}`,
    },
    { vi: 'Sửa tên, hoặc tạo tệp đó.', en: 'Correct the name, or create that file.' },
  );
};

export const hamLa = (place: Place, name: string, guess: string | undefined): Diagnostic => {
  const maybe = didYouMean(guess);
  return makeError(
    'ham-la',
    place,
    {
      vi: `Mẫu gọi hàm «${name}» nhưng không có hàm này.${maybe.vi}`,
      en: `The template calls the helper “${name}”, which does not exist.${maybe.en}`,
    },
    { vi: 'Các hàm có sẵn ghi trong templates/README.md.', en: 'templates/README.md lists them.' },
  );
};

/** The template uses a part of Handlebars that is left out on purpose. */
export const khongDung = (place: Place, what: string): Diagnostic =>
  makeError(
    'cu-phap-khong-dung',
    place,
    {
      vi: `Mẫu dùng ${what}; phần này của Handlebars không dùng ở đây.`,
      en: `The template uses ${what}; that part of Handlebars is not used here.`,
    },
    {
      vi: 'Viết lại bằng thành phần {{> ten}} và các khối {{#if}}, {{#each}}, {{#with}}.',
      en: 'Write it with partials {{> name}} and the blocks {{#if}}, {{#each}}, {{#with}}.',
    },
  );

export const mauGoiVong = (place: Place, chain: readonly string[]): Diagnostic =>
  makeError(
    'mau-goi-vong',
    place,
    {
      vi: `Các thành phần gọi lẫn nhau thành vòng: ${chain.join(' → ')}.`,
      en: `Partials call one another in a circle: ${chain.join(' → ')}.`,
    },
    { vi: 'Bỏ một lời gọi trong vòng đó.', en: 'Take one call out of the circle.' },
  );

export const mauLoi = (place: Place, detail: string): Diagnostic =>
  makeError(
    'mau-loi',
    place,
    { vi: `Mẫu dừng giữa chừng: ${detail}`, en: `The template stopped: ${detail}` },
    { vi: 'Sửa chỗ này của mẫu.', en: 'Correct this place of the template.' },
  );

/** A helper was given something that it cannot use. */
export const thamSoSai = (place: Place, helper: string, needs: Text): Diagnostic =>
  makeError(
    'tham-so-sai',
    place,
    {
      vi: `Hàm «${helper}» cần ${needs.vi}.`,
      en: `The helper “${helper}” needs ${needs.en}.`,
    },
    { vi: 'Xem templates/README.md.', en: 'See templates/README.md.' },
  );

/** A list or a map was printed as if it were text. */
export const khongInDuoc = (place: Place, what: Text, owner: Place): Diagnostic => ({
  ...makeError(
    'khong-in-duoc',
    place,
    {
      vi: `Mẫu in thẳng ${what.vi}; chỉ chữ, số và ngày in thẳng được.`,
      en: `The template prints ${what.en}; only text, numbers and dates can be printed.`,
    },
    {
      vi: 'Dùng {{#each}} cho danh sách, tên trường con cho một nhóm trường, {{ngay_so …}} cho ngày.',
      en: 'Use {{#each}} for a list, a subfield for a map, {{ngay_so …}} for a date.',
    },
  ),
  related: [{ place: owner, note: { vi: 'giá trị ở đây', en: 'the value is here' } }],
});

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

/** A reference that finds nothing: an issue, a document to cite. */
export const thamChieuLa = (place: Place, ref: string, guess: string | undefined): Diagnostic => {
  const maybe = didYouMean(guess);
  return makeError(
    'tham-chieu-la',
    place,
    {
      vi: `Không tìm thấy «${ref}» trong đợt này.${maybe.vi}`,
      en: `“${ref}” was not found in this round.${maybe.en}`,
    },
    {
      vi: 'Kiểm tra mã (ma) của vấn đề hoặc văn bản được nhắc tới.',
      en: 'Check the id (ma) of the issue or document that is meant.',
    },
  );
};

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
