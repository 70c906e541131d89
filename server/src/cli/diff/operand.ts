/** What one of the two words of `servicelint diff` means. */
export interface Operand {
  readonly written: string;
  /** What stands before the colon; undefined for a path on disk. */
  readonly revision?: string;
  /** As written; for a revision as Git reads it: from the repository's root, or from here where it begins with a dot. */
  readonly path: string;
}

/** One that names a revision, unless something is on disk under that very name. */
export type RevisionOperand = Operand & { readonly revision: string };

/** A drive's path, a path from a root or from here: revisions cannot begin so. */
const PATH_ALONE = /^(?:[A-Za-z]:[\\/]|[./\\~])/;

/** Tells `REV:path` from a path on disk. A colon in braces belongs to the revision: `HEAD^{/fix: it}:openapi.yaml`. */
export function parseOperand(written: string): Operand {
  const colon = PATH_ALONE.test(written) ? -1 : colonOf(written);
  if (colon <= 0) return { written, path: written };
  return { written, revision: written.slice(0, colon), path: written.slice(colon + 1) };
}

function colonOf(written: string): number {
  let depth = 0;
  for (let at = 0; at < written.length; at++) {
    const sign = written[at];
    if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === ':' && depth <= 0) return at;
  }
  return -1;
}
