/**
 * Speed, as ratios in one run on the same content: our documents against the plain use of pdfmake
 * and docx; a single changed record in a warm process; cold start; a check of 100, 1,000 and 10,000
 * records. `npm run bench`, idle machine.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../dist/build/index.js';
import { load } from '../dist/build/load.js';
import { composeOne, openPress } from '../dist/build/make.js';
import { FONT_FILES, measure } from '../dist/disk/fonts.js';
import { openWorld } from '../dist/disk/world.js';
import { writeRound } from './round.mjs';
import { sayChecks } from './scale.mjs';

const repository = fileURLToPath(new URL('..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'vankien-bench-'));
const fonts = { files: FONT_FILES, measure };
const FORMATS = ['pdf', 'docx', 'txt'];

const say = (name, value, more = '') =>
  process.stdout.write(
    `${name.padEnd(58)}${value.padStart(14)}${more === '' ? '' : `   ${more}`}\n`,
  );
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
async function time(run) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

try {
  writeRound(root, repository, 30);
  const world = openWorld(root, join(root, 'out'));
  const all = { selection: [], formats: FORMATS, allowSecret: false };

  const cold = (args) => execFileSync(process.execPath, args, { stdio: 'ignore' });
  const main = join(repository, 'dist/cli/main.js');
  const one = 'content/2023/dv-01/giai-trinh.md';
  const coldArgs = [
    main,
    'build',
    join(repository, one),
    '--root',
    repository,
    '--out',
    join(root, 'cold'),
  ];
  const coldBuild = median(await series(5, () => cold(coldArgs)));
  const floor = median(await series(5, () => cold(['-e', '0'])));
  say(
    'cold start, one record to PDF, DOCX and text',
    `${coldBuild.toFixed(0)} ms`,
    `node itself ${floor.toFixed(0)} ms`,
  );

  let built;
  const whole = await time(async () => {
    built = await build(world, fonts, all);
  });
  const count = built.documents.length;
  say(
    `whole build, ${count} documents, three formats each`,
    `${(whole / 1000).toFixed(1)} s`,
    `${((count * 1000) / whole).toFixed(0)} documents/s`,
  );
  const again = await time(() => build(world, fonts, all));
  say('the same again, nothing changed', `${(again / 1000).toFixed(1)} s`);

  const { value: loaded } = await load(world, { allowSecret: false });
  const press = openPress(fonts);
  const reports = loaded.commissions.filter((c) => c.record.kind === 'giai-trinh');
  const composed = [];
  for (const report of reports) {
    composed.push((await composeOne(report, loaded, press, world)).value);
  }
  const [first] = reports;
  const single = await series(20, async () => {
    const { value } = await composeOne(first, loaded, press, world);
    for (const format of FORMATS) await press.writers[format](value);
  });
  say('one three-page record again, warm: merge to three files', `${median(single).toFixed(0)} ms`);

  const file = join(root, 'composed.json');
  writeFileSync(file, JSON.stringify(composed.slice(0, 30)));
  sayChecks(repository, say);
  compare('PDF', 'our PDF', 'pdfmake', 30, file);
  compare('DOCX', 'our DOCX', 'docx', 30, file);
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function series(times, run) {
  const list = [];
  for (let i = 0; i < times; i++) list.push(await time(run));
  return list;
}

/** A B A B, each in a fresh process, so that a slow minute of the machine falls on both. */
function compare(what, ours, theirs, size, file) {
  const peer = join(repository, 'bench/peer.mjs');
  const run = (name) =>
    Number(execFileSync(process.execPath, [peer, name, file], { encoding: 'utf8' }));
  const turns = [1, 2, 3].map(() => ({ own: run(ours), other: run(theirs) }));
  const rate = (key) => ((size * 1000) / median(turns.map((turn) => turn[key]))).toFixed(1);
  const ratio = median(turns.map(({ own, other }) => other / own)).toFixed(1);
  say(`${what}: ours, words checked`, `${rate('own')} /s`);
  say(
    `${what}: ${theirs} as its documentation shows it`,
    `${rate('other')} /s`,
    `ours: ${ratio} times as fast`,
  );
}
