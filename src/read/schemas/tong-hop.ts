import { document } from './document.js';
import { map } from './nodes.js';

/** `tong-hop.md`: the round summed up. Its figures are counted, so it has no field for them. */
export const tongHop = map(document);
