import type { Helper, Known } from '../runtime.js';
import { bang, dem, loc, tim } from './chon.js';
import { dan } from './dan.js';
import { ngay_so, ngay_thang, thu } from './ngay.js';
import { noi } from './noi.js';
import { bang_chu, hai_chu_so, so_viet } from './so.js';
import { con_lai, muc, than } from './van.js';
import { viet_hoa } from './viet-hoa.js';

const takes = (count: number, run: Helper): Known => ({ takes: count, run });

/** Every helper that a template may call, by the name it is called with (templates/README.md). */
export const HELPERS: ReadonlyMap<string, Known> = new Map(
  Object.entries({
    bang: takes(2, bang),
    bang_chu: takes(1, bang_chu),
    con_lai: takes(Number.POSITIVE_INFINITY, con_lai),
    dan: takes(1, dan),
    dem: takes(1, dem),
    hai_chu_so: takes(1, hai_chu_so),
    loc: takes(3, loc),
    muc: takes(1, muc),
    ngay_so: takes(1, ngay_so),
    ngay_thang: takes(1, ngay_thang),
    noi: takes(2, noi),
    so_viet: takes(1, so_viet),
    than: takes(0, than),
    thu: takes(1, thu),
    tim: takes(2, tim),
    viet_hoa: takes(1, viet_hoa),
  }),
);
