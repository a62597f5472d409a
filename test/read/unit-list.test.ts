import { describe, expect, it } from 'vitest';
import { readUnitList } from '../../src/read/unit-list.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (bytes: Uint8Array) => readUnitList({ path: 'ds.csv', bytes });

/** `line code` of each fault. */
function faults(bytes: Uint8Array): readonly string[] {
  const { value, diagnostics } = read(bytes);
  expect(value).toBeUndefined();
  return diagnostics.map(({ place, code }) => `${place.line} ${code}`);
}

/** As Excel writes its «Unicode Text». */
const utf16 = (text: string, swapped = false): Uint8Array => {
  const buffer = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return new Uint8Array(swapped ? buffer.swap16() : buffer);
};

const UNIT = { ten: 'Sở "Một", hai', kyHieu: 'SM', khoi: 'Khối sở', ma: undefined };

describe('a list of units', () => {
  it.each([
    ['commas', utf8('Tên,Ký hiệu,Khối\n"Sở ""Một"", hai",SM,Khối sở\n')],
    ['semicolons, BOM, CRLF', utf8('\uFEFFTEN;KY HIEU;KHOI\r\n"Sở ""Một"", hai";SM;Khối sở\r\n')],
    ['columns in another order', utf8('STT,khối,Mã,ký_hiệu,tên\n1,Khối sở,,SM,"Sở ""Một"", hai"')],
    [
      'letters typed as several',
      utf8('Tên,Ký hiệu,Khối\n"Sở ""Một"",  hai",SM, Khối sở \n'.normalize('NFD')),
    ],
    ['«Unicode Text» of Excel', utf16('Tên\tKý hiệu\tKhối\r\n"Sở ""Một"", hai"\tSM\tKhối sở\r\n')],
    ['the same, swapped', utf16('Tên\tKý hiệu\tKhối\r\n"Sở ""Một"", hai"\tSM\tKhối sở\r\n', true)],
  ])('is read with %s', (_, bytes) => {
    const { value, diagnostics } = read(bytes);
    expect(diagnostics).toEqual([]);
    expect(value).toEqual([{ ...UNIT, place: { file: 'ds.csv', line: 2, column: 1 } }]);
  });

  it('knows the line of each row, past blank rows and cells of several lines', () => {
    const { value } = read(utf8('\r\nTên,Khối\r\n"Sở\r\nMột",A\r\n,\r\n\r\nSở Hai,B'));
    expect(value?.map(({ ten, place }) => [ten, place.line])).toEqual([
      ['Sở Một', 3],
      ['Sở Hai', 7],
    ]);
  });

  it('says all that is wrong, each with its line', () => {
    const rows = [
      'Tên,Khối,Mã',
      ',A,a',
      'Sở A,A,Dv 1',
      'Sở B,A,x',
      'sở b,A,x',
      'Sở C,A,c,thừa',
      'S? D,A,',
    ];
    expect(faults(utf8(rows.join('\n')))).toEqual([
      '2 csv-thieu-ten',
      '3 csv-ma-sai',
      '5 csv-trung',
      '5 csv-trung',
      '6 csv-thua-o',
      '7 csv-mat-chu',
    ]);
  });

  it.each([
    [
      'windows-1258',
      new Uint8Array([...utf8('Ten,Khoi\nSo Mot,A\nS'), 0xf5, 0x2c, 0x41]),
      '3 csv-bang-ma',
    ],
    ['UTF-16 that does not say so', utf16('Tên\nA').slice(2), '1 csv-bang-ma'],
    ['a workbook', utf8('PK\u0003\u0004'), '1 csv-bang-ma'],
    ['a header that lost its letters', utf8('Tên,Kh?i\nSở A,B\n'), '1 csv-mat-chu'],
    ['no header', utf8('Sở A,SA,Khối\n'), '1 csv-thieu-cot'],
    ['an unknown column', utf8('Tên,Địa chỉ\nSở A,B\n'), '1 csv-cot-la'],
    ['a column twice', utf8('Tên,Khối,khoi\nSở A,B,C\n'), '1 csv-cot-la'],
    ['an open quote', utf8('Tên,Khối\nSở A,B\n"Sở C,D\nSở E,F\n'), '3 csv-ngoac-kep'],
    ['nothing', utf8(''), '1 csv-thieu-cot'],
    ['no units', utf8('Tên,Khối\n,\n'), '1 csv-trong'],
  ])('is refused: %s', (_, bytes, fault) => {
    expect(faults(bytes)).toEqual([fault]);
  });
});
