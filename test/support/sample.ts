import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { inject } from 'vitest';
import { openWord } from './read-docx.js';
import { readPdf, type SeenPdf } from './read-pdf.js';
import { REPO } from './run-cli.js';

/** The sample's documents: every record of content/ but the data of rounds and units. */
export const NAMES: readonly string[] = readdirSync(join(REPO, 'content'), { recursive: true })
  .map(String)
  .filter((path) => path.endsWith('.md') && !/(?:^|\/)(?:dot|don-vi)\.md$/.test(path))
  .map((path) => path.replace(/\.md$/, ''))
  .sort();

export const KE_HOACH = '2023/ke-hoach';
export const CONG_VAN = '2023/dv-01/goi-y';
export const BAO_CAO = '2023/dv-01/giai-trinh';
export const BIEN_BAN = '2023/dv-01/bien-ban-tham-dinh';
/** The report of a body of the state. */
export const NHA_NUOC = '2026/tt-dich-vu/giai-trinh';

/** Papers by their form: minutes, letters, and what a person writes of himself. */
export const isMinutes = (name: string): boolean => /\/bien-ban-/.test(name);
export const isLetter = (name: string): boolean => /\/(?:goi-y|yeu-cau-kiem-diem-lai)$/.test(name);
/** A gợi ý in the form of a thông báo: it has a kind and a subject, which a công văn has not. */
export const isNotice = (name: string): boolean => name === '2023/dv-09/goi-y';
export const isPersonal = (name: string): boolean => /\/kiem-diem-ca-nhan/.test(name);
/** Whose head signs for himself, or his deputy for him: a Ban, not a committee. */
export const isOfBan = (name: string): boolean =>
  /\/(?:tong-hop|bao-cao-tham-dinh(?:-lan-2)?|bao-cao-tien-do)$/.test(name);

/** What comes from above lies in a unit's folder too. */
const isFromAbove = (name: string): boolean =>
  /\/(?:goi-y|bien-ban-tham-dinh|bao-cao-tham-dinh|yeu-cau-kiem-diem-lai|ket-luan)/.test(name);
/** What a body of the state issues, in the form of NĐ 30. */
export const isState = (name: string): boolean =>
  (/\/(?:tt-dich-vu|ubnd-phuong-6)\//.test(name) && !isFromAbove(name)) ||
  /^2023\/dv-06\/(?:ket-qua-viec-kho|theo-doi-khac-phuc)$/.test(name);

/** Of a real body: no number, day or signer is public, and none is printed. */
export const isUnissued = (name: string): boolean => name.startsWith('2022/tay-ho/');

/** Whose day is not before 27/5/2026 follows HD 05; the rest of the Party's documents HD 36. */
export const isHd05 = (name: string): boolean => name.startsWith('2026/') && !isState(name);

export const samplePath = (name: string, format: 'pdf' | 'docx' | 'txt'): string =>
  join(inject('sample'), `${name}.${format}`);

const seen = new Map<string, Promise<SeenPdf>>();

export function samplePdf(name: string): Promise<SeenPdf> {
  const known = seen.get(name) ?? readPdf(readFileSync(samplePath(name, 'pdf')));
  seen.set(name, known);
  return known;
}

export const sampleWord = (name: string) => openWord(readFileSync(samplePath(name, 'docx')));

export const sampleText = (name: string): string => readFileSync(samplePath(name, 'txt'), 'utf8');

/** A document and, of a gợi ý, the letters to persons that its record makes too. */
export function madeOf(name: string): readonly string[] {
  const letters = readdirSync(join(inject('sample'), dirname(name)))
    .filter((file) => file.startsWith(`${basename(name)}-`) && file.endsWith('.txt'))
    .map((file) => join(dirname(name), file.slice(0, -'.txt'.length)));
  return name.endsWith('/goi-y') ? [name, ...letters] : [name];
}

/** The record as its clerk typed it. */
export const sampleRecord = (name: string): string =>
  readFileSync(join(REPO, 'content', `${name}.md`), 'utf8');
