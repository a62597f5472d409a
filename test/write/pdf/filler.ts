import { type ParagraphOptions, p } from '../../support/composed.js';

/** How many lines of 18 pt stand on a page of `a4`. */
export const LINES = 40;

/** Paragraphs of one line each, without space between. */
export const filler = (count: number) =>
  Array.from({ length: count }, (_, k) => p(`đầy ${k + 1}`, { after: 0 }));

/** A paragraph of so many lines, each `name n`. */
export const lines = (name: string, count: number, options: ParagraphOptions = {}) =>
  p(Array.from({ length: count }, (_, k) => `${name} ${k + 1}`).join('\n'), {
    after: 0,
    ...options,
  });

export const PROSE =
  'Thực hiện Kế hoạch số 12-KH/ĐU ngày 05/01/2026 của Ban Thường vụ Đảng ủy về kiểm điểm sâu tập thể và cá nhân, Chi bộ đã nghiêm túc chuẩn bị báo cáo, làm rõ từng nội dung gợi ý, nguyên nhân khách quan và chủ quan, trách nhiệm của từng đồng chí. ';
