import { pathToFileURL } from 'node:url';
import { runMacro } from './office-macro.js';

/** What a person does to a document: words for words, a new paragraph, bold words, one gone. */
export type Act =
  | { readonly kind: 'replace'; readonly from: string; readonly to: string }
  | { readonly kind: 'add-after'; readonly words: string; readonly text: string }
  | { readonly kind: 'bold'; readonly words: string }
  | { readonly kind: 'remove'; readonly words: string };

/** Opens a Word file in LibreOffice without a window, edits it and saves it as a Word file. */
export async function editInOffice(
  folder: string,
  source: string,
  target: string,
  acts: readonly Act[],
  tracked: boolean,
): Promise<void> {
  const [from, to] = [source, target].map((file) => pathToFileURL(file).href);
  await runMacro(folder, moduleOf(acts, tracked), 'Edit', from ?? '', to ?? '');
}

/** Words as Basic has them: letters by their codes, so that no encoding comes between. */
const words = (text: string): string =>
  [...text].map((letter) => `Chr(${letter.codePointAt(0)})`).join(' &amp; ');

function moduleOf(acts: readonly Act[], tracked: boolean): string {
  return `Function Find(doc, words)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = words
  search.SearchCaseSensitive = True
  Find = doc.findFirst(search)
End Function
Sub Edit(source, target)
  On Error GoTo Failed
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  doc.RecordChanges = ${tracked ? 'True' : 'False'}
  Dim found
  Dim cursor
${acts.map(basicOf).join('\n')}
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "FilterName"
  how(0).Value = "MS Word 2007 XML"
  doc.storeToURL(target, how())
  doc.close(True)
Failed:
  StarDesktop.terminate()
End Sub`;
}

function basicOf(act: Act): string {
  switch (act.kind) {
    case 'replace':
      return `  found = Find(doc, ${words(act.from)})
  found.setString(${words(act.to)})`;
    case 'add-after':
      return `  found = Find(doc, ${words(act.words)})
  cursor = found.Text.createTextCursorByRange(found)
  cursor.gotoEndOfParagraph(False)
  found.Text.insertControlCharacter(cursor, 0, False)
  found.Text.insertString(cursor, ${words(act.text)}, False)`;
    case 'bold':
      return `  found = Find(doc, ${words(act.words)})
  found.CharWeight = 150`;
    case 'remove':
      return `  found = Find(doc, ${words(act.words)})
  cursor = found.Text.createTextCursorByRange(found)
  cursor.gotoStartOfParagraph(False)
  cursor.gotoPreviousParagraph(False)
  cursor.gotoEndOfParagraph(False)
  cursor.gotoNextParagraph(True)
  cursor.gotoEndOfParagraph(True)
  cursor.setString("")`;
  }
}
