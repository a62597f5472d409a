export { createPdfWriter, type FontFiles, type WritePdf } from './writer.js';
