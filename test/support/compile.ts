import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { REPO, runCli } from './run-cli.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the sample rounds of content/ were built into. */
    readonly sample: string;
  }
}

/** Compiles the program and builds the sample rounds, once for all files that look at the product. */
export default async function compileAndBuild(project: TestProject) {
  const tsc = join(REPO, 'node_modules/typescript/bin/tsc');
  const args = [tsc, '-p', 'tsconfig.build.json'];
  await promisify(execFile)(process.execPath, args, { cwd: REPO }).catch((cause) => {
    throw new Error(`src/ does not compile:\n${cause.stdout}`);
  });
  const folder = await mkdtemp(join(tmpdir(), 'vankien-sample-'));
  const { stderr } = await runCli(['build', '--out', folder], { cwd: REPO });
  if (stderr !== '') process.stderr.write(`The sample rounds:\n${stderr}`);
  project.provide('sample', folder);
  return () => rm(folder, { recursive: true });
}
