import type { Page } from '../model/composed.js';
import type { Annex } from '../model/document.js';
import type { TheThuc } from './the-thuc.js';
import { points, toTwip } from './units.js';

/** The page upright, or turned with its margins: the binding edge comes to the top. */
export function makePage(theThuc: TheThuc, orientation: Annex['orientation'] = 'doc'): Page {
  const { page, elements } = theThuc;
  const number = {
    size: elements.soTrang.value.size,
    fromTop: points(page.numberFromTop),
  };
  const upright = {
    width: points(page.width),
    height: points(page.height),
    top: points(page.top),
    bottom: points(page.bottom),
    left: points(page.left),
    right: points(page.right),
    number,
  };
  if (orientation === 'doc') return upright;
  return {
    width: upright.height,
    height: upright.width,
    top: upright.left,
    bottom: upright.right,
    left: upright.bottom,
    right: upright.top,
    number,
  };
}

export function textWidth(page: Page): number {
  return toTwip(page.width - page.left - page.right);
}

export function textHeight(page: Page): number {
  return toTwip(page.height - page.top - page.bottom);
}
