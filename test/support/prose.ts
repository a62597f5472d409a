/** Front matter and body of a record, cut by hand: no part of the program reads it. */
export function cutRecord(source: string): { readonly front: string; readonly body: string } {
  const [, front = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return { front, body };
}

/**
 * Everything that a record's body says, in pieces that must come out whole: cells, headings and
 * the prose between citations, without the signs of Markdown.
 */
export function saidIn(source: string): readonly string[] {
  return cutRecord(source)
    .body.split('\n')
    .filter((line) => !/^\s*:{2,}|^\|[\s:|-]+$/.test(line))
    .flatMap((line) => line.split(line.startsWith('|') ? '|' : /\[@[^\]]+\]/))
    .map((piece) => piece.replace(/^\s*(?:#+|-|\d+\.)(?= |$)/, '').replaceAll('*', ''))
    .map((piece) => piece.trim())
    .filter((piece) => /\p{L}/u.test(piece));
}

/** Capitals and blanks do not count: headings are printed in capitals, lines are broken anywhere. */
export const squash = (text: string): string =>
  text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, '').replaceAll('\u2011', '-');

/** The fields of front matter that are words on one line, by key without accents: `trich_yeu`. */
export function fieldsOf(source: string): readonly { key: string; text: string }[] {
  const { front } = cutRecord(source);
  return [...front.matchAll(/^\s*(?:- )?([\p{L}_ ]+): "?(.+?)"?$/gmu)].map(
    ([, key = '', text = '']) => ({
      key: key
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[đĐ]/g, 'd')
        .toLowerCase()
        .replaceAll(' ', '_'),
      text,
    }),
  );
}
