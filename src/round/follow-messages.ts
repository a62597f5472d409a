import { type Diagnostic, makeError, type Text } from '../model/diagnostic.js';
import type { Place } from '../model/place.js';

/** What an earlier record promised and a later one reports on. */
export const PROMISED = {
  viec: { vi: 'Việc khó', en: 'The job' },
  'bien-phap': { vi: 'Biện pháp', en: 'The remedy' },
} as const satisfies Record<string, Text>;

export const bienPhapLa = (place: Place, number: number, count: number, source: Place) => ({
  ...makeError(
    'tham-chieu-la',
    place,
    {
      vi: `Không có biện pháp số ${number}: báo cáo giải trình nêu ${count} biện pháp.`,
      en: `There is no remedy number ${number}: the report names ${count}.`,
    },
    {
      vi: 'Ghi số thứ tự của biện pháp trong bien_phap của báo cáo, đếm từ 1.',
      en: "Give the remedy's turn in the report's bien_phap, counted from 1.",
    },
  ),
  related: [{ place: source, note: { vi: 'các biện pháp ở đây', en: 'the remedies are here' } }],
});

export const baoCaoTrung = (
  place: Place,
  promised: keyof typeof PROMISED,
  key: string,
  first: Place,
): Diagnostic => ({
  ...makeError(
    'bao-cao-trung',
    place,
    {
      vi: `${PROMISED[promised].vi} «${key}» được báo cáo hai lần, không rõ lần nào đúng.`,
      en: `${PROMISED[promised].en} “${key}” is reported on twice; which one holds is not clear.`,
    },
    { vi: 'Gộp thành một mục.', en: 'Make one entry of the two.' },
  ),
  related: [{ place: first, note: { vi: 'đã báo cáo ở đây', en: 'it is reported here' } }],
});

export const chuaBaoCao = (
  place: Place,
  promised: keyof typeof PROMISED,
  key: string,
  source: Place,
): Diagnostic => ({
  severity: 'warning',
  code: 'chua-bao-cao',
  place,
  message: {
    vi: `${PROMISED[promised].vi} «${key}» không được báo cáo; bản in ghi «chưa báo cáo».`,
    en: `${PROMISED[promised].en} “${key}” is not reported on; “chưa báo cáo” is printed.`,
  },
  hint: { vi: 'Thêm một mục cho nó vào danh sách này.', en: 'Add an entry for it to this list.' },
  related: [{ place: source, note: { vi: 'khai ở đây', en: 'it is declared here' } }],
});

export const ngayXongSai = (place: Place, reason: Text): Diagnostic =>
  makeError('ngay-xong-sai', place, reason, {
    vi: 'Sửa ngay_xong, tinh_trang hoặc ngay_chot cho khớp nhau.',
    en: 'Make ngay_xong, tinh_trang and ngay_chot agree.',
  });
