import { createTwoFilesPatch } from 'diff';

/** A change of one text file as `git diff` shows it; empty where nothing changed. */
export function writeUnified(path: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, '', '', {
    context: 3,
  });
  return patch.replace(/^=+\n/, '').replace(/^(---|\+\+\+) (.*?)\t$/gm, '$1 $2');
}
