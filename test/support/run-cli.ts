import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const REPO = fileURLToPath(new URL('../../', import.meta.url));
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Where {
  /** The folder that the clerk stands in. */
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the program. */
  readonly main?: string;
}

/** Runs the compiled command as a clerk does: in a process of its own. */
export function runCli(
  args: readonly string[],
  { cwd, env = {}, main = MAIN }: Where,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const options = { cwd, env: { ...process.env, ...env }, maxBuffer: 1e8 };
    execFile(process.execPath, [main, ...args], options, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, stdout, stderr });
      else reject(error);
    });
  });
}

/** What `--json` says of a diagnostic. */
export interface Said {
  readonly severity: string;
  readonly code: string;
  readonly message: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

export interface Report {
  readonly code: number;
  readonly documents: readonly { record: string; kind: string; outputs: readonly string[] }[];
  readonly diagnostics: readonly Said[];
}

/** Runs a command with `--json`; its standard output must be the report and nothing else. */
export async function report(args: readonly string[], where: Where): Promise<Report> {
  const { code, stdout, stderr } = await runCli([...args, '--json'], where);
  if (code > 1) throw new Error(stderr);
  const { documents, diagnostics } = JSON.parse(stdout);
  return { code, documents, diagnostics };
}
