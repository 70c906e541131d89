import type { Tree } from '../syntax/tree';
import { basename } from './paths';
import { isComplete } from './reader';

/** A pipeline that several manifests name. */
export interface Pipeline {
  readonly file: string;
  /**
   * Whether it may run for one service and not for the others; undefined where that is not known: its text does not parse,
   * or is none of a pipeline in YAML.
   */
  readonly tellsApart?: boolean;
}

/** What a pipeline of GitHub, Azure, Bitbucket or CircleCI has at its top. */
const SHAPE = ['jobs', 'stages', 'steps', 'pipelines'];

/** Keys by which a run is started for a part, is given one, or hands on to a file that was not read. */
const KEYS = new RegExp(
  `(?:^|[\\s{,-])["']?(?:${[
    ...['inputs', 'matrix', 'parallel', 'parameters', 'workflow_call', 'repository_dispatch', 'client_payload'],
    ...['paths', 'paths-ignore', 'changes', 'changesets', 'includePaths', 'tags', 'tags-ignore'],
    ...['include', 'includes', 'template', 'templates', 'extends', 'import', 'orbs', 'setup'],
  ].join('|')})["']?\\s*:`,
  'm',
);

/** Words of conditions and scripts that go by what changed, by a tag, or by a name that the run is given. */
const WORDS = new RegExp(
  [
    'affected|changed|paths?-filter|\\bdiff\\b|\\boutputs\\b|contains\\s*\\(|startsWith|head_commit|commit_message',
    '\\bref_name\\b|commit_tag|github_ref\\b|--filter|--since|--scope|--projects?\\b',
    '\\b(?:nx|turbo|lerna|rush|moon|pants|bazel)\\b|\\$[\\s({\\w.-]*(?:service|component|module|package|app)',
    'uses:\\s*["\']?(?:\\./|[^\\s"\'#]+/\\.github/workflows/)',
  ].join('|'),
  'i',
);

/** Paths of two steps and more, those that end at a step among them, and what is given as the folder to work in. */
const PATHS = /(?:\.\/)?[\w@.-]+\/[\w@./*-]*|(?:working-directory|context|workdir):[ \t]*["']?[\w@./-]+/g;

/**
 * The folders that a workflow names, in its triggers or its steps: `services/orders` of `services/orders/**`. In the order
 * of the text, without what stands for more than one at the end.
 */
export function foldersNamed({ text }: Tree): readonly string[] {
  const found = text.match(PATHS)?.map((path) => path.replace(/^[\w-]+:[ \t]*["']?/, '').replace(/^\.\//, ''));
  return [...new Set(found?.map((path) => path.replace(/\*.*$/, '').replace(/\/+$/, '')))].filter(
    (path) => path !== '',
  );
}

/** Whether a file is a workflow of GitHub. */
export const isWorkflow = (path: string): boolean => /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/**
 * What a pipeline's text tells of for whom it runs. There are many ways to run one for a single service, so each sign of one
 * counts, wherever it stands: only where there is none, the pipeline is said to run for all.
 */
export function readPipeline(tree: Tree, file: string): Pipeline {
  const root = tree.documents[0];
  const hasShape = root !== undefined && SHAPE.some((key) => tree.child(root, key) !== undefined);
  const isKnown = isComplete(tree) && (hasShape || /^\.gitlab-ci\.ya?ml$/.test(basename(file)));
  return isKnown ? { file, tellsApart: KEYS.test(tree.text) || WORDS.test(tree.text) } : { file };
}
