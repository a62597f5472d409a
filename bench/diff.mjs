/**
 * `vankien diff` over a round of 1,000 documents of which 20 changed, each run cold in a process of
 * its own, against a whole build of the round and against what one does without it: build both
 * drafts as text and let git compare the folders. `npm run bench:diff`, idle machine.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRound } from './round.mjs';

const repository = join(import.meta.dirname, '..');
const main = join(repository, 'dist/cli/main.js');
/** Thirteen documents each, and three of the round: 1,004. */
const UNITS = 77;
const CHANGED = 20;
/** A sentence that each unit has with numbers of its own. */
const SENTENCE = /(?<=Đảng bộ quận có )\d+(?= tổ chức)/;

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Bench',
  GIT_AUTHOR_EMAIL: 'bench@example.vn',
  GIT_COMMITTER_NAME: 'Bench',
  GIT_COMMITTER_EMAIL: 'bench@example.vn',
};
const root = mkdtempSync(join(tmpdir(), 'vankien-diff-'));
const git = (...args) => execFileSync('git', args, { cwd: root, env, stdio: 'ignore' });
const say = (what, ms, more = '') =>
  process.stdout.write(`${what.padEnd(58)}${(ms / 1000).toFixed(1).padStart(8)} s   ${more}\n`);
const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Milliseconds of a command that must end with one of these codes. */
function time(command, args, codes) {
  const start = performance.now();
  const ran = spawnSync(command, args, { cwd: root, env, encoding: 'utf8', maxBuffer: 1e9 });
  const spent = performance.now() - start;
  if (!codes.includes(ran.status)) throw new Error(`${args.join(' ')}: ${ran.stderr}`);
  return { spent, out: ran.stdout };
}
const vankien = (args, codes) => time(process.execPath, [main, ...args], codes);

try {
  writeRound(root, repository, UNITS);
  git('init', '--quiet');
  writeFileSync(join(root, '.gitignore'), '/out/\n/.vankien/\n/a/\n/b/\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');

  const textBefore = vankien(['build', '--format', 'txt', '--out', 'a'], [0]).spent;
  rmSync(join(root, '.vankien'), { recursive: true });
  for (let unit = 1; unit <= CHANGED; unit++) {
    const record = join(root, `content/2023/dv-${String(unit * 3).padStart(4, '0')}/giai-trinh.md`);
    const text = readFileSync(record, 'utf8');
    const edited = text.replace(SENTENCE, (number) => String(Number(number) + 1));
    if (edited === text) throw new Error(`nothing to change in ${record}`);
    writeFileSync(record, edited);
  }

  const { compared, documents } = JSON.parse(vankien(['diff', '--json'], [1]).out);
  const diff = median([1, 2, 3].map(() => vankien(['diff'], [1]).spent));
  say('vankien diff, nothing cached', diff, `${documents.length} of ${compared} documents differ`);
  const textAfter = vankien(['build', '--format', 'txt', '--out', 'b'], [0]).spent;
  const cached = median([1, 2, 3].map(() => vankien(['diff'], [1]).spent));
  say('vankien diff, after a build', cached);
  const files = vankien(['diff', '--format', 'docx,pdf,html'], [1]).spent;
  say('vankien diff --format docx,pdf,html, after a build', files);

  const compare = ['diff', '--no-index', '--word-diff', 'a', 'b'];
  const peer = textBefore + textAfter + time('git', compare, [1]).spent;
  say('both drafts as text, then git diff --no-index', peer, ratio(peer, diff));
  const whole = vankien(['build'], [0]).spent;
  say('a whole build, PDF, DOCX and text', whole, ratio(whole, diff));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function ratio(other, own) {
  return `diff, nothing cached: ${(other / own).toFixed(1)} times as fast`;
}
