import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runMacro } from './office-macro.js';

export interface Task {
  readonly file: string;
  readonly do: 'accept' | 'reject' | 'nothing';
}

/**
 * What each Word file prints in LibreOffice once all its tracked changes are accepted or rejected:
 * a line a paragraph that prints anything, its number before its words.
 */
export async function settleInOffice(
  folder: string,
  tasks: readonly Task[],
): Promise<readonly (readonly string[])[]> {
  const href = (file: string) => pathToFileURL(file).href;
  const target = (n: number) => join(folder, `settled-${n}.txt`);
  const list = join(folder, 'tasks.txt');
  const lines = tasks.map((task, n) => [href(task.file), COMMANDS[task.do], href(target(n))]);
  await writeFile(list, lines.map((line) => line.join('|')).join('\n'));
  await runMacro(folder, MODULE, 'SettleAll', list);
  return Promise.all(tasks.map(async (_, n) => printedLines(await readFile(target(n), 'utf8'))));
}

const COMMANDS = {
  accept: '.uno:AcceptAllTrackedChanges',
  reject: '.uno:RejectAllTrackedChanges',
  nothing: '',
} as const;

const printedLines = (text: string): readonly string[] =>
  text
    .replace('\uFEFF', '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const MODULE = `
Sub SettleAll(listFile As String)
  Dim n As Integer, line As String
  n = FreeFile()
  Open listFile For Input As #n
  On Error GoTo Failed
  Do While Not EOF(n)
    Line Input #n, line
    If line &lt;&gt; "" Then Settle(line)
  Loop
Failed:
  Close #n
  StarDesktop.terminate()
End Sub
Sub Settle(line As String)
  Dim parts, none()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim how(1) As New com.sun.star.beans.PropertyValue
  parts = Split(line, "|")
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  doc = StarDesktop.loadComponentFromURL(parts(0), "_blank", 0, hidden())
  If parts(1) &lt;&gt; "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(doc.CurrentController.Frame, parts(1), "", 0, none())
  End If
  how(0).Name = "FilterName"
  how(0).Value = "Text (encoded)"
  how(1).Name = "FilterOptions"
  how(1).Value = "UTF8,LF,,,"
  doc.storeToURL(parts(2), how())
  doc.close(True)
End Sub`;
