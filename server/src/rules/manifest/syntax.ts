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
    unexpected: `{detail} ${CONSEQUENCE}`,
    indentation: `{detail} ${CONSEQUENCE}`,
    tab: `{detail} ${CONSEQUENCE}`,
    unclosed: `{detail} ${CONSEQUENCE}`,
    'duplicate-key': '{detail} Keep one of the two.',
    'unknown-alias':
      '{detail} Add the anchor to the value that is meant, or write that value out. If it is a text, put it in quotes.',
    'trailing-comma': '{detail} Many programs refuse to read a file with one.',
    conflict: `{detail} ${CONSEQUENCE} Decide between the two sides, and remove the lines with the markers.`,
    'too-deep': '{detail} What stands further in is not read, and nothing is concluded from it. Make it flatter.',
    binary: '{detail} Nothing in it is checked. Save it as UTF-8.',
  } satisfies Record<SyntaxProblemCode, string>,
  *detect({ file }) {
    for (const { code, span, detail } of file.problems) {
      const words = file.facts.kind === 'deployment' ? withoutValues(detail) : detail;
      yield {
        at: { ...place(file.facts.file, []), span },
        message: code,
        args: { detail: words },
        detail: code,
      };
    }
  },
});

/** What is repeated of the text, left out: it may be a password. */
const withoutValues = (detail: string): string => detail.replace(/: ".*"\.$/s, '.').replace(/ &\S+/, '');
