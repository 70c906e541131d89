import type { Chapter } from '../rules/chapters';
import type { Path } from '../syntax/tree';

/** The chapter that a field of a manifest serves, by its name; what stands in it serves the same unless it has its own. */
const CHAPTER_OF: Readonly<Record<string, Chapter>> = {
  owner: 'social-contract',
  description: 'social-contract',
  lifecycle: 'social-contract',
  contact: 'social-contract',
  kind: 'library',
  upgrade: 'library',
  system: 'start',
  domain: 'start',
  source: 'size',
  dependsOn: 'independence',
  supportWindow: 'versioning',
  provides: 'versioning',
  audience: 'boundaries',
  data: 'boundaries',
  consumers: 'consumers',
  consumes: 'consumers',
  via: 'communication',
  objectives: 'failure',
  for: 'failure',
  critical: 'failure',
  timeout: 'failure',
  retries: 'failure',
  fallback: 'failure',
  deadLetter: 'failure',
  tier: 'failure',
  deployment: 'deployment',
  scale: 'scale',
};

/** Undefined for a field that serves all of them, as a name does. */
export function chapterOfField(path: Path): Chapter | undefined {
  const name = path.findLast((step) => typeof step === 'string' && Object.hasOwn(CHAPTER_OF, step));
  return name === undefined ? undefined : CHAPTER_OF[name];
}
