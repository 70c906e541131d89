import type { Joined } from '../../landscape/joined';
import type { Dependency, ListedConsumer, Service } from '../../landscape/model';
import { operationMeant } from '../../landscape/usage';
import { at as placeOf } from '../../rules/subjects';
import type { AskedAt } from '../asked';
import { isWithin, offeredIn, serviceOf } from './find';
import { apiItem, type CallItem, listedItem, operationItem, outsideItem, serviceItem } from './item';

/**
 * What calls are asked about at a place: in a spec the operation; in a manifest what an entry of `provides`, `consumes`,
 * `consumers` or `uses` names, anywhere else the service itself.
 */
export function prepareCalls(asked: AskedAt<Joined>): CallItem[] {
  const { result, state, at } = asked;
  if (state.facts?.kind === 'spec') return operationAt(asked);
  const service = state.facts?.kind === 'manifest' && at.document === 0 ? serviceOf(result, state.file) : undefined;
  const found = service && (inEntry(asked, service) ?? serviceItem(result, service));
  return found ? [found] : [];
}

function operationAt({ result, state, at }: AskedAt<Joined>): CallItem[] {
  if (at.document !== 0) return [];
  const around = offeredIn(result, state.file).filter(({ operation }) => isWithin(at.path, operation.path));
  // A callback stands within the operation that it belongs to.
  const depth = Math.max(0, ...around.map(({ operation }) => operation.path.length));
  const [innermost] = around.filter(({ operation }) => operation.path.length === depth);
  const found = innermost && operationItem(result, innermost);
  return found ? [found] : [];
}

function inEntry({ result, at: { path } }: AskedAt<Joined>, service: Service): CallItem | undefined {
  const [list, index, field, inner] = path;
  if (list === 'consumes') {
    const dependency = service.consumes.find(({ facts }) => facts.path[1] === index);
    return dependency && dependencyItem(result, dependency, field === 'uses' ? inner : undefined);
  }
  const provided = list === 'provides' ? service.provides.find(({ facts }) => facts.path[1] === index) : undefined;
  const listed = field === 'consumers' ? provided?.listed.find(({ facts }) => isWithin(path, facts.path)) : undefined;
  if (listed) return consumerItem(result, listed);
  return provided && apiItem(result, provided);
}

/** @param use the index of an entry of `uses` */
function dependencyItem(joined: Joined, dependency: Dependency, use: unknown): CallItem | undefined {
  const { served, provided, provider, facts } = dependency;
  const named = facts.uses?.find(({ path }) => path.at(-1) === use);
  const operation = named && served?.contract && operationMeant(named, served.contract);
  if (operation && served) return operationItem(joined, { operation, served });
  if (provided) return apiItem(joined, provided);
  return provider ? serviceItem(joined, provider) : outsideItem(joined, dependency);
}

function consumerItem(joined: Joined, { facts, provided, service }: ListedConsumer): CallItem | undefined {
  if (service) return serviceItem(joined, service);
  return listedItem(joined, facts.service ?? '', placeOf(provided.service.file, facts, 'service'));
}
