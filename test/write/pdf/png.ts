import { crc32, deflateSync } from 'node:zlib';

/** A PNG of one grey, with or without transparency; `data` replaces its compressed pixels. */
export function png(width: number, height: number, alpha: boolean, data?: Uint8Array): Uint8Array {
  const channels = alpha ? 4 : 3;
  const rows = Buffer.alloc((width * channels + 1) * height, 120);
  for (let y = 0; y < height; y++) rows[y * (width * channels + 1)] = 0;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = alpha ? 6 : 2;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('IDAT', data ?? deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const frame = Buffer.alloc(4);
  frame.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([frame, body, check]);
}
