import type { Block, Figure } from '../model/block.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Document } from '../model/document.js';
import type { World } from '../model/world.js';
import { readImage } from '../read/index.js';
import type { ImageFile } from '../the-thuc/index.js';
import { anh } from './messages.js';

/** The images that a document shows, by the path that was typed, and what is wrong with others. */
export async function loadImages(
  document: Document,
  world: World,
): Promise<{
  images: ReadonlyMap<string, ImageFile>;
  /** Where they lie, from the root. */
  files: readonly string[];
  diagnostics: readonly Diagnostic[];
}> {
  const files: string[] = [];
  const images = new Map<string, ImageFile>();
  const diagnostics: Diagnostic[] = [];
  const figures: Figure[] = [];
  gatherFigures(document.body, figures);
  for (const { body } of document.annexes) gatherFigures(body, figures);
  if (figures.length === 0) return { images, files, diagnostics };
  const round = document.record.split('/').slice(0, 2).join('/');
  const entries = await world.list(round);
  // Names on disk may be in another Unicode form than the record that shows them.
  const byPath = new Map(entries.map((one) => [one.path.normalize('NFC'), one]));
  for (const figure of figures) {
    const path = resolvePath(figure.place.file, figure.path);
    const entry = byPath.get(path?.normalize('NFC') ?? '');
    if (!path?.startsWith(`${round}/`) || entry?.kind === 'outside') {
      diagnostics.push(anh(figure.place, figure.path, 'ngoai-dot'));
      continue;
    }
    const bytes = entry === undefined ? undefined : await world.read(entry.path);
    const image = bytes === undefined ? undefined : readImage(bytes);
    if (bytes === undefined) diagnostics.push(anh(figure.place, figure.path, 'khong-co'));
    else if (image === undefined) diagnostics.push(anh(figure.place, figure.path, 'khong-hop-le'));
    else {
      images.set(figure.path, { data: bytes, ...image });
      files.push(entry?.path ?? '');
    }
  }
  return { images, files, diagnostics };
}

function gatherFigures(blocks: readonly Block[], into: Figure[]): void {
  for (const block of blocks) {
    if (block.kind === 'figure') into.push(block);
    if (block.kind === 'directive') gatherFigures(block.blocks, into);
    if (block.kind === 'list') for (const item of block.items) gatherFigures(item.blocks, into);
  }
}

/** A path as typed, counted from its record's folder; `undefined` where it leaves the root. */
function resolvePath(file: string, typed: string): string | undefined {
  if (/^(?:[a-z]+:|[/\\])/i.test(typed)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of decodePath(typed).split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Markdown editors write a space as `%20`; a lone `%` is a `%`. */
function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
