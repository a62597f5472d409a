import { document } from './document.js';
import { date } from './leaves.js';
import { map } from './nodes.js';

/**
 * `bao-cao-tien-do.md`: where every unit stands on the day of the report, which must be typed: its
 * figures are counted as of that day.
 */
export const baoCaoTienDo = map({ ...document, ngay: date });
