import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { doanOf, vary, writeDoan } from './vary.mjs';

/** The records of a unit, ten with its `don-vi.md`, each from the sample's unit of the same name. */
const OF_UNIT = [
  'don-vi',
  'goi-y',
  'giai-trinh',
  'bien-ban-tham-dinh',
  'kiem-diem-tap-the',
  'kiem-diem-ca-nhan-tran-van-a',
  'bien-ban-hoi-nghi',
  'dang-ky-viec-kho',
  'ket-luan',
  'theo-doi-khac-phuc',
];

const OF_ROUND = ['dot', 'ke-hoach', 'quyet-dinh', 'tong-hop'];

/** Numbers that the superior gives, in one series for all units: the first of each. */
const SERIES = { 'goi-y': 1001, 'bien-ban-tham-dinh': 1, 'ket-luan': 5001 };

/**
 * Writes a round of `units` units with ten records each into `root`: no two with the same words, no
 * number twice, dates in order, so that a check of it finds no error. Gives how many records.
 */
export function writeRound(root, repository, units) {
  const sample = join(repository, 'content/2023');
  const to = join(root, 'content/2023');
  mkdirSync(to, { recursive: true });
  cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true });
  for (const name of OF_ROUND) cpSync(join(sample, `${name}.md`), join(to, `${name}.md`));
  const dot = join(to, 'dot.md');
  const doan = Array.from({ length: doanOf(units) }, (_, index) => writeDoan(index + 1)).join('');
  const head = readFileSync(dot, 'utf8').replace(/^doan:\n(?: .*\n)+/m, `doan:\n${doan}`);
  writeFileSync(dot, head);
  const texts = OF_UNIT.map((name) => [
    name,
    readFileSync(join(sample, 'dv-01', `${name}.md`), 'utf8'),
  ]);
  for (let unit = 1; unit <= units; unit++) {
    const folder = join(to, `dv-${String(unit).padStart(4, '0')}`);
    mkdirSync(folder);
    for (const [name, text] of texts) {
      writeFileSync(join(folder, `${name}.md`), vary(text, unit, SERIES[name]));
    }
  }
  return OF_ROUND.length + units * OF_UNIT.length;
}
