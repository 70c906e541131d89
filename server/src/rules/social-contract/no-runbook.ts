import type { Service } from '../../landscape/model';
import { dirname, join, relative } from '../../readers/paths';
import { place } from '../../syntax/place';
import { insertInto } from '../inserts';
import { runbookTemplate } from '../manifest/templates';
import { choice, type Found, rule, type World } from '../rule';
import { isMisread, isMisspelt } from '../written';

const NEW = './docs/runbook.md';

export default rule({
  id: 'social-contract/no-runbook',
  summary: 'Whoever is called at night finds out what to do.',
  severity: 'warning',
  recommended: false,
  needs: 'service',
  options: { tier: { default: 1, description: 'The least important tier that is asked for a runbook.' } },
  messages: {
    missing:
      '{service} is tier {tier} in production, and its manifest names no runbook: whoever is called when it fails begins ' +
      'by finding out what it is. Write down what to look at and what has helped, and name it as runbook under contact.',
  },
  *detect({ service, options }) {
    const { facts, file, name } = service;
    const { lifecycle, tier, type, complete, contact } = facts;
    if (lifecycle !== 'production' || tier === undefined || tier > options.tier) return;
    if (!complete || type === 'library' || namesRunbook(service)) return;
    const written = Object.values(contact).some((way) => way !== undefined);
    yield {
      at: written ? place(file, ['contact'], 'key') : place(file, ['name'], 'entry'),
      subject: name,
      message: 'missing',
      args: { service: name, tier },
      detail: 'missing',
    };
  },
  fix: ({ at, args, world }: Found) => {
    const there = runbookIn(dirname(at.file), world);
    const runbook = there ?? NEW;
    const changes = insertInto(at.file, 'contact', 'runbook', runbook, 'provides');
    if (there !== undefined) return [choice(`Add runbook: ${there}`, ...changes)];
    const text = runbookTemplate(String(args.service));
    const file = join(dirname(at.file), NEW);
    return [choice(`Create ${NEW} from a template`, ...changes, { do: 'createFile', file, text })];
  },
});

/** Whether a runbook is written, be it in a way that is not understood. */
function namesRunbook({ facts }: Service): boolean {
  if (facts.contact.runbook !== undefined || isMisread(facts, ['contact', 'runbook'])) return true;
  return isMisspelt(facts, ['contact'], ['runbook']) || isMisspelt(facts, [], ['contact']);
}

/** A page called so in a service's folder, as its manifest would name it. */
function runbookIn(folder: string, { paths }: World): string | undefined {
  const near = paths.filter((path) => path.startsWith(`${folder}/`)).map((path) => relative(folder, path));
  const found = near.find((path) => /^(?:docs?\/)?run-?book\.(?:md|markdown|txt|adoc)$/i.test(path));
  return found === undefined ? undefined : `./${found}`;
}
