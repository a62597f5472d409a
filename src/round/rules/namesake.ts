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

/** Whether two entries mean one person: by their ids where both have one, else by name and post. */
export function isSamePerson(one: ObjectValue, other: ObjectValue): boolean {
  const [id, otherId] = [one, other].map((person) => textField(person, 'nguoi')?.text);
  if (id !== undefined && otherId !== undefined) return id === otherId;
  return ['ten', 'chuc_vu'].every((key) => {
    const [text, otherText] = [one, other].map((person) => textField(person, key)?.text ?? '');
    return nameKey(text ?? '') === nameKey(otherText ?? '');
  });
}

/** The same without regard to posts: minutes may give one person's post in two ways. */
export function isSameName(one: ObjectValue, other: ObjectValue): boolean {
  const [id, otherId] = [one, other].map((person) => textField(person, 'nguoi')?.text);
  if (id !== undefined && id === otherId) return true;
  const [name, otherName] = [one, other].map((person) => textField(person, 'ten')?.text ?? '');
  return nameKey(name ?? '') === nameKey(otherName ?? '');
}

/** Everybody in a đoàn. */
export function membersOf(doan: ObjectValue): readonly ObjectValue[] {
  const heads = ['truong_doan', 'pho_doan', 'thu_ky'].map((role) => objectField(doan, role));
  return [...heads, ...objectsField(doan, 'thanh_vien')].filter((one) => one !== undefined);
}
