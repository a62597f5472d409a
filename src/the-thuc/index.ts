export { chooseTheThuc } from './choose.js';
export { compose } from './compose.js';
export type { ImageFile, Images, Measure } from './context.js';
export { examine } from './examine.js';
export type { Chu, Confidence, Fact, Sign, Unit } from './fact.js';
export type { TheThuc } from './the-thuc.js';
