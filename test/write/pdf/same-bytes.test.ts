import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from './samples.js';
import { writePdf } from './write.js';

const hash = async (name: string) => {
  const document = samples[name];
  if (document === undefined) throw new Error(`no sample ${name}`);
  const { value, diagnostics } = await writePdf(document());
  expect(diagnostics).toEqual([]);
  return createHash('sha256')
    .update(value ?? '')
    .digest('hex');
};
const names = Object.keys(samples);

describe('the same document', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  let folder = '';

  beforeAll(async () => {
    folder = mkdtempSync(`${root}node_modules/.same-bytes-`);
    const entry = fileURLToPath(new URL('./print-hash.ts', import.meta.url));
    await build({
      root,
      configFile: false,
      logLevel: 'silent',
      build: { ssr: entry, outDir: folder, emptyOutDir: false },
    });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const inFreshProcess = (name: string, zone: string) =>
    execFileSync(process.execPath, [`${folder}/print-hash.js`, name], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    });

  it('has the same bytes alone in a process, in a batch, in any order and at once', async () => {
    const alone = names.map((name, k) =>
      inFreshProcess(name, k % 2 === 0 ? 'America/New_York' : 'Asia/Ho_Chi_Minh'),
    );
    const batch: string[] = [];
    for (const name of names) batch.push(await hash(name));
    const reversed: string[] = [];
    for (const name of [...names].reverse()) reversed.unshift(await hash(name));
    const atOnce = await Promise.all(names.map(hash));
    expect(batch).toEqual(alone);
    expect(reversed).toEqual(alone);
    expect(atOnce).toEqual(alone);
    expect(new Set(alone).size).toBe(names.length);
  });
});
