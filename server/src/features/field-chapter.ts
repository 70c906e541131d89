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

/** The same of an entity of a catalogue, by the fields of its `spec`; its description serves what a manifest's does. */
const CHAPTER_OF_ENTITY: Readonly<Record<string, Chapter>> = {
  type: 'library',
  owner: 'social-contract',
  lifecycle: 'social-contract',
  system: 'start',
  domain: 'start',
  subdomainOf: 'start',
  subcomponentOf: 'start',
  providesApis: 'versioning',
  definition: 'versioning',
  consumesApis: 'consumers',
  dependsOn: 'independence',
  dependencyOf: 'independence',
  members: 'social-contract',
  memberOf: 'social-contract',
};

/** The chapter that a field of a catalogue's entity serves; undefined for fields that no rule looks at. */
export function chapterOfEntityField([part, field]: Path): Chapter | undefined {
  if (part === 'metadata') return field === 'description' ? CHAPTER_OF.description : undefined;
  const isKnown = part === 'spec' && typeof field === 'string' && Object.hasOwn(CHAPTER_OF_ENTITY, field);
  return isKnown ? CHAPTER_OF_ENTITY[field] : undefined;
}
