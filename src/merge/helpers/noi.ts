import type { Run } from '../../model/block.js';
import { runsOf } from '../datum.js';
import type { Helper } from '../runtime.js';
import { listArgument, refuse, reportUnknownField, textArgument } from './arguments.js';

/**
 * `{{noi ten_cac_don_vi}}` → `A, B và C`. For a list of maps, the second argument names the field:
 * `{{noi thanh_vien "ten"}}`.
 */
export const noi: Helper = (call) => {
  const needs = { vi: 'một danh sách', en: 'a list' };
  const list = listArgument(call.args[0]);
  if (list === undefined) return refuse(call, 'noi', needs);
  const field = textArgument(call.args[1]);
  if (field !== undefined && !reportUnknownField(call, list, field)) return undefined;
  const runs: Run[] = [];
  for (const [index, item] of list.items.entries()) {
    const value = item.kind === 'object' ? item.fields.get(field ?? '') : item;
    const words = value === undefined ? undefined : runsOf(value);
    if (words === undefined) return refuse(call, 'noi', needs);
    if (index > 0) {
      const text = index === list.items.length - 1 ? ' và ' : ', ';
      runs.push({ text, marks: [], place: call.place });
    }
    runs.push(...words);
  }
  return { kind: 'inline', runs };
};
