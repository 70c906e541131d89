import { compareVersions } from '../../contracts/version';
import type { Provided, Served, Service } from '../../landscape/model';
import { dirname, join } from '../../readers/paths';
import { place } from '../../syntax/place';
import { changelogTemplate } from '../manifest/templates';
import { choice, type Found, rule, type World } from '../rule';
import { firstOf } from '../several';
import { at } from '../subjects';
import { changelogFolders, hasChangelog } from './changelogs';

export default rule({
  id: 'social-contract/no-changelog',
  summary: 'Who has to move to a new major can read what changed.',
  severity: 'info',
  recommended: false,
  needs: 'graph',
  messages: {
    none:
      '{service} serves {contracts}, and no changelog tells what came with its majors: who moves from an older one has to ' +
      'find out by comparing, and to guess at the reasons. Add a CHANGELOG.md beside the manifest, or beside the spec.',
  },
  *detect({ landscape, world }) {
    for (const service of landscape.services) {
      const [first, ...others] = untold(service, world);
      if (!first) continue;
      const contracts = [first, ...others].map(nameOf);
      yield {
        at: first.facts
          ? at(service.file, first.facts, 'version')
          : place(first.contract?.file ?? '', ['info', 'version']),
        subject: service.name,
        message: 'none',
        args: { service: service.name, contracts: firstOf(contracts) },
        detail: 'none',
        data: { file: join(dirname(service.file), 'CHANGELOG.md'), contracts },
      };
    }
  },
  fix: ({ data, args }: Found) => {
    const text = changelogTemplate(String(args.service), [data.contracts ?? []].flat().map(String));
    return [choice('Create CHANGELOG.md from a template', { do: 'createFile', file: String(data.file), text })];
  },
});

const nameOf = ({ provided, text }: Served): string => `${provided.api} ${text}`;

/** The newest version of each api that is at its second major or above, and of which no changelog tells. */
function untold(service: Service, world: World): readonly Served[] {
  const folder = dirname(service.file);
  if (!service.facts.complete || changelogFolders(world).has(folder)) return [];
  const served = service.provides.flatMap((provided) => newest(provided) ?? []);
  return served.filter(({ contract }) => !contract || !hasChangelog(contract.file, folder, world));
}

/** Of a spec that only a catalogue names, the version is that of the document. */
function newest({ versions, facts }: Provided): Served | undefined {
  if (facts.from !== undefined) return undefined;
  const later = versions.filter(({ version }) => version?.form === 'semantic' && version.major >= 2);
  return later.sort((a, b) => compareVersions(b.version!, a.version!))[0];
}
