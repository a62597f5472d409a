import type { Text } from '../model/diagnostic.js';

const rest: Text = {
  vi: 'Tạm giữ bản của nhánh đang làm; sau khi gộp xong, chạy «vankien build» để dựng lại rồi commit.',
  en: 'Ours is kept for now; once merged, run “vankien build” and commit what it makes.',
};
const withRest = ({ vi, en }: Text): Text => ({ vi: `${vi} ${rest.vi}`, en: `${en} ${rest.en}` });

/** What the merge driver says, on the error stream: nothing where all went well. */
export const MERGE = {
  help: {
    vi: 'cho git gọi khi gộp hai nhánh: dựng lại văn bản từ hồ sơ đã gộp',
    en: 'for git, when it merges: build a document anew from the merged records',
  },
  conflict: (output: string, record: string): Text =>
    withRest({
      vi: `${output}: chưa dựng lại được vì hồ sơ ${record} có xung đột; sửa hồ sơ ấy.`,
      en: `${output} was not built anew, since the record ${record} has a conflict; mend that.`,
    }),
  fault: (output: string, record: string, why: Text): Text =>
    withRest({
      vi: `${output}: chưa dựng lại được vì hồ sơ ${record} sau khi gộp còn lỗi: ${why.vi}`,
      en: `${output} was not built anew, since the merged record ${record} is faulty: ${why.en}`,
    }),
  noRecord: (output: string): Text =>
    withRest({
      vi: `${output}: không thấy hồ sơ của tệp này sau khi gộp.`,
      en: `${output}: its record is not among the merged ones.`,
    }),
  oldGit: (output: string): Text =>
    withRest({
      vi: `${output}: git trên máy này cũ hơn 2.38 nên không dựng lại được trong lúc gộp.`,
      en: `${output} was not built anew: git on this machine is older than 2.38.`,
    }),
  unknown: (output: string): Text =>
    withRest({
      vi: `${output}: không biết git đang gộp những gì nên không dựng lại được.`,
      en: `${output} was not built anew: what git merges could not be found out.`,
    }),
  failed: (output: string, reason: string): Text =>
    withRest({
      vi: `${output}: dựng lại hỏng ngoài dự tính (${reason}).`,
      en: `${output} was not built anew: it failed unexpectedly (${reason}).`,
    }),
} as const;
