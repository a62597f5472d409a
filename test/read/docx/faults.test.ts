import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocx } from '../../../src/read/docx/index.js';
import { makeDocx, p, r } from '../../support/make-docx.js';

const whole = makeDocx({ body: p(r('chữ')).repeat(500) });
const container = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
  ]);

function faultOf(bytes: Uint8Array) {
  const { value, diagnostics } = readDocx(bytes, 'gui/về.docx');
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  const [fault] = diagnostics;
  expect(fault?.place.file).toBe('gui/về.docx');
  // Whoever gets it is told what is wrong and what to do, in both languages.
  for (const text of [fault?.message, fault?.hint]) {
    expect(text?.vi).toMatch(/\.$/);
    expect(text?.en).toMatch(/\.$/);
  }
  return fault;
}

describe('files that are no readable DOCX', () => {
  it.each([
    ['one with a password', container('EncryptedPackage'), 'docx-co-mat-khau'],
    ['an old .doc', container('WordDocument'), 'docx-doc-cu'],
    ['an empty file', new Uint8Array(), 'docx-hong'],
    ['a download that broke off', whole.subarray(0, whole.length - 40), 'docx-hong'],
    ['its first bytes alone', whole.subarray(0, 10), 'docx-hong'],
    ['an archive without a Word text', zipSync({ 'a.txt': strToU8('a') }), 'docx-thieu-noi-dung'],
  ])('tells %s', (_, bytes, code) => {
    expect(faultOf(bytes)?.code).toBe(code);
  });

  it.each([
    ['PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['RTF', strToU8('{\\rtf1 x}'), 'RTF'],
    ['a web page', strToU8('\n<!DOCTYPE html><html>'), 'HTML'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'Excel'],
    ['slides', zipSync({ 'ppt/presentation.xml': strToU8('<a/>') }), 'PowerPoint'],
    ['OpenDocument', zipSync({ mimetype: strToU8('x'), 'content.xml': strToU8('<a/>') }), '.odt'],
    ['anything', strToU8('chữ thường'), 'loại khác'],
  ])('says that it is %s', (_, bytes, named) => {
    const fault = faultOf(bytes);
    expect(fault?.code).toBe('docx-khong-phai');
    expect(fault?.message.vi).toContain(named);
  });

  it('does not take a part whose bytes are not those that were packed', () => {
    const bytes = zipSync({
      ...parts(),
      'word/document.xml': [strToU8('<w:a>chữ</w:a>'), { level: 0 }],
    });
    const at = Buffer.from(bytes).indexOf('chữ');
    bytes[at] = 'C'.charCodeAt(0);
    expect(faultOf(bytes)?.code).toBe('docx-hong');
  });

  it.each([
    ['a DOCTYPE', '<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'],
    ['a broken tag', '<w:document><w:body'],
    ['bytes that are no text', '<w:document>\udc00</w:document>'],
    ['tags without end', '<w:p>'.repeat(100_000)],
    ['nothing', ''],
  ])('refuses XML with %s', (name, xml) => {
    const bytes =
      name === 'bytes that are no text'
        ? zipSync({ ...parts(), 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x3e) })
        : makeDocx({ files: { 'word/document.xml': xml } });
    expect(faultOf(bytes)?.code).toBe('docx-xml-sai');
  });

  it('stops inflating what grows out of all measure, whatever size it declares', () => {
    const bomb = deflateRawSync(Buffer.alloc(64 * 1024 * 1024, 0x20), { level: 9 });
    const bytes = withPacked(bomb, 100);
    expect(bytes.length).toBeLessThan(100_000);
    const before = performance.now();
    expect(faultOf(bytes)?.code).toBe('docx-qua-lon');
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('does not read an archive of countless entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20_100 }, (_, n) => [`a${n}`, new Uint8Array()]),
    );
    expect(faultOf(zipSync({ ...parts(), ...many }, { level: 0 }))?.code).toBe('docx-qua-lon');
  });

  it('never throws, wherever a file is cut or spoilt', () => {
    for (let at = 0; at < whole.length; at += 7) {
      const spoilt = whole.slice();
      spoilt[at] = (spoilt[at] ?? 0) ^ 0xff;
      for (const bytes of [spoilt, whole.subarray(0, at)]) {
        const { value, diagnostics } = readDocx(bytes, 'a.docx');
        expect(value === undefined).toBe(diagnostics.length > 0);
      }
    }
  });
});

function parts() {
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></Relationships>';
  return { '_rels/.rels': strToU8(rels) };
}

/** A package whose text is these packed bytes, with any size that one likes to declare. */
function withPacked(packed: Uint8Array, declared: number): Uint8Array {
  const bytes = Buffer.from(zipSync({ ...parts(), 'word/document.xml': [packed, { level: 0 }] }));
  const name = Buffer.from('word/document.xml');
  const local = bytes.indexOf(name) - 30;
  const central = bytes.lastIndexOf(name) - 46;
  bytes.writeUInt16LE(8, local + 8);
  bytes.writeUInt16LE(8, central + 10);
  bytes.writeUInt32LE(declared, local + 22);
  bytes.writeUInt32LE(declared, central + 24);
  return bytes;
}
