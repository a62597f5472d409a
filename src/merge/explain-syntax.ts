import type { Text } from '../model/diagnostic.js';

/** What Handlebars says of a template that does not parse, in a form keeper's words. */
export function explainSyntax(message: string): Text {
  const last = message.split('\n').at(-1) ?? message;
  const [, open, close] = /^(\S+) doesn't match (\S+)/.exec(last) ?? [];
  if (open !== undefined) {
    return {
      vi: `khối mở bằng «{{#${open}}}» lại đóng bằng «{{/${close}}}».`,
      en: `a block opened by “{{#${open}}}” is closed by “{{/${close}}}”.`,
    };
  }
  if (/got 'EOF'/.test(last)) {
    return {
      vi: 'mẫu kết thúc khi còn một khối {{#…}} hoặc một dấu {{ chưa đóng.',
      en: 'the template ends while a block {{#…}} or a {{ is still open.',
    };
  }
  const [, found] = /got '(\w+)'/.exec(last) ?? [];
  if (found !== undefined) {
    return {
      vi: `gặp «${NAMES[found] ?? found}» ở chỗ không đặt được.`,
      en: `“${NAMES[found] ?? found}” stands where it cannot.`,
    };
  }
  return { vi: last, en: last };
}

/** The parser's names of signs. */
const NAMES: Readonly<Record<string, string>> = {
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  OPEN: '{{',
  OPEN_UNESCAPED: '{{{',
  OPEN_BLOCK: '{{#',
  OPEN_ENDBLOCK: '{{/',
  INVERSE: '{{else}}',
  OPEN_SEXPR: '(',
  CLOSE_SEXPR: ')',
  EQUALS: '=',
  SEP: '/',
  INVALID: '?',
};
