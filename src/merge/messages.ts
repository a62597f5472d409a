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
