import type { Properties } from '../../model/composed.js';
import { isoDay } from '../../model/ngay.js';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/** The part `docProps/core.xml`. Its days are the document's: the library would write the clock's. */
export function corePropertiesXml(properties: Properties): string {
  const day = dayOf(properties);
  const author = escapeXml(properties.author);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${NAMESPACES}>`,
    `<dc:title>${escapeXml(properties.title)}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    '<cp:revision>1</cp:revision>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    `<dc:language>${escapeXml(properties.language)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

/** The beginning of the document's own day, as an ISO 8601 time. */
export const dayOf = ({ date }: Properties): string => `${isoDay(date)}T00:00:00Z`;

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
