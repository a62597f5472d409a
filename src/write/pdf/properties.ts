import type { TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Properties } from '../../model/composed.js';
import { isoDay } from '../../model/ngay.js';

/** What the file says of itself. The only time in it is the document's own day, at midnight UTC. */
export function propertiesOf(
  properties: Properties,
): Pick<TDocumentDefinitions, 'info' | 'language' | 'version' | 'displayTitle'> {
  const { title, author, language, date } = properties;
  return {
    info: {
      title,
      author,
      creator: 'vankien',
      producer: 'pdfmake',
      creationDate: new Date(`${isoDay(date)}T00:00:00Z`),
    },
    language,
    version: '1.7',
    displayTitle: true,
  };
}
