import { spawn } from 'node:child_process';
import {
  existsSync,
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
import { chromium } from 'playwright-core';
import { writeRound } from './round.mjs';

/**
 * How long a clerk waits in a warm watch, and in a warm preview, over a round of 1,000 records: from
 * the moment when the record is saved (before the system tells of it) to the new PDF on disk, and to
 * the new page in the browser. And what memory the process holds as edits go by.
 */
const repository = join(import.meta.dirname, '..');
const EDITS = Number(process.env.VANKIEN_BENCH_EDITS ?? 2000);
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const RECORD = 'giai-trinh';
const say = (text) => process.stdout.write(`${text}\n`);

const root = mkdtempSync(join(tmpdir(), 'vankien-watch-'));
const records = writeRound(root, repository, 100);
const units = readdirSync(join(root, 'content/2023')).filter((name) => name.startsWith('dv-'));
const main = join(repository, 'dist/cli/main.js');
try {
  await measure('watch', ['watch', '--format', 'pdf'], undefined);
  const browser = await openBrowser();
  if (browser === undefined) say('no Chromium here: the preview was not looked at');
  else await measure('preview', ['preview'], browser);
  await browser?.close();
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function measure(name, command, browser) {
  const child = spawn(process.execPath, [main, ...command, '--root', root], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const ready = await hear(child, browser === undefined ? /Ctrl-C/ : /http:\/\/\S+/);
    const page = await browser?.newPage({ viewport: { width: 1366, height: 768 } });
    await page?.goto(ready);
    const onDisk = [];
    const onPage = [];
    const memory = [];
    for (let edit = 0; edit < EDITS; edit++) {
      // Someone reads one document for a while, then turns to another.
      const unit = units[Math.floor(edit / 20) % units.length];
      if (edit % 20 === 0) await open(page, unit, ready);
      const { disk, seen } = await editAndWait(unit, edit, page);
      onDisk.push(disk);
      if (seen !== undefined) onPage.push(seen);
      if (edit === 0 || (edit + 1) % Math.ceil(EDITS / 5) === 0) {
        memory.push(`${(resident(child) / 2 ** 20).toFixed(0)} MB after ${edit + 1}`);
      }
    }
    say(`${name} over ${records} records, ${EDITS} edits, from saving the record`);
    spread('to the new PDF on disk', onDisk);
    if (onPage.length > 0) spread('to the new page in the browser', onPage);
    say(`  resident: ${memory.join(', ')}`);
  } finally {
    child.kill('SIGINT');
    await new Promise((resolve) => child.once('exit', resolve));
  }
}

function hear(child, passage) {
  return new Promise((resolve) => {
    let said = '';
    child.stdout.on('data', (text) => {
      said += text;
      const found = passage.exec(said);
      if (found !== null) resolve(found[0]);
    });
  });
}

async function openBrowser() {
  const executablePath = CHROMIUM.find((path) => existsSync(path));
  if (executablePath === undefined) return undefined;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

async function open(page, unit, address) {
  if (page === undefined) return;
  const key = `content/2023/${unit}/${RECORD}.md`;
  await page.goto(`${new URL(address).origin}/#${encodeURIComponent(key)}`);
  await page.waitForFunction(
    (wanted) => document.querySelector('.view')?.dataset.key === wanted,
    key,
  );
}

async function editAndWait(unit, edit, page) {
  const record = join(root, 'content/2023', unit, `${RECORD}.md`);
  const folder = join(root, 'out/2023', unit);
  const timeOf = () => statSync(join(folder, `${RECORD}.pdf`), { throwIfNoEntry: false })?.mtimeMs;
  const before = timeOf();
  const disk = new Promise((resolve) => {
    const watcher = watch(folder, () => {
      const now = timeOf();
      if (now === undefined || now === before) return;
      watcher.close();
      resolve(performance.now());
    });
  });
  const seen = page?.evaluate(
    () =>
      new Promise((resolve) => {
        const view = document.querySelector('.view');
        const version = view.dataset.version;
        const observer = new MutationObserver(() => {
          if (view.dataset.version === version) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
        });
        observer.observe(view, { attributes: true });
      }),
  );
  // One sentence is written anew each time, so that the document stays as long as it is.
  const text = readFileSync(record, 'utf8').replace(/\nCâu thứ \d+\.\n$/, '');
  await new Promise((resolve) => setTimeout(resolve, 20));
  const started = performance.now();
  writeFileSync(record, `${text}\nCâu thứ ${edit}.\n`);
  const wait = (await disk) - started;
  const shown = await seen;
  // The rest of the run is over before the next edit: a clerk reads a while.
  await new Promise((resolve) => setTimeout(resolve, 250));
  const since = performance.timeOrigin + started;
  return { disk: wait, seen: shown === undefined ? undefined : shown - since };
}

function spread(what, waits) {
  const sorted = [...waits].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const shares = [0.1, 0.5, 0.9, 0.99].map((s) => `${s * 100} % ${at(s).toFixed(0)} ms`);
  say(`  ${what}: ${shares.join(', ')}; slowest ${at(1).toFixed(0)} ms`);
}

function resident(child) {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024;
}
