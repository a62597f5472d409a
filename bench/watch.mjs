import { spawn } from 'node:child_process';
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRound } from './round.mjs';

/**
 * How long a clerk waits in a warm watch over a round of 1,000 records: from the moment when the
 * record is saved to the new PDF on disk. It counts the system's own telling of the change, so it
 * is never less than the time from the event. And what memory the watch holds as edits go by.
 */
const repository = join(import.meta.dirname, '..');
const EDITS = Number(process.env.VANKIEN_BENCH_EDITS ?? 2000);
const root = mkdtempSync(join(tmpdir(), 'vankien-watch-'));

const records = writeRound(root, repository, 100);
const main = join(repository, 'dist/cli/main.js');
const child = spawn(process.execPath, [main, 'watch', '--format', 'pdf', '--root', root], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  await new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      if (said.includes('Ctrl-C')) resolve();
    });
  });
  const units = readdirSync(join(root, 'content/2023')).filter((name) => name.startsWith('dv-'));
  const waits = [];
  const memory = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const unit = units[(edit * 37) % units.length];
    waits.push(await editAndWait(unit, edit));
    if (edit === 0 || (edit + 1) % Math.ceil(EDITS / 5) === 0) memory.push([edit + 1, resident()]);
  }
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  console.log(`watch over ${records} records, ${EDITS} edits: save to PDF on disk`);
  for (const share of [0.1, 0.5, 0.9, 0.99]) {
    console.log(`  ${Math.round(share * 100)} % within ${at(share).toFixed(0)} ms`);
  }
  console.log(`  slowest ${at(1).toFixed(0)} ms`);
  for (const [edits, bytes] of memory) {
    console.log(`  after ${edits} edits: ${(bytes / 2 ** 20).toFixed(0)} MB resident`);
  }
} finally {
  child.kill('SIGINT');
  await new Promise((resolve) => child.once('exit', resolve));
  rmSync(root, { recursive: true, force: true });
}

async function editAndWait(unit, edit) {
  const record = join(root, 'content/2023', unit, 'giai-trinh.md');
  const folder = join(root, 'out/2023', unit);
  const before = statSync(join(folder, 'giai-trinh.pdf')).mtimeMs;
  const started = performance.now();
  const seen = new Promise((resolve) => {
    const watcher = watch(folder, () => {
      const now = statSync(join(folder, 'giai-trinh.pdf'), { throwIfNoEntry: false });
      if (now === undefined || now.mtimeMs === before) return;
      watcher.close();
      resolve(performance.now());
    });
  });
  // One sentence is written anew each time, so that the document stays as long as it is.
  const text = readFileSync(record, 'utf8').replace(/\nCâu thứ \d+\.\n$/, '');
  writeFileSync(record, `${text}\nCâu thứ ${edit}.\n`);
  const wait = (await seen) - started;
  // The rest of the run, its rules, is over before the next edit: a clerk reads a while.
  await new Promise((resolve) => setTimeout(resolve, 300));
  return wait;
}

function resident() {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
