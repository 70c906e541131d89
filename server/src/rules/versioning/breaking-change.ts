import type { Change, ChangePlace } from '../../contracts/compare/change';
import { isWorse } from '../../contracts/compare/listing';
import { changeId, changeMessage } from '../../contracts/compare/words';
import type { Compared } from '../../landscape/compared';
import type { Hit } from '../../landscape/hits';
import type { Severity } from '../../readers/facts';
import { type Place, place } from '../../syntax/place';
import { type Report, rule, type World } from '../rule';
import { subjectOf } from '../subjects';
import { changeFixes, goneFixes } from './breaking-fixes';
import { asTold, hurt, namesOfHit } from './consumers-hit';
import { goneContracts, reportGone } from './gone-contracts';
import { nextMajorText } from './next-version';
import { notesToConsumers } from './notes-to-consumers';

const RESTORE = 'Take it back, or release it as {next} and keep {version} beside it until they have moved.';
const VERSIONLESS = 'Take it back, or release it as a new major version and keep this one beside it.';

export default rule({
  id: 'versioning/breaking-change',
  summary: 'What was released goes on serving those who were built on it.',
  severity: 'error',
  recommended: true,
  needs: 'baseline',
  restsOn: ['baseline'],
  options: {
    closedEnums: {
      default: false,
      description:
        'Whether a value added to an enum in a response breaks its readers, unless it is marked `x-extensible-enum`.',
    },
  },
  messages: {
    hits: `{change} That is not what {release} promised, and it breaks {consumers}. ${RESTORE}`,
    hitsUnversioned: `{change} That is not what {release} promised, and it breaks {consumers}. ${VERSIONLESS}`,
    breaks:
      '{change} That is not what {release} promised: whoever was built on it fails or misunderstands. Take it back, or ' +
      'release it as {next} and keep {version} beside it.',
    breaksUnversioned: `{change} That is not what {release} promised: whoever was built on it fails or misunderstands. ${VERSIONLESS}`,
    risksHits:
      '{change} That is allowed by the letter, but known to break consumers, and it meets {consumers}. Ask them first, or ' +
      'leave it as it was in {release}.',
    risks:
      '{change} That is allowed by the letter, but known to break consumers in practice. Leave it as it was in {release}, ' +
      'or make sure that nobody relies on it.',
    loose:
      '{change} That is not what {release} promised: whoever was built on it fails or misunderstands. Take it back, or ' +
      'release it as a new major version. No manifest names this spec, so who consumes it is not known.',
    gone:
      '{provider} no longer provides {api} {version}, which {release} did. That breaks {consumers}. List it again, and ' +
      'let it end on a sunset that its consumers know.',
    goneUnseen:
      '{provider} no longer provides {api} {version}, which {release} did: whoever still uses it fails. List it again, and ' +
      'let it end on a sunset that its consumers know.',
    ahead:
      'A change of {provider} that is not released yet will hit this: {change} Ask {owner} to leave it as it is in ' +
      '{release}, or be ready before it is released.',
    aheadMore:
      'Changes of {provider} that are not released yet will hit this: {change} There {more}. Ask {owner} to leave it as ' +
      'it is in {release}, or be ready before it is released.',
  },
  *detect({ past, world, options }) {
    for (const compared of past.compared) {
      for (const change of compared.comparison.changes) {
        const found = reportOn(change, compared, world, options.closedEnums);
        if (found) yield found;
      }
      yield* notesToConsumers(compared);
    }
    for (const gone of goneContracts(past, world)) yield reportGone(gone, world);
  },
  fix: (found) => (found.data.gone === undefined ? changeFixes(found) : goneFixes(found)),
});

function reportOn(change: Change, compared: Compared, world: World, closedEnums: boolean): Report<Key> | undefined {
  const hits = hurt(compared.hits(change)).filter((hit) => !isWorse('risky', hit.level));
  const { release, before } = compared;
  const served = compared.served ?? compared.told;
  const level = levelOf(change, hits, closedEnums, isAllKnown(compared, world));
  if (level === 'safe') return undefined;
  const worst = level === 'breaking' && level === change.level ? hits.filter((hit) => hit.level === level) : hits;
  const next = before.text === undefined ? undefined : nextMajorText({ world, compared });
  return {
    at: shownAt(change.near),
    ...(served && { subject: subjectOf(served.provided, served) }),
    message: messageFor(level, worst, served !== undefined, next !== undefined),
    args: {
      change: changeMessage(asTold(change, worst)),
      release: release.name,
      ...(worst.length > 0 && { consumers: namesOfHit(worst) }),
      ...(next !== undefined && { next, version: before.text }),
    },
    detail: changeId(change),
    severity: severityOf(level, hits, compared, world),
    related: [...beforehand(change, compared), ...hits.map(relatedHit)],
    data: {
      past: compared.served?.provided.service.file ?? compared.contract.file,
      major: before.text ?? '',
      change: changeId(change),
    },
  };
}

type Key = 'hits' | 'hitsUnversioned' | 'breaks' | 'breaksUnversioned' | 'risksHits' | 'risks' | 'loose';

function messageFor(level: Change['level'], hits: readonly Hit[], named: boolean, versioned: boolean): Key {
  if (level === 'risky') return hits.length > 0 ? 'risksHits' : 'risks';
  if (!named) return 'loose';
  const key = hits.length > 0 ? 'hits' : 'breaks';
  return versioned ? key : `${key}Unversioned`;
}

/** Whether nobody can consume a contract but those who are declared: an internal one, in a landscape that is closed. */
const isAllKnown = ({ served, told }: Compared, { landscape }: World): boolean =>
  landscape.closed && (served ?? told)?.provided.facts.audience === 'internal';

/**
 * An enum that grows breaks where the options say so; what breaks in one direction is risky where all consumers are known,
 * and those whom it hits go the other way only.
 */
function levelOf({ kind, level }: Change, hits: readonly Hit[], closedEnums: boolean, allKnown: boolean) {
  if (closedEnums && kind === 'response.enum.value.added') return 'breaking';
  const isOnlyRisky = level === 'breaking' && hits.length > 0 && hits.every((hit) => hit.level === 'risky');
  return isOnlyRisky && allKnown ? 'risky' : level;
}

/**
 * An error where it breaks, a warning where it is only risky, unless a consumer names the very thing. One step less where
 * nobody can be hit: in a landscape that is closed, by a contract that is internal; or where neither a manifest nor a
 * catalogue names it.
 */
function severityOf(level: Change['level'], hits: readonly Hit[], compared: Compared, world: World): Severity {
  const isHarmless =
    compared.served || compared.told ? hits.length === 0 && isAllKnown(compared, world) : level === 'breaking';
  if (level === 'breaking') return isHarmless ? 'warning' : 'error';
  return isHarmless ? 'info' : hits.some(({ names }) => names) ? 'error' : 'warning';
}

const shownAt = ({ file, path }: ChangePlace): Place => place(file, path, path.length === 0 ? 'value' : 'entry');

function beforehand({ base }: Change, { release }: Compared): NonNullable<Report['related']> {
  return base ? [{ at: shownAt(base), text: `So it was in ${release.name}.`, release }] : [];
}

const relatedHit = ({ consumer, use, at }: Hit) => ({
  at,
  text: use
    ? `${consumer.name} uses ${use.written}.`
    : `${consumer.name} ${consumer.uses ? 'meets it in all that it uses' : 'does not say what it uses'}.`,
});
