import { type AskedAt, askedAt, askedFor } from '../src/features/asked';
import { linesOf } from '../src/rules/findings';
import { checkFixture, ROOT } from './fixture';

/**
 * A fixture with a cursor: `<|>` in one of its files. The text is checked without the mark, and what an editor would ask
 * about that place is handed out.
 */
export async function atCursor(text: string): Promise<AskedAt> {
  const { result } = await checkFixture(text.replace('<|>', ''));
  const { file, offset } = cursorOf(text);
  const asked = askedFor(result, `${ROOT}/${file}`);
  if (!asked) throw new Error(`${file} was not read.`);
  return askedAt(asked, linesOf(asked.state.tree).position(offset));
}

function cursorOf(text: string): { file: string; offset: number } {
  let file = 'microservice.yaml';
  let offset = 0;
  for (const line of text.replace(/^\n/, '').split('\n')) {
    const named = /^\/\/- (\S+)$/.exec(line)?.[1];
    const at = line.indexOf('<|>');
    if (at >= 0) return { file, offset: offset + at };
    if (named === undefined) offset += line.length + 1;
    else {
      file = named;
      offset = 0;
    }
  }
  throw new Error('The fixture has no cursor <|>.');
}
