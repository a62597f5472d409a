export { type Comparison, compare } from './compare.js';
export { type HandOf, sign } from './sign.js';
export { writeUnified } from './unified.js';
export { diffWords } from './words.js';
