import { objectField, objectsField, textField } from '../../model/fields.js';
import type { ObjectValue } from '../../model/value.js';

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The tones of a text, each as a combining mark. */
export const toneOf = (text: string): string => text.normalize('NFD').match(TONES)?.join('') ?? '';

/** A text without its tones; â, ê, ô, ơ, ư and đ stay. */
export const toneless = (text: string): string =>
  text.normalize('NFD').replace(TONES, '').normalize('NFC');

/**
 * A name as it is compared: Hòa and Hoà are one, Hùng and Hưng are two. Case and stray spaces do
 * not count.
 */
export function nameKey(name: string): string {
  const words = name.toLowerCase().trim().split(/\s+/);
  return words.map((word) => toneless(word) + toneOf(word)).join(' ');
}

/** Who a person of a record is: the id where there is one, else name and post. */
export function personKey(person: ObjectValue): string {
  const id = textField(person, 'ma')?.text;
  if (id !== undefined) return `#${id}`;
  const [name, post] = ['ten', 'chuc_vu'].map((key) => textField(person, key)?.text ?? '');
  return `${nameKey(name ?? '')} / ${nameKey(post ?? '')}`;
}

/** Everybody in a đoàn. */
export function membersOf(doan: ObjectValue): readonly ObjectValue[] {
  const heads = ['truong_doan', 'pho_doan', 'thu_ky'].map((role) => objectField(doan, role));
  return [...heads, ...objectsField(doan, 'thanh_vien')].filter((one) => one !== undefined);
}
