import { capitalized } from '../../model/sentence.js';
import type { Helper } from '../runtime.js';
import { refuse, textArgument } from './arguments.js';

/** `{{viet_hoa tap_the}}`: with a capital, where the value opens a cell or a sentence. */
export const viet_hoa: Helper = (call) => {
  const [value] = call.args;
  const text = textArgument(value);
  if (value === undefined || text === undefined) {
    return refuse(call, 'viet_hoa', { vi: 'một đoạn chữ', en: 'a text' });
  }
  const place = 'place' in value ? value.place : call.place;
  return { kind: 'text', text: capitalized(text), place };
};
