import type { Text } from '../../model/diagnostic.js';
import { capitalized } from '../../model/sentence.js';

/** What a leaf belongs to: an entry of a list, or the record itself. */
export interface About {
  readonly name: Text;
  readonly title: string;
}

/** A value that was given, taken back, or became another. */
export function doi(
  name: Text,
  before: string | undefined,
  after: string | undefined,
  about: About | undefined,
): Text {
  const from = about === undefined ? { vi: '', en: '' } : headOf(about);
  const vi =
    before === undefined
      ? `${name.vi} nay ghi là «${after}»`
      : after === undefined
        ? `${name.vi} «${before}» nay bỏ trống`
        : `${name.vi} đổi từ «${before}» thành «${after}»`;
  const en =
    before === undefined
      ? `${name.en} is now given: “${after}”`
      : after === undefined
        ? `${name.en} “${before}” is left blank now`
        : `${name.en} changed from “${before}” to “${after}”`;
  return about === undefined
    ? { vi: `${capitalized(vi)}.`, en: `${capitalized(en)}.` }
    : { vi: `${from.vi}: ${vi}.`, en: `${from.en}: ${en}.` };
}

export const them = (about: About): Text => {
  const { vi, en } = entryOf(about);
  return { vi: `Thêm ${vi}.`, en: `Added: ${en}.` };
};

export const bo = (about: About): Text => {
  const { vi, en } = entryOf(about);
  return { vi: `Bỏ ${vi}.`, en: `Dropped: ${en}.` };
};

export const sua = (about: About): Text => {
  const { vi, en } = headOf(about);
  return { vi: `${vi}: lời văn đã sửa.`, en: `${en}: reworded.` };
};

/** The first words are enough to know a long entry by. */
const SHORT = 80;

const cut = (title: string): string =>
  title.length <= SHORT ? title : `${title.slice(0, SHORT).replace(/\s\S*$/, '')} …`;

const entryOf = ({ name, title }: About): Text => ({
  vi: `${name.vi} «${cut(title)}»`,
  en: `${name.en} “${cut(title)}”`,
});

const headOf = (about: About): Text => {
  const { vi, en } = entryOf(about);
  return { vi: capitalized(vi), en: capitalized(en) };
};
