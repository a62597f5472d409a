import type { Helper, HelperCall } from '../runtime.js';
import { refuse, textArgument } from './arguments.js';

const NEEDS = { vi: 'một số', en: 'a number' };

/** `{{so_viet 1234.5}}` → `1.234,5`: thousands «.», decimals «,». */
export const so_viet: Helper = (call) => {
  const text = textArgument(call.args[0]);
  const match = text === undefined ? null : /^(-?)(\d+)(?:[.,](\d+))?$/.exec(text);
  if (match === null) return refuse(call, 'so_viet', NEEDS);
  const [, sign = '', whole = '', part] = match;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return result(call, part === undefined ? sign + grouped : `${sign}${grouped},${part}`);
};

/** `{{bang_chu 21}}` → `hai mươi mốt`. Whole numbers below 10¹² (Northern: linh, nghìn). */
export const bang_chu: Helper = (call) => {
  const text = textArgument(call.args[0]);
  if (text === undefined || !/^\d{1,12}$/.test(text)) return refuse(call, 'bang_chu', NEEDS);
  return result(call, inWords(Number(text)));
};

/** `{{hai_chu_so 4}}` → `04`: counts under 10 as offices write them. */
export const hai_chu_so: Helper = (call) => {
  const text = textArgument(call.args[0]);
  if (text === undefined || !/^\d+$/.test(text)) return refuse(call, 'hai_chu_so', NEEDS);
  return result(call, text.padStart(2, '0'));
};

function result(call: HelperCall, text: string) {
  const [value] = call.args;
  const place = value !== undefined && 'place' in value ? value.place : call.place;
  return { kind: 'text', text, place } as const;
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const SCALES = ['', 'nghìn', 'triệu', 'tỷ'];
const digit = (n: number): string => DIGITS[n] ?? '';

export function inWords(number: number): string {
  if (number === 0) return digit(0);
  const words: string[] = [];
  for (let scale = SCALES.length - 1; scale >= 0; scale--) {
    const group = Math.floor(number / 1000 ** scale) % 1000;
    if (group === 0) continue;
    words.push(hundreds(group, words.length > 0), SCALES[scale] ?? '');
  }
  return words.filter((word) => word !== '').join(' ');
}

/** Three digits; `inner` groups name their zero hundreds («không trăm linh năm»). */
function hundreds(group: number, inner: boolean): string {
  const rest = group % 100;
  const named = group >= 100 || inner;
  const head = named ? `${digit(Math.floor(group / 100))} trăm` : '';
  return [head, tens(rest, named)].filter((word) => word !== '').join(' ');
}

function tens(rest: number, afterHundreds: boolean): string {
  const ten = Math.floor(rest / 10);
  const one = rest % 10;
  if (rest === 0) return '';
  if (ten === 0) return afterHundreds ? `linh ${digit(one)}` : digit(one);
  const head = ten === 1 ? 'mười' : `${digit(ten)} mươi`;
  return one === 0 ? head : `${head} ${unit(one, ten)}`;
}

/** The last digit after tens: 21 mốt, 24 tư, 25 and 15 lăm; but 11 một, 14 bốn. */
function unit(one: number, ten: number): string {
  if (one === 5) return 'lăm';
  if (ten > 1 && one === 1) return 'mốt';
  return ten > 1 && one === 4 ? 'tư' : digit(one);
}
