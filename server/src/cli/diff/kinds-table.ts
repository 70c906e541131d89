import type { ChangeLevel } from '../../contracts/compare/change';
import { KINDS, type Kind } from '../../contracts/compare/kinds';
import { LEVELS } from '../../contracts/compare/listing';
import { wrap } from '../reporters/text';

const TITLES: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'some correct consumer of the old form fails or is misunderstood',
  risky: 'correct by the letter, but known to break consumers',
  safe: 'cannot break a consumer',
};

/** All kinds of changes by level, each with what it says: its words in braces stand for what a change is about. */
export function kindsTable(width: number, kinds: Readonly<Record<string, Kind>> = KINDS): string {
  const all = Object.entries(kinds);
  return LEVELS.map((level) => {
    const own = all.filter(([, kind]) => kind.level === level).sort(([a], [b]) => (a < b ? -1 : 1));
    const lines = own.flatMap(([id, { message }]) => [`  ${id}`, ...indented(message, width)]);
    return [`${level} (${own.length}): ${TITLES[level]}`, ...lines, ''].join('\n');
  }).join('\n');
}

const INDENT = 6;

const indented = (message: string, width: number): string[] =>
  wrap(plainly(message), width - INDENT).map((line) => ' '.repeat(INDENT) + line);

/** For one operation: of words such as `[is|are]` the first. */
const plainly = (message: string): string => message.replace(/\[([^[\]|]*)\|[^[\]|]*\]/g, '$1');
