import type { Git, Repository } from '../platform/ports';

const UNTRUSTED = 'This workspace is not trusted, so Git is not run: trust it to compare with the last release.';

/** Git that is asked nothing while the workspace is not trusted. */
export class TrustedGit implements Git {
  constructor(
    readonly git: Git,
    readonly isTrusted: () => boolean,
  ) {}

  async repository(folder: string): Promise<Repository | string | undefined> {
    return this.isTrusted() ? this.git.repository(folder) : UNTRUSTED;
  }

  dispose(): void {
    this.git.dispose();
  }
}
