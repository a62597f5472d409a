import { strFromU8, unzipSync } from 'fflate';

/** The part `docProps/app.xml`; whoever saves the file anew writes another name there. */
export const APP_XML =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
  '<Application>vankien</Application></Properties>';

const APP = 'docProps/app.xml';

/** Whether a DOCX is one of ours as it was written: no editor has saved it since. */
export function isOurDocx(bytes: Uint8Array): boolean {
  try {
    const part = unzipSync(bytes, { filter: ({ name }) => name === APP })[APP];
    return part !== undefined && strFromU8(part) === APP_XML;
  } catch {
    return false;
  }
}
