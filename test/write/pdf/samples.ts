import type { Composed } from '../../../src/model/composed.js';
import {
  b,
  composed,
  grid,
  h,
  i,
  landscape,
  p,
  picture,
  section,
  textWidth,
  u,
  withProperties,
} from '../../support/composed.js';
import { PROSE } from './filler.js';
import { png } from './png.js';

/** Documents that use glyphs in different order: letters first as parts of others, NBSP first. */
export const samples: Readonly<Record<string, () => Composed>> = {
  marks: () => composed(section(p('Á Ấ Ậ Ặ ẵ ể ỗ ỡ ữ đ Đ'), p(PROSE))),
  bare: () => composed(section(p('\u00a0A a E e O o U u-\u00ad'), p([b(PROSE), i('Á A')]))),
  table: () =>
    withProperties(
      composed(
        section(
          h('Bảng'),
          grid(
            [90, textWidth - 90],
            [
              ['TT', 'Tên'],
              ['1', PROSE],
            ],
          ),
        ),
        section(p([u('Phụ lục'), ' ', PROSE])).on(landscape),
      ),
      { title: 'A & B', date: { year: 2025, month: 12, day: 31 } },
    ),
  pictures: () =>
    composed(
      section(
        picture(png(900, 900, true)),
        picture(png(3, 3, true)),
        picture(png(5, 5, false)),
        p(PROSE),
      ),
    ),
};
