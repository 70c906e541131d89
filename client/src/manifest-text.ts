/** What a new manifest starts from. */
export interface ManifestStart {
  name: string;
  /** Left to be typed where it is empty. */
  owner: string;
  /** Path of an API spec beside the manifest, relative to it, with `/`; it becomes the first contract. */
  spec?: string;
}

/** A name as manifests want it: lower case, words joined with `-`, at most 63 characters; `service` if nothing is left. */
export function kebabCase(text: string): string {
  const words = text
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, 63).replace(/^-+|-+$/g, '') || 'service';
}

/** Why this cannot be a service's name, in words for the user; undefined where it can. */
export function nameProblem(name: string): string | undefined {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && name.length <= 63) return undefined;
  return `A service's name is lower case words joined with "-", at most 63 characters: ${kebabCase(name)}`;
}

/** The manifest as a snippet whose gaps the user walks through with Tab. */
export function manifestSnippet({ name, owner, spec }: ManifestStart): string {
  const lines = [
    '# What this service is, offers and needs. Only name and owner are required.',
    `name: ${literal(name)}`,
    `owner: ${gap(1, literal(owner || 'team-name'))}`,
    `description: ${gap(2, 'What it does, in one sentence.')}`,
    `lifecycle: ${choice(3, ['production', 'experimental', 'deprecated'])}`,
  ];
  if (spec) {
    lines.push('provides:', `  - api: ${gap(4, literal(name))}`, `    spec: ${literal(spec)}`);
  }
  return `${lines.join('\n')}\n$0`;
}

const gap = (number: number, text: string) => `\${${number}:${text}}`;
const choice = (number: number, values: string[]) => `\${${number}|${values.join(',')}|}`;

function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
