/** What share of a check is reading, rules and merging, in a process of its own: `node stages.mjs ROOT`. */
import { join } from 'node:path';
import { load } from '../dist/build/load.js';
import { composeOne, openPress } from '../dist/build/make.js';
import { FONT_FILES, measure } from '../dist/disk/fonts.js';
import { openWorld } from '../dist/disk/world.js';
import { commission, holdToRules } from '../dist/round/index.js';

const root = process.argv[2];
const world = openWorld(root, join(root, 'out'));
const press = openPress({ files: FONT_FILES, measure });

const spent = {};
async function stage(name, run) {
  const start = performance.now();
  const value = await run();
  spent[name] = performance.now() - start;
  return value;
}

const { value: loaded } = await stage('load', () => load(world, { allowSecret: false }));
const facts = new Map([...loaded.forms.values()].map((form) => [form.name, form.facts]));
await stage('rules', () => {
  commission(loaded.records, facts, loaded.broken);
  holdToRules(loaded.records, facts);
});
await stage('merging', async () => {
  for (const one of loaded.commissions) await composeOne(one, loaded, press, world);
});
// `load` sorts the round and holds it to its rules too; what is left of it is reading.
const { load: loading, rules, merging } = spent;
process.stdout.write(JSON.stringify({ reading: loading - rules, rules, merging }));
