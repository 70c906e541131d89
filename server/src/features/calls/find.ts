import type { Joined } from '../../landscape/joined';
import type { Provided, Service } from '../../landscape/model';
import { operationsOf } from '../../landscape/usage';
import type { Path } from '../../syntax/tree';
import type { CallId, Offered } from './item';

/** What an item stands for in today's landscape; undefined where it is no longer there. One file may hold several. */
export function serviceOf({ landscape }: Joined, { file, name }: Pick<Service, 'file' | 'name'>): Service | undefined {
  return landscape.services.find((service) => service.file === file && service.name === name);
}

/** The entries of a service for an api: it may list each major version by itself. */
export function providedBy(joined: Joined, id: Extract<CallId, { kind: 'api' }>): readonly Provided[] {
  const { file, service: name, api } = id;
  return (joined.landscape.byApi.get(api) ?? []).filter(
    ({ service }) => service.file === file && service.name === name,
  );
}

/** The operation that is written at a path of a file, by each version that offers it. */
export function offeredAt(joined: Joined, file: string, path: Path): Offered[] {
  return offeredIn(joined, file).filter(({ operation }) => isSame(operation.path, path));
}

/** All that is offered by what a file describes. */
export function offeredIn({ landscape }: Joined, file: string): Offered[] {
  const served = landscape.services.flatMap(({ provides }) => provides.flatMap(({ versions }) => versions));
  return served.flatMap((one): Offered[] => {
    if (!one.contract) return [];
    const operations = operationsOf(one.contract).filter((operation) => operation.file === file);
    return operations.map((operation) => ({ operation, served: one }));
  });
}

/** Whether a path leads to, or into, what another one leads to. */
export const isWithin = (path: Path, outer: Path): boolean => outer.every((step, index) => step === path[index]);

const isSame = (a: Path, b: Path): boolean => a.length === b.length && isWithin(a, b);
