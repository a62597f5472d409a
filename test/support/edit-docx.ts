import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A DOCX with one of its parts changed, as an editor would leave it. */
export function editDocx(
  bytes: Uint8Array,
  change: (xml: string) => string,
  part = 'word/document.xml',
): Uint8Array {
  const parts = unzipSync(new Uint8Array(bytes));
  const before = strFromU8(parts[part] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}

/** Words for words, which must stand there once. */
export function swap(xml: string, from: string, to: string): string {
  if (xml.split(from).length !== 2) throw new Error(`«${from}» is not once in the file`);
  return xml.replace(from, () => to);
}

/** The paragraph that holds these words, with its tags. */
export function paragraphXml(xml: string, words: string): string {
  const found = [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].filter(([one]) =>
    one.replace(/<[^>]*>/g, '').includes(words),
  );
  const [only, other] = found;
  if (only === undefined || other !== undefined)
    throw new Error(`«${words}» is not in one paragraph`);
  return only[0];
}

/** The runs of a paragraph without its bookmark, which stays with the old one. */
export const withoutAnchor = (paragraph: string): string =>
  paragraph.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '');
