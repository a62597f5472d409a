import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/run-cli.js';
import { GIAI_TRINH, GOI_Y, KE_HOACH, ROUND } from '../support/small-round.js';
import { listFiles, openWorkspace } from '../support/workspace.js';

const work = openWorkspace();
const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const files = await listFiles(folder);
  const pairs = files.map(async (path) => [path, sha(await readFile(join(folder, path)))] as const);
  return Object.fromEntries(await Promise.all(pairs));
}

async function built(env: Readonly<Record<string, string>>, ...runs: readonly string[][]) {
  const root = await work(ROUND);
  for (const paths of runs.length === 0 ? [[]] : runs) {
    const { code, stderr } = await runCli(['build', ...paths], { cwd: root, env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  }
  return hashes(join(root, 'out'));
}

describe('the same records give the same bytes', async () => {
  const wanted = await built({ TZ: 'Asia/Ho_Chi_Minh' });

  it('nine of them', () => {
    expect(Object.keys(wanted)).toHaveLength(9);
    expect(new Set(Object.values(wanted)).size).toBe(9);
  });

  it.concurrent.each([
    ['again', {}],
    ['in New York', { TZ: 'America/New_York' }],
    ['on the other side of the day line', { TZ: 'Pacific/Kiritimati' }],
    ['under a Turkish locale', { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['under no locale', { LANG: 'C', LC_ALL: 'C' }],
  ])('%s', async (_, env) => {
    expect(await built(env)).toEqual(wanted);
  });

  it.concurrent('one record at a time, in any order', async () => {
    expect(await built({}, [GIAI_TRINH], [KE_HOACH], [GOI_Y])).toEqual(wanted);
    expect(await built({}, [KE_HOACH, GOI_Y, GIAI_TRINH])).toEqual(wanted);
    expect(await built({}, [GIAI_TRINH, GOI_Y, KE_HOACH])).toEqual(wanted);
  });
});

describe('a second run', () => {
  it('touches no file, and a change touches its own documents alone', async () => {
    const root = await work(ROUND);
    const times = async () => {
      const files = await listFiles(join(root, 'out'));
      const pairs = files.map(async (path) => {
        const { mtimeMs, ino } = await stat(join(root, 'out', path));
        return [path, `${mtimeMs} ${ino}`] as const;
      });
      return Object.fromEntries(await Promise.all(pairs));
    };
    await runCli(['build'], { cwd: root });
    const first = await times();
    await runCli(['build'], { cwd: root });
    expect(await times()).toEqual(first);
  });
});
