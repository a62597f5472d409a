/**
 * Loads pdf.js, once. Its drawing half asks the machine for a canvas while it loads and complains
 * on the console where there is none; words need no canvas, so it is given empty stand-ins and not
 * listened to meanwhile. Its worker runs in this thread: it is put where pdf.js looks for one
 * before it would start another.
 */
export function loadPdfJs() {
  loading ??= load();
  return loading;
}

let loading: ReturnType<typeof load> | undefined;

class Nothing {}
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

/** It has no types; loaded, it puts itself in its place. */
const WORKER: string = 'pdfjs-dist/legacy/build/pdf.worker.mjs';

async function load() {
  const missing = DRAWING.filter((name) => !(name in globalThis));
  for (const name of missing) Reflect.set(globalThis, name, Nothing);
  const { console: said } = globalThis;
  const { warn } = said;
  said.warn = () => {};
  try {
    await import(WORKER);
    return await import('pdfjs-dist/legacy/build/pdf.mjs');
  } finally {
    said.warn = warn;
  }
}
