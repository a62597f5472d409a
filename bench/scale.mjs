import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRound } from './round.mjs';

/** Units of each round; a unit has ten records. */
const SIZES = [10, 100, 1000];

/** The smallest round is checked before the process is warm: its time says little of a record. */
const START = 'counts the start';

/**
 * `vankien check` of rounds of 100, 1,000 and 10,000 records, each cold, in a process of its own:
 * the time of a record against that at the size below shows whether it grows with their number,
 * and the stages, in another process, what the time goes into.
 */
export function sayChecks(repository, say) {
  let below;
  for (const units of SIZES) {
    const root = mkdtempSync(join(tmpdir(), 'vankien-scale-'));
    try {
      const records = writeRound(root, repository, units);
      const spent = check(repository, root);
      const each = spent / records;
      const ratio = below === undefined ? START : `${(each / below).toFixed(2)} of the size below`;
      say(
        `check, cold, ${records} records`,
        `${(spent / 1000).toFixed(1)} s`,
        `${each.toFixed(2)} ms a record: ${ratio}; ${shares(repository, root)}`,
      );
      below = each;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
}

/** Milliseconds of a check, which must find no error. */
function check(repository, root) {
  const main = join(repository, 'dist/cli/main.js');
  const start = performance.now();
  execFileSync(process.execPath, [main, 'check', '--root', root], { stdio: 'ignore' });
  return performance.now() - start;
}

function shares(repository, root) {
  const args = [join(repository, 'bench/stages.mjs'), root];
  const stages = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  const sum = Object.values(stages).reduce((a, b) => a + b, 0);
  return Object.entries(stages)
    .map(([name, spent]) => `${name} ${((100 * spent) / sum).toFixed(0)}%`)
    .join(', ');
}
