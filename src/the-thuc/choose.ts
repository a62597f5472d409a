import type { System } from '../model/document.js';
import { isoDay, type Ngay } from '../model/ngay.js';
import { dangHd05 } from './dang-hd05-2026.js';
import { dangHd36 } from './dang-hd36-2018.js';
import { nd30 } from './nd30-2020.js';
import type { TheThuc } from './the-thuc.js';

/** Day from which Party documents follow Hướng dẫn 05-HD/VPTW: its own date. */
const HD05_FROM: Ngay = { year: 2026, month: 5, day: 27 };

/** The rules of form that a document of this system and date follows. */
export function chooseTheThuc(system: System, date: Ngay): TheThuc {
  if (system === 'nha-nuoc') return nd30;
  return isoDay(date) >= isoDay(HD05_FROM) ? dangHd05 : dangHd36;
}
