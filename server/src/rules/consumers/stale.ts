import type { ListedConsumer } from '../../landscape/model';
import { choice, type Found, rule } from '../rule';
import { at, atDependency, subjectOf } from '../subjects';
import { covers, dependenciesOf, versionValue } from './listing';

export default rule({
  id: 'consumers/stale',
  summary: 'A list of consumers names only those that still are.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    gone:
      '{consumer} is listed as a consumer of {api}, but its manifest does not consume it: changes of {api} are held ' +
      'back for nobody. Remove it from the list, or let {consumer} declare what it uses.',
    version:
      '{consumer} is listed as a consumer of version {listed} of {api}, but its manifest asks for {asked}: by the list ' +
      'the wrong version is kept alive. List the version that it asks for.',
  },
  *detect({ service }) {
    for (const provided of service.provides) {
      for (const listed of provided.listed) {
        const report = reportOn(listed);
        if (report) yield report;
      }
    }
  },
  fix: ({ at: place, args, data }: Found) => {
    const remove = choice(`Remove ${args.consumer} from the consumers of ${args.api}`, {
      do: 'remove',
      place: { ...place, path: place.path.slice(0, -1), part: 'entry' },
    });
    const { asked } = data;
    if (typeof asked !== 'string') return [remove];
    return [choice(`List version ${asked}`, { do: 'set', place, value: versionValue(asked) }), remove];
  },
});

function reportOn(listed: ListedConsumer) {
  const dependencies = dependenciesOf(listed);
  const { provided, facts } = listed;
  if (!dependencies || !facts.complete || dependencies.some((dependency) => covers(listed, dependency)))
    return undefined;
  const { file } = provided.service;
  const common = { subject: subjectOf(provided), detail: `${facts.service}@${facts.version ?? ''}` };
  const args = { consumer: facts.service ?? '', api: provided.api };
  const [first] = dependencies;
  const versions = dependencies.flatMap(({ facts: { version } }) => version ?? []);
  if (!first) return { ...common, at: at(file, facts, 'service'), message: 'gone' as const, args };
  // Another entry of the list may have the version already; two of one version would say the same.
  const asked = versions.find((_, index) =>
    provided.listed.every((other) => other === listed || !covers(other, dependencies[index]!)),
  );
  return {
    ...common,
    at: at(file, facts, 'version'),
    message: 'version' as const,
    args: { ...args, listed: facts.version ?? '', asked: versions },
    related: [{ at: atDependency(first, 'version'), text: `${args.consumer} asks for version ${versions[0]}` }],
    data: asked === undefined ? {} : { asked },
  };
}
