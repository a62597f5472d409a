/** One way of writing documents, timed in a process of its own: `node peer.mjs NAME FILE`. */
import { readFileSync } from 'node:fs';
import { FONT_FILES } from '../dist/disk/fonts.js';

const WAYS = {
  'our PDF': async () => (await import('../dist/write/pdf/index.js')).createPdfWriter(FONT_FILES),
  'our DOCX': async () => (await import('../dist/write/docx/index.js')).writeDocx,
  pdfmake: async () => (await import('./plain.mjs')).plainPdfmake(FONT_FILES),
  docx: async () => (await import('./plain.mjs')).plainDocx,
};

const [, , name, file] = process.argv;
const write = await WAYS[name]();
const documents = JSON.parse(readFileSync(file, 'utf8'));
// The first documents warm the process: what is measured is the steady rate.
for (const document of documents.slice(0, 3)) await write(document);
const start = performance.now();
for (const document of documents) await write(document);
process.stdout.write(String(performance.now() - start));
