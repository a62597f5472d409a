import type { System } from '../model/document.js';
import { dateField, textField } from '../model/fields.js';
import { type Ngay, ngaySo } from '../model/ngay.js';
import type { ObjectValue } from '../model/value.js';

/** What is known of a text that may be cited. */
export interface Cited {
  readonly tenLoai: string;
  readonly number: string;
  readonly date: Ngay | undefined;
  readonly issuer: string;
  readonly subject: string;
}

/**
 * A citation as the citing body's system writes it (HD 05: comma before «ngày», short form
 * without «số»; NĐ 30: no comma). The first names the subject too, later ones only the number.
 */
export function writeCitation(cited: Cited, system: System): { full: string; short: string } {
  const day = cited.date === undefined ? 'ngày …/…/…' : `ngày ${ngaySo(cited.date)}`;
  if (cited.number === '') return writeUnnumbered(cited, day);
  const number = cited.number.replaceAll('\u00A0', '') === cited.number ? cited.number : '…';
  const about = cited.subject === '' || /^về\s/i.test(cited.subject) ? '' : 'về ';
  const subject = cited.subject === '' ? '' : ` ${about}${cited.subject}`;
  const comma = system === 'dang' ? ',' : '';
  return {
    full: `${cited.tenLoai} số ${number}${comma} ${day} của ${cited.issuer}${subject}`,
    short: system === 'dang' ? `${cited.tenLoai} ${number}` : `${cited.tenLoai} số ${number}`,
  };
}

/** A paper without a number is known by whose it is: «Bản kiểm điểm cá nhân … của đồng chí …». */
function writeUnnumbered(cited: Cited, day: string): { full: string; short: string } {
  const subject = cited.subject === '' ? '' : ` ${cited.subject}`;
  return {
    full: `${cited.tenLoai}${subject} của ${cited.issuer}, ${day}`,
    short: `${cited.tenLoai} của ${cited.issuer}`,
  };
}

/** An outside text of the round's `van_ban`. */
export function citedFromList(entry: ObjectValue): Cited {
  const text = (key: string) => textField(entry, key)?.text ?? '';
  return {
    tenLoai: text('loai'),
    number: text('so'),
    date: dateField(entry, 'ngay'),
    issuer: text('co_quan'),
    subject: text('trich_yeu'),
  };
}
