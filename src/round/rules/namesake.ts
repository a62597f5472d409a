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
  const words = name.toLowerCase().normalize('NFD').trim().split(/\s+/);
  return words
    .map((word) => word.replace(TONES, '') + (word.match(TONES)?.join('') ?? ''))
    .join(' ');
}

/** A person by what one is known by, ready to be held against others. */
export interface Known {
  readonly person: ObjectValue;
  readonly id: string | undefined;
  readonly name: string;
}

export const knownBy = (person: ObjectValue): Known => ({
  person,
  id: textField(person, 'nguoi')?.text,
  name: keyOf(person, 'ten'),
});

const keyOf = (person: ObjectValue, field: string): string =>
  nameKey(textField(person, field)?.text ?? '');

/** Whether two entries mean one person: by their ids where both have one, else by name and post. */
export function isSamePerson(one: Known, other: Known): boolean {
  if (one.id !== undefined && other.id !== undefined) return one.id === other.id;
  if (one.name !== other.name) return false;
  return keyOf(one.person, 'chuc_vu') === keyOf(other.person, 'chuc_vu');
}

/** The same without regard to posts: minutes may give one person's post in two ways. */
export function isSameName(one: ObjectValue, other: ObjectValue): boolean {
  const id = textField(one, 'nguoi')?.text;
  if (id !== undefined && id === textField(other, 'nguoi')?.text) return true;
  const [name, otherName] = [textField(one, 'ten')?.text, textField(other, 'ten')?.text];
  // Most are typed in one way, and need no look at their tones.
  return name === otherName || nameKey(name ?? '') === nameKey(otherName ?? '');
}

/** Everybody in a đoàn. */
export function membersOf(doan: ObjectValue): readonly ObjectValue[] {
  const heads = ['truong_doan', 'pho_doan', 'thu_ky'].map((role) => objectField(doan, role));
  return [...heads, ...objectsField(doan, 'thanh_vien')].filter((one) => one !== undefined);
}
