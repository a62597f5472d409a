import { crc32, deflateSync } from 'node:zlib';

/** A PGM picture (8 bits, `P5`) as a PNG of 16 greys, which is enough for print and half the size. */
export function encodeGrey(pgm) {
  const [header, width, height] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString('latin1', 0, 40));
  const [columns, rows] = [Number(width), Number(height)];
  const stride = 1 + Math.ceil(columns / 2);
  const lines = Buffer.alloc(stride * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const grey = Math.round(pgm[header.length + row * columns + column] / 17);
      const at = row * stride + 1 + (column >> 1);
      lines[at] |= column % 2 === 0 ? grey << 4 : grey;
    }
  }
  const facts = Buffer.alloc(13);
  facts.writeUInt32BE(columns, 0);
  facts.writeUInt32BE(rows, 4);
  facts[8] = 4; // bits a pixel; what follows is 0: grey, deflate, no filter, not interlaced
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const packed = deflateSync(lines, { level: 9 });
  return Buffer.concat([
    signature,
    chunk('IHDR', facts),
    chunk('IDAT', packed),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
