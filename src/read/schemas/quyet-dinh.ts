import { document } from './document.js';
import { map } from './nodes.js';

export const quyetDinh = map(document);
