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
