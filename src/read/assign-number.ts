/**
 * Writes a number into a record's front matter and changes no other byte: it fills an empty `so:`,
 * or adds a line below the opening `---`, with the line ending that the file uses. `undefined`
 * where the record has a number already, or no front matter.
 */
export function assignNumber(bytes: Uint8Array, so: string): Uint8Array | undefined {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  const opening = /^\uFEFF?---[ \t]*(\r\n|\n|\r)/.exec(text);
  if (opening === null) return undefined;
  const [whole, ending = '\n'] = opening;
  const rest = text.slice(whole.length);
  const close = /^---[ \t]*$/m.exec(rest)?.index ?? rest.length;
  const written = /^(số|so)([ \t]*:)[ \t]*(.*)$/imu.exec(rest.slice(0, close).normalize('NFC'));
  const filled = written?.[3]?.replace(/#.*$/, '').trim() ?? '';
  if (filled !== '' && filled !== '""' && filled !== "''") return undefined;
  const empty = /^(?:so|s\u1ed1|so\u0302\u0301)[ \t]*:[ \t]*(?:""|'')?[ \t]*(?=#|$|\r|\n)/imu.exec(
    rest.slice(0, close),
  );
  const encode = (changed: string) => new TextEncoder().encode(changed);
  if (empty === null) return encode(`${whole}so: "${so}"${ending}${rest}`);
  const at = empty.index;
  const key = empty[0].slice(0, empty[0].indexOf(':') + 1);
  const tail = rest.slice(at + empty[0].length);
  const space = tail.startsWith('#') ? ' ' : '';
  return encode(`${whole}${rest.slice(0, at)}${key} "${so}"${space}${tail}`);
}
