import { execFile } from 'node:child_process';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { samplePath } from './sample.js';

const run = promisify(execFile);

/** The name of a sample document as a file name: `2023/dv-01/goi-y` → `2023-dv-01-goi-y`. */
export const flatName = (name: string): string => name.replaceAll('/', '-');

/** Prints the sample's Word files as LibreOffice does, into `<folder>/<flat name>.pdf`. */
export async function printWordFiles(names: readonly string[], folder: string): Promise<void> {
  const words = join(folder, 'docx');
  await mkdir(words, { recursive: true });
  for (const name of names) {
    await copyFile(samplePath(name, 'docx'), join(words, `${flatName(name)}.docx`));
  }
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const files = names.map((name) => join(words, `${flatName(name)}.docx`));
  const args = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf'];
  await run('soffice', [...args, '--outdir', folder, ...files]).catch((cause: unknown) => {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw isMissing
      ? new Error('LibreOffice (the command soffice) is not installed: this test needs it.')
      : cause;
  });
}
