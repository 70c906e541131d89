import { resolve } from 'node:path';
import type { Git, Repository } from '../ports';
import { ended, gitEnvironment, startGit } from './git-process';
import { NodeRepository } from './git-repository';
import { fromSystem } from './paths';
import { findProgram } from './program';

const NOT_INSTALLED =
  'Git is not installed, or not on the PATH: install it from https://git-scm.com to compare with the last release.';

export interface NodeGitOptions {
  /** The environment to find `git` with and to start it in. */
  readonly env?: NodeJS.ProcessEnv;
}

/** Git, by the program of that name. Nothing of a repository is run, nothing is fetched, nothing written. */
export class NodeGit implements Git {
  readonly #env: NodeJS.ProcessEnv;
  readonly #stop = new AbortController();
  readonly #repositories = new Map<string, NodeRepository>();
  #program: string | undefined;

  constructor({ env = process.env }: NodeGitOptions = {}) {
    this.#env = env;
  }

  async repository(folder: string): Promise<Repository | string | undefined> {
    this.#stop.signal.throwIfAborted();
    this.#program ??= await findProgram('git', this.#env);
    if (this.#program === undefined) return NOT_INSTALLED;
    try {
      return await this.#open(this.#program, folder);
    } catch (error) {
      return `Git cannot be asked about ${folder}. ${error instanceof Error ? error.message : String(error)}`;
    }
  }

  dispose(): void {
    this.#stop.abort(new Error('Git is no longer asked.'));
    for (const repository of this.#repositories.values()) repository.dispose();
    this.#repositories.clear();
  }

  async #open(program: string, folder: string): Promise<Repository | string | undefined> {
    const env = gitEnvironment(this.#env);
    const asked = ['--is-inside-work-tree', '--git-dir', '--git-common-dir', '--show-prefix'];
    const answer = await ended(startGit(program, folder, ['rev-parse', ...asked], env), this.#stop.signal);
    if (answer.code !== 0) return whyNot(folder, answer.complaint);
    const [inside, gitDir = '', commonDir = '', ...prefix] = answer.output.toString().split('\n');
    if (inside !== 'true') return undefined;
    const root = rootOf(folder, prefix.join('\n').replace(/\n$/, ''));
    if (root === undefined)
      return `${folder} is reached by a symbolic link into a repository: open the repository itself.`;
    const known = this.#repositories.get(root);
    if (known) return known;
    this.#stop.signal.throwIfAborted();
    const places = { root, gitDir: resolve(folder, gitDir), commonDir: resolve(folder, commonDir) };
    const made = new NodeRepository(places, (args) => startGit(program, root, args, env));
    this.#repositories.set(root, made);
    return made;
  }
}

/** The folder `prefix` levels up, as its path is written here; undefined where a link hides the levels between. */
function rootOf(folder: string, prefix: string): string | undefined {
  const below = prefix.replace(/\/$/, '');
  if (below === '') return fromSystem(folder);
  return folder.endsWith(`/${below}`) ? fromSystem(folder.slice(0, -below.length)) : undefined;
}

function whyNot(folder: string, complaint: string): string | undefined {
  if (/dubious ownership|unsafe repository/.test(complaint)) {
    const root = /(?:repository at|repository) \(?'([^']+)'/.exec(complaint)?.[1] ?? folder;
    return `The repository ${root} belongs to another user, so Git does not read it. If you trust it, run: git config --global --add safe.directory ${root}`;
  }
  if (/not a git repository/i.test(complaint) && !/^fatal: not a git repository: /m.test(complaint)) return undefined;
  const [first = 'it gave no reason'] = complaint.trim().split('\n');
  return `Git cannot read the repository of ${folder}: ${first.replace(/^fatal: /, '')}`;
}
