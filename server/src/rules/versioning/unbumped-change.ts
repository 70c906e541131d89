import { changeMessage } from '../../contracts/compare/words';
import { compareVersions } from '../../contracts/version';
import type { Compared } from '../../landscape/compared';
import type { Served } from '../../landscape/model';
import { place } from '../../syntax/place';
import { choice, type Found, type Report, rule } from '../rule';
import { at, plural, subjectOf } from '../subjects';
import { raiseVersion } from './next-major';
import { inFormOf, laterOf, nextMinorOf } from './next-major-version';

export default rule({
  id: 'versioning/unbumped-change',
  summary: 'A version says when a contract has grown.',
  severity: 'warning',
  recommended: false,
  needs: 'baseline',
  restsOn: ['baseline'],
  messages: {
    same:
      '{api} has grown since {release} and is still called {version}: {change} Whoever asks for {version} cannot tell whether ' +
      'it is there. Call it {next}.',
    more:
      '{api} has grown since {release} and is still called {version}: {change} And {more}. Whoever asks for {version} cannot ' +
      'tell whether all that is there. Call it {next}.',
  },
  *detect({ past }) {
    for (const compared of past.compared) {
      const report = compared.served && reportOn(compared, compared.served);
      if (report) yield report;
    }
  },
  fix: ({ args: { next }, data, world }: Found) => {
    const compared = world.pasts
      .get(String(data.past))
      ?.compared.find(({ served }) => served?.provided.api === data.api && served?.text === data.version);
    const changes = compared ? raiseVersion({ world, compared }, 'minor') : [];
    return changes.length > 0 ? [choice(`Call it ${next}`, ...changes)] : [];
  },
});

function reportOn(
  { comparison, release, before, contract }: Compared,
  served: Served,
): Report<'same' | 'more'> | undefined {
  const { version, text = '', provided } = served;
  const gained = comparison.changes.filter(({ level }) => level === 'safe');
  const [first] = gained;
  if (!first || !version || !before.version || comparison.changes.some(({ level }) => level === 'breaking'))
    return undefined;
  const isMajorOnly = version.form === 'semantic' && version.minor === undefined;
  const target = isMajorOnly ? undefined : nextMinorOf(laterOf(version, before.version));
  if (!target || compareVersions(version, before.version) > 0) return undefined;
  const next = inFormOf(text, target);
  const inSpec = place(contract.file, ['info', 'version']);
  return {
    at: served.facts ? at(provided.service.file, served.facts, 'version') : inSpec,
    subject: subjectOf(provided, served),
    message: gained.length > 1 ? 'more' : 'same',
    args: {
      api: provided.api,
      release: release.name,
      version: text,
      change: changeMessage(first),
      next,
      ...(gained.length > 1 && { more: plural(gained.length - 1, 'other addition') }),
    },
    detail: text,
    data: { past: provided.service.file, api: provided.api, version: text },
  };
}
