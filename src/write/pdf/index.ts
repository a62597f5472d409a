export type { Spot } from './spots.js';
export { createPdfWriter, type FontFiles, type WritePdf } from './writer.js';
