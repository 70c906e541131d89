import type { Operation } from '../../contracts/contract';
import { operationName } from '../../contracts/uses';
import type { Provided, Served } from '../../landscape/model';
import type { Change } from '../../syntax/change';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { choice, type Found, rule, type World } from '../rule';
import { contractsOf, plural, subjectOf } from '../subjects';
import { openOperations } from './open-operations';

export default rule({
  id: 'boundaries/open-to-the-public',
  summary: 'What is offered to strangers says who may call it.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  messages: {
    one:
      '{operation} of {api}, which is offered to {audience}, asks for no credentials, and nothing says that this is ' +
      'meant: forgotten and decided look the same. Add a security requirement, or write security: [] at it where ' +
      'everybody may call it.',
    all:
      '{api} is offered to {audience}, and its contract asks for no credentials anywhere ({count}): forgotten and ' +
      'decided look the same. Add a security requirement for all of it, and write security: [] at each operation that ' +
      'everybody may call.',
  },
  *detect({ service, world }) {
    if (isForTrial(service.file, world)) return;
    for (const provided of service.provides) {
      if (provided.facts.audience === 'internal') continue;
      for (const { served, contract } of contractsOf(provided)) {
        if (isForTrial(contract.file, world)) continue;
        const { open, all } = openOperations(contract, world.lookup);
        if (open.length === 0) continue;
        if (all && open.length > 1 && !open.some((operation) => isDisabled(operation, world))) {
          yield {
            at: place(contract.file, ['paths'], 'key'),
            subject: subjectOf(provided, served),
            message: 'all',
            args: { api: provided.api, audience: audienceOf(provided), count: plural(open.length, 'operation') },
            detail: 'all',
            data: { contract: contract.file },
          };
        } else yield* open.map((operation) => reportOn(operation, provided, served));
      }
    }
  },
  fix: ({ at, args, data, world }: Found) => {
    if (data.contract === undefined) {
      const here = { ...at, part: 'value' as const };
      return [choice(`Write security: [] at ${args.operation}: everybody may call it`, decided(here))];
    }
    const open = openIn(world, String(data.contract));
    const changes = open.map(({ file, path }) => decided(place(file, path)));
    return [choice(`Write security: [] at all ${args.count}: everybody may call them`, ...changes)];
  },
});

/** Whether the rule is switched off at the operation, which is a decision: then the others are reported one by one. */
function isDisabled({ file, path }: Operation, { lookup }: World): boolean {
  const { disables = [], commented = [] } = lookup.spec(file) ?? {};
  const here = [...disables, ...commented].filter(({ rules }) => rules.includes('boundaries/open-to-the-public'));
  return here.some((one) => one.path.length === path.length && one.path.every((step, i) => step === path[i]));
}

const audienceOf = ({ facts }: Provided): string => (facts.audience === 'partner' ? 'partners' : 'the public');

function reportOn(operation: Operation, provided: Provided, served: Served) {
  return {
    at: place(operation.file, operation.path, 'key'),
    subject: subjectOf(provided, served, operation),
    message: 'one' as const,
    args: { operation: operationName(operation), api: provided.api, audience: audienceOf(provided) },
    detail: 'open',
  };
}

/** No requirement, written down. */
const decided = (at: ReturnType<typeof place>): Change => ({
  do: 'insert',
  place: at,
  key: 'security',
  value: [],
  before: 'responses',
});

function openIn({ landscape, lookup }: World, file: string): readonly Operation[] {
  const contracts = landscape.services.flatMap(({ provides }) => provides.flatMap(contractsOf));
  const found = contracts.find(({ contract }) => contract.file === file)?.contract;
  return found ? openOperations(found, lookup).open : [];
}
