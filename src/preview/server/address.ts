import { FORMATS, type Format } from '../../build/index.js';

/** The address of a file of the output folder; names may hold spaces, accents, `#` and `%`. */
export const addressOf = (output: string): string =>
  `/out/${output.split('/').map(encodeURIComponent).join('/')}`;

/**
 * The path that an address names below a prefix such as `/out/`, or nothing where it names none:
 * no part of it may climb, be empty or hide a slash.
 */
export function pathBelow(prefix: string, url: string): string | undefined {
  // URL takes `..` and `%2e%2e` for what they mean, before the prefix is looked for.
  const { pathname } = new URL(url);
  if (!pathname.startsWith(prefix)) return undefined;
  const names = pathname.slice(prefix.length).split('/').map(decode);
  const isWhole = names.every((name) => name !== undefined && isName(name));
  return isWhole ? names.join('/') : undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

const isName = (name: string): boolean =>
  name !== '' && name !== '.' && name !== '..' && !/[/\\\0]/.test(name);

export const formatOf = (path: string): Format | undefined =>
  FORMATS.find((format) => path.toLowerCase().endsWith(`.${format}`));

const TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  wasm: 'application/wasm',
  woff2: 'font/woff2',
  ttf: 'font/ttf',
};

/** The media type that a file's ending stands for. */
export const typeOf = (path: string): string =>
  TYPES[path.slice(path.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream';

/** Saves a file under its own name, accents and all (RFC 6266, RFC 5987). */
export function attachment(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const plain = name.normalize('NFD').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  const ascii = plain.replace(/\p{M}/gu, '').replace(/[^\w .()+-]/g, '_');
  const full = encodeURIComponent(name).replace(/['()*]/g, hex);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${full}`;
}

const hex = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
