import { basename } from '../paths';
import type { DeploymentFacts } from './facts';

/** By which reader a file is read. */
export type Format = DeploymentFacts['format'];

const NAMES: readonly (readonly [RegExp, Format])[] = [
  [/^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/i, 'compose'],
  [/^[\w.-]+[._-](?:docker-)?compose\.ya?ml$/i, 'compose'],
  [/^kustomization(?:\.ya?ml)?$/i, 'kustomization'],
  [/^Chart\.ya?ml$/, 'helm-chart'],
  [/^(?:[\w-]+[.-])?values(?:[.-][\w.-]+)?\.ya?ml$/, 'helm-values'],
  [/^skaffold(?:[.-][\w.-]+)?\.ya?ml$/i, 'skaffold'],
];

/** The format that a file's name tells; Kubernetes manifests are called anything. */
export function formatByName(file: string): Format | undefined {
  const name = basename(file);
  return NAMES.find(([pattern]) => pattern.test(name))?.[1];
}

/** Groups of Kubernetes itself that have kinds which are read. */
const GROUPS = 'v1|(?:apps|batch|extensions)/v\\d\\w*|(?:autoscaling|networking\\.k8s\\.io)/v\\d\\w*';
const YAML = new RegExp(`^(?:- |["']?)?apiVersion["']?[ \\t]*:[ \\t]*["']?(?:${GROUPS})["']?[ \\t]*(?:#.*)?\\r?$`, 'm');
const JSON_TEXT = new RegExp(`^\\s*\\{[^{}[\\]]*"apiVersion"\\s*:\\s*"(?:${GROUPS})"`);

/**
 * Whether the beginning of a text has an object of Kubernetes at the top level, before or after others. Not so where a
 * line begins with a template's braces: to read it as YAML would take long, and come to nothing.
 */
export function headSaysKubernetes(head: string): boolean {
  const text = head.charCodeAt(0) === 0xfeff ? head.slice(1) : head;
  if (/^\{[{%]/m.test(text)) return false;
  return /^\s*\{/.test(text) ? JSON_TEXT.test(text) : YAML.test(text);
}

/** What marks a text as a template that is filled in before anybody reads it: of Go, Jinja, ERB and others. */
const MARKS = /\{\{|\{%|<%|\$\{\{/;

/** Whether a text that does not parse is no mistake of its author. */
export const isTemplate = (text: string): boolean => MARKS.test(text);

/** Whether a file stands among the templates of a Helm chart. */
export const isAmongTemplates = (file: string): boolean => /(?:^|\/)templates\//.test(file);
