import type { Dependency, Landscape, ListedConsumer } from '../../landscape/model';
import { nearest } from '../../syntax/nearest';
import type { Place } from '../../syntax/place';
import { choice, type Fix, type Found, type Report, rule } from '../rule';
import { at, atDependency, subjectOf } from '../subjects';

type Message =
  | 'provider'
  | 'consumer'
  | 'api'
  | 'noProvider'
  | 'noProviderNear'
  | 'several'
  | 'near'
  | 'nearApi'
  | 'external'
  | 'isService';

export default rule({
  id: 'consumers/unknown-service',
  summary: 'Who is named as provider or consumer exists.',
  severity: 'error',
  recommended: true,
  restsOn: ['closed'],
  needs: 'graph',
  messages: {
    provider:
      '{service} consumes {api} of {name}, and there is no service {name} in this landscape, which is declared ' +
      'complete: nobody hears of what {service} needs. Correct the name, or list {name} under external.',
    consumer:
      '{service} lists {name} as a consumer of {api}, and there is no service {name} in this landscape, which is ' +
      'declared complete: changes of {api} are held back for nobody. Correct the name, or list {name} under external.',
    api:
      '{service} consumes {name} of {provider}, and {provider} provides no {name}: what it provides is {apis}. Correct ' +
      'the name, or add {name} to what {provider} provides.',
    noProvider:
      '{service} consumes {name}, and no service of this landscape, which is declared complete, provides it: nobody ' +
      'hears of what {service} needs. Correct the name, or mark it as external.',
    several:
      '{service} consumes {name}, which {providers} provide, and does not say whose: which of them must not break ' +
      '{service} cannot be told. Add the field service.',
    isService:
      '{service} consumes {name}, and {name} is a service, which provides {apis}: what {service} needs of it is not ' +
      'said, so nobody can hear of it. Name the api that is meant.',
    external:
      '{service} names {name}, which is not known, and external lists {nearest}: they are two names while they are ' +
      'written in two ways. Write {nearest}.',
    noProviderNear:
      '{service} consumes {name}, and no service of this landscape, which is declared complete, provides it: nobody hears ' +
      'of what {service} needs. Probably {nearest} is meant; else mark it as external.',
    near: '{service} names {name}, and there is no such service here, but there is {nearest}. Correct the name if that is meant.',
    nearApi:
      '{service} consumes {name}, which no service here provides, but {nearest} is provided. Correct the name if that is meant.',
  },
  *detect({ landscape }) {
    for (const dependency of landscape.dependencies) {
      const report = reportOn(dependency, landscape);
      if (report) yield { ...report, ...(!landscape.closed && { severity: 'info' }) };
    }
    for (const listed of landscape.services
      .flatMap(({ provides }) => provides)
      .flatMap((provided) => provided.listed)) {
      const report = reportOnListed(listed, landscape);
      if (report) yield { ...report, ...(!landscape.closed && { severity: 'info' }) };
    }
  },
  fix: ({ at: place, data, args, world }: Found): readonly Fix[] => {
    if (Array.isArray(data.apis)) return data.apis.map((api) => renameApi(place, args, api, world.landscape));
    const { nearest: near, providers = [] } = { ...data } as { nearest?: string; providers?: readonly string[] };
    if (near !== undefined) return [choice(`Change ${args.name} to ${near}`, { do: 'set', place, value: near })];
    const entry: Place = { ...place, path: place.path.slice(0, -1) };
    return providers.map((value) =>
      choice(`Say that ${args.name} of ${value} is meant`, { do: 'insert', place: entry, key: 'service', value }),
    );
  },
});

/** Names one of the service's apis, and the service where others provide that api too. */
function renameApi(place: Place, { name }: Found['args'], api: string, { byApi }: Landscape): Fix {
  const entry: Place = { ...place, path: place.path.slice(0, -1) };
  const set = { do: 'set' as const, place, value: api };
  const isOnlyOne = (byApi.get(api) ?? []).length < 2;
  const whose = { do: 'insert' as const, place: entry, key: 'service', value: String(name) };
  return choice(`Change ${name} to ${api}, which it provides`, set, ...(isOnlyOne ? [] : [whose]));
}

function reportOn(dependency: Dependency, landscape: Landscape): Report<Message> | undefined {
  const { facts, consumer, provided, provider, external } = dependency;
  if (external || provided || facts.api === undefined || !facts.complete) return undefined;
  if (facts.service !== undefined && !provider) {
    const named = { service: consumer.name, api: facts.api, name: facts.service };
    return unknownName('provider', atDependency(dependency, 'service'), named, consumer.name, landscape);
  }
  if (provider) return unknownApi(dependency);
  const candidates = landscape.byApi.get(facts.api) ?? [];
  if (candidates.length > 1) {
    const providers = [...new Set(candidates.map(({ service }) => service.name))].sort();
    // Several services of one name: that name is what is wrong, and manifest/duplicate-name says so.
    if (providers.length === 1) return undefined;
    return {
      at: atDependency(dependency, 'api'),
      subject: consumer.name,
      message: 'several',
      args: { service: consumer.name, name: facts.api, providers },
      detail: facts.api,
      related: candidates.map((other) => ({
        at: at(other.service.file, other.facts, 'api'),
        text: `${other.service.name} provides ${other.api}`,
      })),
      data: { providers },
    };
  }
  return noProvider(dependency, landscape);
}

