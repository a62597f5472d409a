import { nearest } from '../../model/fold.js';
import type { ObjectValue } from '../../model/value.js';
import { textOf } from '../datum.js';
import { thamChieuLa } from '../messages.js';
import type { Helper } from '../runtime.js';
import { listArgument, refuse, reportUnknownField, textArgument } from './arguments.js';

const LIST = { vi: 'một danh sách', en: 'a list' };

function textField(object: ObjectValue, field: string): string | undefined {
  const value = object.fields.get(field);
  return value === undefined ? undefined : textOf(value);
}

/** `{{dem ds}}`: how many entries a list has. */
export const dem: Helper = (call) => {
  const list = listArgument(call.args[0]);
  if (list === undefined) return refuse(call, 'dem', LIST);
  return { kind: 'number', number: list.items.length, place: list.place };
};

/** `{{#if (bang muc "dat")}}`: whether two values are the same text, number or date. */
export const bang: Helper = (call) => {
  const [a, b] = [textArgument(call.args[0]), textArgument(call.args[1])];
  return { kind: 'flag', flag: a !== undefined && a === b, place: call.place };
};

/** `(loc ket_luan "muc" "dat")`: the entries of a list whose field has that value. */
export const loc: Helper = (call) => {
  const list = listArgument(call.args[0]);
  const [field, wanted] = [textArgument(call.args[1]), textArgument(call.args[2])];
  if (list === undefined || field === undefined) return refuse(call, 'loc', LIST);
  if (!reportUnknownField(call, list, field)) return undefined;
  const items = list.items.filter(
    (item) => item.kind === 'object' && textField(item, field) === wanted,
  );
  return { ...list, items };
};

/** `(tim van_de nhan)`: the entry of a list whose `ma` is that id; an unknown id is an error. */
export const tim: Helper = (call) => {
  const list = listArgument(call.args[0]);
  const id = textArgument(call.args[1]);
  if (list === undefined || id === undefined) return refuse(call, 'tim', LIST);
  const objects = list.items.filter((item) => item.kind === 'object');
  const found = objects.find((item) => textField(item, 'ma') === id);
  if (found !== undefined) return found;
  const [, key] = call.args;
  const place = key !== undefined && 'place' in key ? key.place : call.place;
  const ids = objects.map((item) => textField(item, 'ma') ?? '');
  call.session.report(thamChieuLa(place, id, nearest(id, ids)));
  return undefined;
};
