import type { ChangeLevel } from '../../contracts/compare/change';
import { byOperations, countWords, LEVELS } from '../../contracts/compare/listing';
import { codeSpan, escaped } from '../../features/markdown-text';
import { plural } from '../../rules/subjects';
import {
  allChanges,
  type ComparedContract,
  type DiffReport,
  type HitConsumer,
  headingOf,
  type ListedChange,
} from './report';

/** Whoever reads a changelog looks for the operations that they call. */
const NAMED = 12;

const TITLES: Readonly<Record<ChangeLevel, string>> = {
  breaking: 'Breaking',
  risky: 'Risky: correct by the letter, but known to break consumers',
  safe: 'Safe',
};

/** A changelog to paste into a release, for consumers who never saw the spec. */
export function markdown(report: DiffReport): string {
  const changed = report.contracts.filter(({ changes }) => changes.length > 0);
  if (changed.length === 0) return 'Nothing changed that a consumer could notice.\n';
  const blocks = changed.map(contractBlock);
  const total =
    changed.length > 1 ? [`${changesIn(allChanges(report))} in ${plural(changed.length, 'contract')}.`] : [];
  return `${[...total, ...blocks].join('\n\n')}\n`;
}

function contractBlock(contract: ComparedContract): string {
  const { changes } = contract;
  const sections = LEVELS.flatMap((level) => section(level, changes));
  return [`## ${escaped(headingOf(contract))}`, `${changesIn(changes)}.`, ...sections].join('\n\n');
}

const changesIn = (changes: readonly ListedChange[]): string =>
  `${plural(changes.length, 'change')}: ${countWords(changes)}`;

function section(level: ChangeLevel, changes: readonly ListedChange[]): string[] {
  const own = changes.filter((change) => change.level === level);
  if (own.length === 0) return [];
  const groups = [...byOperations(own, (one) => one.operations, NAMED)].map(
    ([operations, group]) => `**${escaped(operations)}**\n\n${group.map(line).join('\n')}`,
  );
  return [`### ${TITLES[level]}`, ...groups];
}

function line({ message, consumers }: ListedChange): string {
  return `- ${escaped(message)}${consumers.length === 0 ? '' : ` ${hits(consumers)}`}`;
}

/** Each consumer once, with all that it uses of what changed. */
function hits(consumers: readonly HitConsumer[]): string {
  const uses = new Map<string, string[]>();
  for (const { service, uses: used } of consumers)
    uses.set(service, [...(uses.get(service) ?? []), ...(used === undefined ? [] : [used])]);
  const named = [...uses].map(([service, used]) =>
    used.length === 0 ? escaped(service) : `${escaped(service)} (uses ${used.map(codeSpan).join(', ')})`,
  );
  return `Hits ${named.join(', ')}.`;
}
