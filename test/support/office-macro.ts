import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Runs a procedure of a Basic module in LibreOffice, without a window, in a profile in `folder`. */
export async function runMacro(
  folder: string,
  module: string,
  procedure: string,
  ...values: readonly string[]
): Promise<void> {
  const profile = join(folder, 'profile');
  const basic = join(profile, 'user/basic/Standard');
  const office = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless'];
  // A new profile is filled at the first start, over what lies in it.
  const isNew = await mkdir(basic, { recursive: true });
  if (isNew !== undefined) await run('soffice', [...office, '--terminate_after_init']);
  await writeFile(join(profile, 'user/basic/script.xlc'), LIBRARIES);
  await writeFile(join(basic, 'script.xlb'), LIBRARY);
  await writeFile(join(basic, 'Module1.xba'), `${MODULE}\n${module}\n</script:module>`);
  const given = values.map((value) => `"${value}"`).join(',');
  const call = `macro:///Standard.Module1.${procedure}(${given})`;
  await run('soffice', [...office, call], { timeout: 280_000 });
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
const MODULE = `${HEAD} script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">`;
