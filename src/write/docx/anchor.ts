import { Bookmark, type ParagraphChild } from 'docx';

/** The text of a paragraph inside the bookmark by which it is found again, where it has one. */
export function anchor(
  name: string | undefined,
  children: readonly ParagraphChild[],
): readonly ParagraphChild[] {
  return name === undefined ? children : [new Bookmark({ id: name, children })];
}

/** Bookmarks numbered from 0 in the order of reading: the library counts on from file to file. */
export function renumberAnchors(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*?\bw:id=")(\d+)"/g,
    (_, before: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size;
      numbers.set(id, number);
      return `${before}${number}"`;
    },
  );
}
