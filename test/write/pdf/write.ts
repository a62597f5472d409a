import { createRequire } from 'node:module';
import { createPdfWriter } from '../../../src/write/pdf/index.js';

const { resolve } = createRequire(import.meta.url);
const tinos = (file: string) => resolve(`@expo-google-fonts/tinos/${file}`);

export const fonts = {
  regular: tinos('400Regular/Tinos_400Regular.ttf'),
  bold: tinos('700Bold/Tinos_700Bold.ttf'),
  italic: tinos('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: tinos('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

export const writePdf = createPdfWriter(fonts);
