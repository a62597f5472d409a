import type { Diagnostic } from '../../model/diagnostic.js';
import * as fault from './messages.js';

/** What a file that is no ZIP is, by its first bytes; `undefined`: it is one. */
export function foreignTo(bytes: Uint8Array, file: string): Diagnostic | undefined {
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06])) {
    return undefined;
  }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    // The container of old Office files; a locked DOCX lies in one, too.
    return holds(bytes, 'EncryptedPackage') ? fault.hasPassword(file) : fault.isOldWord(file);
  }
  const head = String.fromCharCode(...bytes.subarray(0, 512)).trimStart();
  if (head.startsWith('%PDF-')) return fault.isNoDocx(file, 'pdf');
  if (head.startsWith('{\\rtf')) return fault.isNoDocx(file, 'rtf');
  if (/<html|<!doctype html/i.test(head)) return fault.isNoDocx(file, 'html');
  return bytes.length === 0 ? fault.isTorn(file) : fault.isNoDocx(file, 'unknown');
}

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

/** Whether a name stands in such a container, where names are UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, n) => bytes[at + n] === byte)) return true;
  }
  return false;
}
