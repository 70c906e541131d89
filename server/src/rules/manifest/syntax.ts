import { place } from '../../syntax/place';
import type { SyntaxProblemCode } from '../../syntax/tree';
import { rule } from '../rule';

const CONSEQUENCE = 'Until it is mended, nothing is concluded from what is missing around it.';

export default rule({
  id: 'manifest/syntax',
  summary: 'A file can be read.',
  severity: 'error',
  recommended: true,
  minimal: true,
  needs: 'file',
  messages: {
    unexpected: `This cannot be read here. {detail} ${CONSEQUENCE} Look at this line and the one above it.`,
    indentation: `The indentation does not fit. {detail} ${CONSEQUENCE} Indent it as deep as its neighbours.`,
    tab: `There is a tab where spaces belong. {detail} ${CONSEQUENCE} Replace it by spaces.`,
    unclosed: `Something is opened here and never closed. {detail} ${CONSEQUENCE} Close it.`,
    'duplicate-key':
      'This key is written twice in one map. {detail} Readers differ in which of the two they take. Keep one of them.',
    'unknown-alias':
      'This alias names an anchor that is not there. {detail} What it stands for is unknown. Add the anchor above it, ' +
      'or write the value out.',
    'trailing-comma': `There is a comma after the last entry, which JSON does not allow. {detail} Remove it.`,
    'too-deep': 'This is nested too deep to be read. {detail} What stands further in is not checked. Make it flatter.',
    binary: 'This is no text. {detail} Nothing in it is checked. Save it as UTF-8.',
  } satisfies Record<SyntaxProblemCode, string>,
  *detect({ file }) {
    for (const { code, span, detail } of file.problems) {
      yield {
        at: { ...place(file.facts.file, []), span },
        message: code,
        args: { detail },
        detail: code,
      };
    }
  },
});
