import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { REPO } from './run-cli.js';

/** Compiles the program and bundles its page, once for all tests in the browser. */
export default async function compilePage() {
  const run = promisify(execFile);
  await run('npm', ['run', '-s', 'compile'], { cwd: REPO }).catch((cause) => {
    throw new Error(`src/ does not compile:\n${cause.stdout}${cause.stderr}`);
  });
}
