import { type Diagnostic, didYouMean, makeError, type Text } from '../model/diagnostic.js';

export { khongDocDuoc, khongGhiDuoc } from './messages.js';

const top = (file: string) => ({ file, line: 1, column: 1 });

export const unknownKind = (
  typed: string,
  guess: string | undefined,
  kinds: readonly string[],
): Text => {
  const maybe = didYouMean(guess);
  return {
    vi: `Không có loại hồ sơ «${typed}».${maybe.vi} Các loại: ${kinds.join(', ')}.`,
    en: `There is no kind of record “${typed}”.${maybe.en} The kinds: ${kinds.join(', ')}.`,
  };
};

export const roundByInit: Text = {
  vi: 'Đợt mới được lập bằng «vankien init THƯ-MỤC --nam NĂM», trong thư mục trống hoặc thư mục đang có các đợt.',
  en: 'A new round is begun by “vankien init DIR --nam YEAR”, in an empty folder or beside the rounds of one.',
};

export const noPasses = (kind: string): Text => ({
  vi: `Hồ sơ loại «${kind}» không có lần kiểm điểm; bỏ tùy chọn --lan.`,
  en: `A record of the kind “${kind}” has no passes; leave --lan out.`,
});

export const badPass = (typed: string): Text => ({
  vi: `--lan là số của lần kiểm điểm sau: 2, 3…; không phải «${typed}».`,
  en: `--lan is the number of a later pass: 2, 3 …; not “${typed}”.`,
});

export const noPerson = (kind: string): Text => ({
  vi: `Hồ sơ loại «${kind}» không phải của riêng một người; bỏ tùy chọn --nguoi.`,
  en: `A record of the kind “${kind}” is not one person's; leave --nguoi out.`,
});

export const personWanted = (kind: string): Text => ({
  vi: `«${kind}» là của một người; thêm --nguoi MÃ, ví dụ --nguoi tran-van-a.`,
  en: `“${kind}” is one person's; add --nguoi ID, for example --nguoi tran-van-a.`,
});

export const badName = (typed: string): Text => ({
  vi: `«${typed}» không dùng làm tên được: chỉ gồm chữ, chữ số và dấu gạch ngang.`,
  en: `“${typed}” cannot serve as a name: letters, digits and hyphens only.`,
});

export const unitNameWanted: Text = {
  vi: 'Thiếu tên hoặc mã của đơn vị mới: vankien new don-vi dv-12',
  en: 'The id or the name of the new unit is missing: vankien new don-vi dv-12',
};

export const daCoTep = (path: string): Diagnostic =>
  makeError(
    'da-co-tep',
    top(path),
    {
      vi: 'Hồ sơ này đã có; không ghi đè lên nó.',
      en: 'This record is there already; it is not written over.',
    },
    {
      vi: 'Mở nó mà viết tiếp, hoặc lập hồ sơ khác bằng --name TÊN-TỆP (kiểm điểm lại: --lan 2).',
      en: 'Go on writing in it, or begin another with --name FILE (for a second pass: --lan 2).',
    },
  );

export const khongCoKhung = (path: string, name: string): Diagnostic =>
  makeError(
    'khong-co-khung',
    top(path),
    {
      vi: `Không có khung để lập hồ sơ «${name}».`,
      en: `There is no skeleton from which to begin “${name}”.`,
    },
    {
      vi: 'Chép thư mục templates/moi/ của chương trình vào templates/ ở đây.',
      en: 'Copy the folder templates/moi/ of the program into templates/ here.',
    },
  );

/** The skeleton makes a record that is wrong before anything is filled in. */
export const khungChoRaSai = (skeleton: string, { message, place, code }: Diagnostic): Diagnostic =>
  makeError(
    'khung-sai',
    top(skeleton),
    {
      vi: `Khung này cho ra hồ sơ sai, ở dòng ${place.line} của hồ sơ: ${message.vi} [${code}]`,
      en: `This skeleton makes a faulty record, at line ${place.line} of it: ${message.en} [${code}]`,
    },
    {
      vi: 'Sửa khung; thử lại bằng «vankien new … --stdout».',
      en: 'Correct the skeleton; try it with “vankien new … --stdout”.',
    },
  );

/** A record of the round before that was read, and whose bytes can yet not be told apart. */
export const khongMangSang = (path: string): Diagnostic =>
  makeError(
    'khong-mang-sang',
    top(path),
    {
      vi: 'Không chép được hồ sơ này sang đợt mới: không rõ dòng nào là của riêng đợt cũ.',
      en: 'This record cannot be copied into the new round: which lines are of the old one is not clear.',
    },
    {
      vi: 'Gõ lại phần đầu của nó, mỗi trường một dòng; hoặc thêm --khong-don-vi rồi lập từng đơn vị.',
      en: 'Type its front matter anew, a field a line; or add --khong-don-vi and begin the units one by one.',
    },
  );
