import { createHash } from 'node:crypto';
import { samples } from './samples.js';
import { writePdf } from './write.js';

/** A program: prints the hash of one sample's PDF, made in a process that made no other. */
const document = samples[process.argv[2] ?? ''];
if (document !== undefined) {
  const { value } = await writePdf(document());
  process.stdout.write(
    createHash('sha256')
      .update(value ?? '')
      .digest('hex'),
  );
}
