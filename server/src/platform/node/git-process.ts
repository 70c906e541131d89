import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { parse } from 'node:path';

/** Milliseconds after which a call that has not ended is ended. */
const longest = 30_000;
/** Bytes of an answer above which a call is ended. */
const largestAnswer = 256 * 1024 * 1024;
const largestComplaint = 4096;

/** What a repository's own settings could have run, fetched or changed. */
const SETTINGS = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.attributesFile=/dev/null',
  'core.pager=cat',
  'core.sshCommand=false',
  'core.askPass=',
  'credential.helper=',
  'diff.external=',
  'protocol.allow=never',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting]);

/** Settings of the user's that say where Git finds its parts and which repositories it may read. */
const KEPT =
  /^GIT_(EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|CONFIG_(NOSYSTEM|SYSTEM|GLOBAL|COUNT|KEY_\d+|VALUE_\d+))$/;

/** How a call ended: its exit code, undefined where a signal ended it. */
export interface Ended {
  readonly code: number | undefined;
  readonly output: Buffer;
  /** What it wrote to stderr, cut off. */
  readonly complaint: string;
}

/**
 * The environment for `git`: the caller's, but for variables that would lead it to another repository or make it run
 * something. Protocols are refused here too, because a repository's settings may allow single ones.
 */
export function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('GIT_') || KEPT.test(name));
  return {
    ...Object.fromEntries(kept),
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  };
}

/** Starts `git` in a folder. Nothing of a file's content may be among the arguments unless it was checked. */
export function startGit(
  program: string,
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  const all = ['--no-pager', '--literal-pathspecs', '-C', folder, ...SETTINGS, ...args];
  return spawn(program, all, { cwd: parse(program).root, env, shell: false, windowsHide: true, stdio: 'pipe' });
}

/**
 * Waits for a call to end. `take` gets the output piece by piece instead of having it collected. Rejects where the
 * program cannot be started, takes longer than 30 s, says too much, or the signal says so.
 */
export function ended(
  child: ChildProcessWithoutNullStreams,
  signal: AbortSignal,
  take?: (piece: Buffer) => void,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let size = 0;
    let complaint = '';
    const stop = (error: unknown) => {
      child.kill('SIGKILL');
      done(() => reject(error));
    };
    const timer = setTimeout(() => stop(new Error(`Git has not answered for ${longest / 1000} s.`)), longest);
    const aborted = () => stop(signal.reason);
    const done = (settle: () => void) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', aborted);
      settle();
    };
    // First of all: where no pipes could be made, what follows fails.
    child.on('error', stop);
    signal.addEventListener('abort', aborted);
    if (signal.aborted) return aborted();
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > largestAnswer) return stop(new Error('Git answered with more than 256 MB.'));
      if (take) take(piece);
      else pieces.push(piece);
    });
    child.stderr.on('data', (piece: Buffer) => {
      if (complaint.length < largestComplaint) complaint += piece.toString();
    });
    child.on('close', (code) =>
      done(() => resolve({ code: code ?? undefined, output: Buffer.concat(pieces), complaint })),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end();
  });
}