/** A name that no service has: in a closed landscape always, else only where it is one letter off a known one. */
function unknownName(
  message: 'provider' | 'consumer',
  place: Place,
  args: { service: string; api: string; name: string },
  subject: string,
  { closed, byName, services, external }: Landscape,
): Report<Message> | undefined {
  // A service whose name cannot be read yet may be the one that is meant.
  if (services.some(({ name, facts }) => name === '' && !facts.complete)) return undefined;
  const others = [...byName.keys()].filter((name) => name !== args.service);
  const listed = sameButForCase(args.name, external);
  if (listed !== undefined) {
    const named = { service: args.service, name: args.name, nearest: listed };
    return { at: place, subject, detail: args.name, message: 'external', args: named, data: { nearest: listed } };
  }
  const near = sameButForCase(args.name, others) ?? nearest(args.name, others)?.word;
  const common = { at: place, subject, detail: args.name, ...(near !== undefined && { data: { nearest: near } }) };
  if (closed) return { ...common, message, args };
  const misspelt = nearest(args.name, others, 1)?.word;
  if (misspelt === undefined) return undefined;
  return {
    ...common,
    message: 'near',
    args: { service: args.service, name: args.name, nearest: misspelt },
    data: { nearest: misspelt },
  };
}

function sameButForCase(name: string, known: Iterable<string>): string | undefined {
  return [...known].find((other) => other !== name && other.toLowerCase() === name.toLowerCase());
}

function unknownApi(dependency: Dependency): Report<Message> | undefined {
  const { consumer, provider, api } = dependency;
  if (!provider?.facts.provides || !provider.facts.complete) return undefined;
  const apis = provider.provides.map((provided) => provided.api);
  const near = nearest(api, apis)?.word;
  return {
    at: atDependency(dependency, 'api'),
    subject: consumer.name,
    message: 'api',
    args: { service: consumer.name, provider: provider.name, name: api, apis: apis.length > 0 ? apis : 'nothing' },
    detail: `${provider.name}/${api}`,
    related: [
      {
        at: { file: provider.file, document: 0, path: ['provides'], part: 'key' },
        text: `what ${provider.name} provides`,
      },
    ],
    ...(near !== undefined && { data: { nearest: near } }),
  };
}

function noProvider(dependency: Dependency, landscape: Landscape): Report<Message> | undefined {
  const { closed, byApi, services, external } = landscape;
  const { consumer, api } = dependency;
  // An API that the catalogue has is known, though nobody says that they provide it.
  if (landscape.apis.has(api) || services.some(({ facts }) => !facts.complete)) return undefined;
  const service = serviceCalled(dependency, landscape);
  if (service) return service;
  // Nobody consumes what nobody but itself provides.
  const others = [...byApi].flatMap(([name, all]) => (all.some((one) => one.service !== consumer) ? [name] : []));
  const listed = sameButForCase(api, external);
  const near = listed ?? sameButForCase(api, others) ?? nearest(api, others)?.word;
  const misspelt = nearest(api, others, 1)?.word;
  const common = { at: atDependency(dependency, 'api'), subject: consumer.name, detail: api };
  const args = { service: consumer.name, name: api };
  if (closed && near !== undefined) {
    return { ...common, message: 'noProviderNear', args: { ...args, nearest: near }, data: { nearest: near } };
  }
  if (closed) return { ...common, message: 'noProvider', args };
  if (misspelt === undefined) return undefined;
  return { ...common, message: 'nearApi', args: { ...args, nearest: misspelt }, data: { nearest: misspelt } };
}

/** A service that is called as the api is, where there is no such api. */
function serviceCalled({ consumer, api, facts }: Dependency, { byName }: Landscape): Report<Message> | undefined {
  const [called, ...more] = byName.get(api) ?? [];
  const apis = [...new Set(called?.provides.map((provided) => provided.api))].sort();
  if (!called || called === consumer || more.length > 0 || apis.length === 0) return undefined;
  return {
    at: at(consumer.file, facts, 'api'),
    subject: consumer.name,
    message: 'isService',
    args: { service: consumer.name, name: api, apis },
    detail: api,
    related: called.provides.map((provided) => ({
      at: at(called.file, provided.facts, 'api'),
      text: `${called.name} provides ${provided.api}`,
    })),
    data: { apis },
  };
}

function reportOnListed(listed: ListedConsumer, landscape: Landscape): Report<Message> | undefined {
  const { provided, facts, service } = listed;
  const name = facts.service;
  if (service || name === undefined || landscape.external.has(name)) return undefined;
  const args = { service: provided.service.name, api: provided.api, name };
  return unknownName('consumer', at(provided.service.file, facts, 'service'), args, subjectOf(provided), landscape);
}
