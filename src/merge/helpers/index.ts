import type { Helper } from '../runtime.js';
import { bang, dem, loc, tim } from './chon.js';
import { dan } from './dan.js';
import { ngay_so, ngay_thang, thu } from './ngay.js';
import { noi } from './noi.js';
import { bang_chu, hai_chu_so, so_viet } from './so.js';
import { con_lai, muc, than } from './van.js';

/** Every helper that a template may call, by the name it is called with (templates/README.md). */
export const HELPERS: ReadonlyMap<string, Helper> = new Map(
  Object.entries({
    bang,
    bang_chu,
    con_lai,
    dan,
    dem,
    hai_chu_so,
    loc,
    muc,
    ngay_so,
    ngay_thang,
    noi,
    so_viet,
    than,
    thu,
    tim,
  }),
);
