/** What share of a check is reading, rules and merging, in a process of its own: `node stages.mjs ROOT`. */
import { join } from 'node:path';
import { load } from '../dist/build/load.js';
import { mergeOne } from '../dist/build/make.js';
import { openWorld } from '../dist/disk/world.js';

const root = process.argv[2];
const world = openWorld(root, join(root, 'out'));

const spent = {};
async function stage(name, run) {
  const start = performance.now();
  const value = await run();
  spent[name] = performance.now() - start;
  return value;
}

const { value: loaded } = await stage('reading', () => load(world, { allowSecret: false }));
await stage('merging', async () => {
  for (const one of loaded.commissions) await mergeOne(one, loaded, world);
});
await stage('rules', () => loaded.findings());
process.stdout.write(JSON.stringify(spent));
