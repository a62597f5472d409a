import type { World } from '../model/world.js';
import { openBuilder } from './builder.js';
import type { Built } from './built.js';
import type { Fonts } from './make.js';
import { FORMATS } from './outputs.js';

/**
 * Builds the documents that some files of the output folder are of, and no others. `recordOf` tells
 * by such a file the record that it is of, if there is one.
 */
export async function rebuild(
  world: World,
  fonts: Fonts,
  outputs: readonly string[],
): Promise<{ readonly built: Built | undefined; recordOf(output: string): string | undefined }> {
  const entries = await world.list('content');
  const records = entries.map(({ path }) => path).filter((path) => /\.md$/i.test(path));
  const recordOf = (output: string): string | undefined => nearest(output, records);
  const selection = [...new Set(outputs.flatMap((one) => recordOf(one) ?? []))];
  const formats = FORMATS.filter((format) => outputs.some((one) => one.endsWith(`.${format}`)));
  // Nothing selected would be everything.
  if (selection.length === 0 || formats.length === 0) return { built: undefined, recordOf };
  // What is marked mật is in the repository already, as a document.
  const options = { selection, formats, allowSecret: true };
  return { built: await openBuilder(world, fonts).build(options), recordOf };
}

/** The record of that name, or of the longest name that a part's follows (`goi-y-nguyen-van-a`). */
function nearest(output: string, records: readonly string[]): string | undefined {
  const stem = `content/${output.replace(/\.\w+$/, '')}`.normalize('NFC');
  const fits = records.filter((path) => {
    const name = path.replace(/\.md$/i, '').normalize('NFC');
    return stem === name || stem.startsWith(`${name}-`);
  });
  return fits.toSorted((a, b) => b.length - a.length)[0];
}
