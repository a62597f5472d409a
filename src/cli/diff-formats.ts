import { DIFF_FORMATS, type DiffFormat } from '../build/diff/index.js';
import { DIFF } from './diff-messages.js';
import { UsageError } from './usage-error.js';

/** The formats of the files to write, in no order; none: the terminal alone. */
export function readFormats(value: string | undefined): readonly DiffFormat[] {
  if (value === undefined) return [];
  return value.split(',').map((typed) => {
    const format = DIFF_FORMATS.find((one) => one === typed.trim());
    if (format === undefined) throw new UsageError(DIFF.unknownFormat(typed));
    return format;
  });
}
