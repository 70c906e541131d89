import type { Tree } from '../syntax/tree';
import type { SuppressionFacts, SuppressionsFacts } from './facts';
import { Fields } from './fields';
import { basename } from './paths';
import { problemsIn } from './problems';
import { isComplete, type Reader } from './reader';
import { validateSuppressions } from './schema/validate';

/** What the file is called that holds old findings. */
export const SUPPRESSIONS = '.servicelint-suppressions.json';

/** The form that is read and written. */
export const SUPPRESSIONS_VERSION = 1;

const ID = /^[0-9a-f]{16}(?:~[1-9]\d*)?$/;

/** `.servicelint-suppressions.json`. One that does not parse, or is in another form, holds nothing. */
export const suppressionsReader: Reader = {
  recognises: (file) => basename(file) === SUPPRESSIONS,
  read: readSuppressions,
};

function readSuppressions(tree: Tree, file: string): SuppressionsFacts {
  const fields = new Fields(tree, tree.documents[0], []);
  const complete = isComplete(tree);
  const isKnown = complete && fields.number('version', 1) === SUPPRESSIONS_VERSION;
  const schema = fields.text('$schema');
  return {
    kind: 'suppressions',
    file,
    complete,
    asks: [],
    disables: [],
    problems: problemsIn(tree, validateSuppressions),
    ...(schema !== undefined && { schema }),
    findings: isKnown ? (fields.items('findings') ?? []).flatMap(readSuppression) : [],
  };
}

function readSuppression(entry: Fields): SuppressionFacts[] {
  const id = entry.text('id');
  if (id === undefined || !ID.test(id)) return [];
  const [rule = '', subject = ''] = [entry.text('rule'), entry.text('subject')];
  return [{ id, rule, subject, message: entry.text('message'), reason: entry.text('reason') }];
}
