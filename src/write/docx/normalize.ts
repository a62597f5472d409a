import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Properties } from '../../model/composed.js';
import { corePropertiesXml, dayOf } from './core-properties.js';
import { APP_XML } from './mark.js';
import { settleRevisions } from './revisions.js';

/**
 * The same package, but the same bytes each time: the library writes the clock into the properties
 * and the zip, and numbers pictures by a count that runs through the whole process.
 */
export function normalizePackage(bytes: Uint8Array, properties: Properties): Uint8Array {
  const parts = unzipSync(bytes);
  parts['docProps/core.xml'] = strToU8(corePropertiesXml(properties));
  parts['docProps/app.xml'] = strToU8(APP_XML);
  const body = parts['word/document.xml'];
  if (body !== undefined) {
    parts['word/document.xml'] = strToU8(
      settleRevisions(renumberPictures(strFromU8(body)), dayOf(properties)),
    );
  }
  // A zip's year begins in 1980; in local time, because the zipper reads local time back out.
  const entry = { mtime: new Date(1980, 0, 1), level: 9, os: 0 } as const;
  const names = Object.keys(parts).sort(byRank);
  return zipSync(
    Object.fromEntries(names.map((name) => [name, [parts[name] ?? new Uint8Array(), entry]])),
  );
}

function renumberPictures(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\bid=")\d+"/g, (_, before: string) => {
    count += 1;
    return `${before}${count}"`;
  });
}

/** Readers expect the list of content types first. */
function byRank(a: string, b: string): number {
  const rank = (name: string) => ['[Content_Types].xml', '_rels/.rels'].indexOf(name) + 1 || 3;
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
