import type { SchemaAt } from '../../contract';
import { member } from '../../json';
import type { ChangePlace, Travel } from '../change';
import type { SchemaKindBase } from '../schema-kinds';
import { firstWith, placeIn } from './places';
import type { Report } from './report';
import type { Property, Shape } from './shape';

/** How a property is met in one direction. */
type Presence = 'absent' | 'optional' | 'required';

/** One property, as both sides have it. */
interface Case {
  readonly name: string;
  readonly before?: Property;
  readonly after?: Property;
}

/** Compares which properties an object has and which it demands, and leads on to those of both. */
export function compareProperties(report: Report): void {
  const { base, revision } = report;
  for (const name of new Set([...base.properties.keys(), ...revision.properties.keys()])) {
    const before = base.properties.get(name);
    const found = { name, before, after: stillThere(before, revision.properties.get(name)) };
    if (isSame(report, found)) continue;
    note(report, found);
    lead(report, found);
  }
}

/** Whoever deletes a property often leaves its name in `required`: that it is demanded still describes nothing. */
function stillThere(before: Property | undefined, after: Property | undefined): Property | undefined {
  return before && before.schemas.length > 0 && after?.schemas.length === 0 ? undefined : after;
}

/** Whether nothing can have changed for a property or below it: by far the most, so it is told without reading them. */
function isSame({ pairs }: Report, { before, after }: Case): boolean {
  if (!before || !after || !before.required !== !after.required) return false;
  return pairs.isUntouched(before.schemas, after.schemas) || pairs.isSame(before.schemas, after.schemas);
}

function note(report: Report, found: Case): void {
  const request = kindOf(report, found, 'request');
  const response = kindOf(report, found, 'response');
  if (!request && !response) return;
  report.add({
    request,
    response,
    steps: [found.name],
    args: { name: found.name },
    ...placesOf(report, found),
    must: isMust(request),
  });
}

function isMust(request: SchemaKindBase | undefined): boolean {
  return (
    request === 'property.added.required' || request === 'property.required' || request === 'property.shown.required'
  );
}

function kindOf(report: Report, found: Case, travel: Travel): SchemaKindBase | undefined {
  const { before, after } = found;
  if (isUndescribed(report, found)) return undescribed(found, travel);
  const was = presence(report.pairs.baseShape(schemasOf(before)), before, travel);
  const is = presence(report.pairs.revisionShape(schemasOf(after)), after, travel);
  if (was === is) return undefined;
  if (was === 'absent') return after && before ? shown(is) : added(report, is, travel);
  if (is === 'absent') return after && before ? hidden(was, travel) : removed(report, was, travel);
  return is === 'required' ? 'property.required' : 'property.optional';
}

/**
 * Whether only a name in `required` came or went that `properties` says nothing of, though it says something of others: a
 * schema that is only a condition (`then`, an alternative) describes none.
 */
function isUndescribed({ base, revision }: Report, { before, after }: Case): boolean {
  if (schemasOf(before).length > 0 || schemasOf(after).length > 0) return false;
  return [base, revision].some(({ properties }) => [...properties.values()].some(({ schemas }) => schemas.length > 0));
}

/** By the letter it is demanded; more often it is a slip, or the property is still to be written. */
function undescribed({ before, after }: Case, travel: Travel): SchemaKindBase | undefined {
  if (travel === 'request') return before ? 'property.unnamed' : 'property.named';
  return after ? undefined : 'property.unnamed';
}

function presence(shape: Shape, property: Property | undefined, travel: Travel): Presence {
  if (!property || (travel === 'request' ? shape.readOnly : shape.writeOnly)) return 'absent';
  return property.required ? 'required' : 'optional';
}

function added({ base }: Report, is: Presence, travel: Travel): SchemaKindBase {
  if (travel === 'response' && base.closed) return 'property.added.closed';
  return is === 'required' ? 'property.added.required' : 'property.added';
}

function removed({ revision }: Report, was: Presence, travel: Travel): SchemaKindBase {
  if (travel === 'request') return revision.closed ? 'property.removed.closed' : 'property.removed';
  return was === 'required' ? 'property.removed' : 'property.removed.optional';
}

function shown(is: Presence): SchemaKindBase {
  return is === 'required' ? 'property.shown.required' : 'property.shown';
}

function hidden(was: Presence, travel: Travel): SchemaKindBase {
  return travel === 'request' || was === 'required' ? 'property.hidden' : 'property.hidden.optional';
}

interface Places {
  readonly base?: ChangePlace;
  readonly revision?: ChangePlace;
  readonly near?: ChangePlace;
}

/** Where a property came, went or changed: its demand where that is what changed. */
function placesOf({ revision: shape, pairs }: Report, { before, after }: Case): Places {
  if (!after) return { base: placeOf(before), near: mapOf(shape, placeOf(before)) };
  if (!before) return { revision: placeOf(after) };
  if (!before.required !== !after.required) {
    return { base: before.required ?? placeOf(before), revision: after.required ?? placeOf(after) };
  }
  const hides = ['readOnly', 'writeOnly'].map((key) => firstWith(pairs.revisionShape(after.schemas).parts, key));
  const flag = hides.findIndex((hide) => hide?.value === true);
  const place = flag < 0 ? placeOf(after) : placeIn(hides[flag]!.part, ['readOnly', 'writeOnly'][flag]!);
  return { base: placeOf(before), revision: place };
}

function placeOf(property: Property | undefined): ChangePlace | undefined {
  const schema = property?.schemas[0];
  return schema ? { file: schema.file, path: schema.path } : property?.required;
}

/** The map in which a missing property would stand: that of the schema which had it, as long as that is there. */
function mapOf({ parts, at }: Shape, before: ChangePlace | undefined): ChangePlace {
  const home = before?.path.slice(0, -2).join('\0');
  const part = parts.find(({ path }) => path.join('\0') === home) ?? firstWith(parts, 'properties')?.part;
  if (!part) return at;
  return member(part.schema, 'properties') === undefined ? placeIn(part) : placeIn(part, 'properties');
}

function schemasOf(property: Property | undefined): readonly SchemaAt[] {
  return property?.schemas ?? [];
}

function lead(report: Report, { name, before, after }: Case): void {
  const { pairs, base, revision } = report;
  if (schemasOf(before).length === 0 && schemasOf(after).length === 0) return;
  const [from, to] = [heldFor(before, base), heldFor(after, revision)];
  if (from.length === 0 || to.length === 0) return;
  const [one, other] = [pairs.baseShape(from), pairs.revisionShape(to)];
  report.below([name], from, to, {
    request: !one.readOnly && !other.readOnly,
    response: !one.writeOnly && !other.writeOnly,
  });
}

/** What holds for a property: for one that is not described, what holds for all such; nothing where that is anything. */
function heldFor(property: Property | undefined, { additional }: Shape): readonly SchemaAt[] {
  const own = schemasOf(property);
  return own.length > 0 ? own : additional;
}
