import { PARAGRAPH_END } from '../../read/patch/index.js';

/** Some words before and after, to know the place by. */
export const around = (text: string, from: number, to: number): string => {
  const start = Math.max(0, text.lastIndexOf(' ', Math.max(0, from - 30)) + 1);
  const end = text.indexOf(' ', Math.min(text.length, to + 30));
  const cut = text.slice(start, end === -1 ? text.length : end).replaceAll(PARAGRAPH_END, ' ¶ ');
  return `${start > 0 ? '…' : ''}${cut}${end === -1 ? '' : '…'}`;
};
