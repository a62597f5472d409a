import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes a round of `units` units into `root`, each with a gợi ý and a three-page giải trình made
 * from the sample's, no two with the same words.
 */
export function writeRound(root, repository, units) {
  const sample = join(repository, 'content/2026');
  const to = join(root, 'content/2026');
  mkdirSync(to, { recursive: true });
  cpSync(join(repository, 'templates'), join(root, 'templates'), { recursive: true });
  cpSync(join(sample, 'dot.md'), join(to, 'dot.md'));
  cpSync(join(sample, 'ke-hoach.md'), join(to, 'ke-hoach.md'));
  for (let i = 1; i <= units; i++) {
    const folder = join(to, `dv-${i}`);
    mkdirSync(folder);
    for (const name of ['don-vi.md', 'goi-y.md', 'giai-trinh.md']) {
      const text = readFileSync(join(sample, 'chi-bo-1', name), 'utf8');
      writeFileSync(join(folder, name), vary(text, i));
    }
  }
}

function vary(text, i) {
  return text
    .replace(/^ma: .*$/m, `ma: dv-${i}`)
    .replace(/^thu_tu: .*$/m, `thu_tu: ${i}`)
    .replaceAll('Chi bộ Mẫu 1', `Chi bộ Mẫu ${i}`)
    .replaceAll('chi bộ', i % 2 === 0 ? 'chi bộ' : 'Chi bộ');
}
