import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
  const profile = join(folder, 'profile');
  const basic = join(profile, 'user/basic/Standard');
  const office = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  // A new profile is filled at the first start, over what lies in it.
  const isNew = await mkdir(basic, { recursive: true });
  if (isNew !== undefined) await run('soffice', [...office, '--terminate_after_init']);
  await writeFile(join(profile, 'user/basic/script.xlc'), LIBRARIES);
  await writeFile(join(basic, 'script.xlb'), LIBRARY);
  await writeFile(join(basic, 'Module1.xba'), moduleOf(acts, tracked));
  const call = `macro:///Standard.Module1.Edit("${pathToFileURL(source).href}","${pathToFileURL(target).href}")`;
  await run('soffice', [...office, call], { timeout: 100_000 });
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE';
const LIBRARIES = `${HEAD} library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">
<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`;
const LIBRARY = `${HEAD} library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Module1"/>
</library:library>`;

/** Words as Basic has them: letters by their codes, so that no encoding comes between. */
const words = (text: string): string =>
  [...text].map((letter) => `Chr(${letter.codePointAt(0)})`).join(' &amp; ');

function moduleOf(acts: readonly Act[], tracked: boolean): string {
  return `${HEAD} script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Function Find(doc, words)
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
End Sub
</script:module>`;
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
