import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FONT_FILES } from './fonts.js';

const CODE = fileURLToPath(new URL('..', import.meta.url));
const PACKAGE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
/** The preview only shows what was made. */
const ON_SCREEN = /^(?:page|preview)[/\\]/;

let known: Promise<string> | undefined;

/** A digest of everything but records and templates that the bytes of a document depend on. */
export function digestProgram(): Promise<string> {
  known ??= digestAll();
  return known;
}

async function digestAll(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  hash.update(await readFile(PACKAGE).catch(() => ''));
  const names = await readdir(CODE, { recursive: true });
  const isCode = (name: string) => /\.[jt]s$/.test(name) && !ON_SCREEN.test(name);
  for (const name of names.filter(isCode).sort()) {
    hash.update(name).update(await readFile(join(CODE, name)));
  }
  for (const font of Object.values(FONT_FILES)) hash.update(`${font} ${(await stat(font)).size}`);
  return hash.digest('base64url');
}
