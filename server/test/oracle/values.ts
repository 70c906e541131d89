import { type Draw, isValues, listOf, mapOf, type Value, type Values } from './random';
import { copy, type Model, NAMES, TEXTS } from './schemas';
import { FOREIGN } from './validators';

const MAX_DEPTH = 6;

/** Draws values that several schemas, which hold at once, are likely to accept. */
export class ValueDraw {
  private readonly numbers: number[];
  private readonly lengths: number[];
  private readonly listed: Value[];

  /** @param models what numbers, lengths and listed values are taken from */
  constructor(
    private readonly draw: Draw,
    models: readonly Model[],
  ) {
    const found: Found = { numbers: new Set([0, 1, 7]), listed: new Map() };
    for (const { root, defs } of models) collect({ root, defs }, found);
    this.numbers = [...found.numbers].flatMap((one) => [one - 1, one, one + 1, one + 0.5, one - 0.5, one * 2]);
    this.lengths = [...found.numbers].filter((one) => one >= 0 && one < 15).flatMap((one) => [one, one + 1]);
    this.listed = [...found.listed.values()];
  }

  value(model: Model): Value {
    return this.of([model.root], model, 0);
  }

  /** A value for the `count`th try: what one model takes, or the other, as drawn or with up to two things changed. */
  drawn(from: Model, to: Model, count: number): Value {
    const value = this.value(count % 3 === 2 ? to : from);
    const changes = Math.floor(count / 3) % 3;
    return changes === 0 ? value : changes === 1 ? this.changed(value) : this.changed(this.changed(value));
  }

  private of(schemas: readonly Value[], { defs }: Model, depth: number): Value {
    const { draw } = this;
    const parts = this.parts(schemas, mapOf(defs), 0);
    const constant = parts.find((part) => part.const !== undefined);
    if (constant) return copy(constant.const!);
    const listed = parts.filter((part) => Array.isArray(part.enum)).map((part) => listOf(part.enum));
    const common = listed[0]?.filter((one) => listed.every((others) => others.includes(one)));
    if (common && common.length > 0) return copy(draw.pick(common));
    const type = this.typeOf(parts);
    if (type === 'object') return this.object(parts, { root: {}, defs }, depth);
    if (type === 'array') return this.list(parts, { root: {}, defs }, depth);
    return this.scalar(type, parts);
  }

  private scalar(type: Value, parts: readonly Values[]): Value {
    const { draw } = this;
    if (type === 'null') return null;
    if (type === 'boolean') return draw.chance(0.5);
    if (type === 'string') return this.text(parts);
    const steps = parts.flatMap(({ multipleOf }) => (typeof multipleOf === 'number' ? [multipleOf] : []));
    const one = draw.pick(this.numbers);
    const near = steps.length > 0 && draw.chance(0.8) ? Math.round(one) * steps.reduce((a, b) => a * b, 1) : one;
    return type === 'integer' ? Math.floor(near) : near;
  }

  private text(parts: readonly Values[]): string {
    const { draw } = this;
    const length = draw.pick(this.lengths);
    if (parts.some(({ pattern }) => pattern !== undefined) && draw.chance(0.5))
      return draw.pick(['a1', 'ab', 'abc9', '1']);
    return draw.chance(0.5) ? draw.pick(TEXTS) : 'a'.repeat(length);
  }

  private typeOf(parts: readonly Values[]): Value {
    const named = parts
      .filter(({ type }) => type !== undefined)
      .map(({ type }) => (Array.isArray(type) ? type : [type!]));
    const [first, ...others] = named;
    if (!first) return this.draw.pick(['string', 'integer', 'object', 'boolean', 'null', 'array', 'number']);
    const fits = first.filter((type) => others.every((all) => all.includes(type) || all.includes('number')));
    return this.draw.pick(fits.length > 0 ? fits : first);
  }

  /** All that holds at once; of alternatives one. */
  private parts(schemas: readonly Value[], defs: Values, depth: number): Values[] {
    return schemas.filter(isValues).flatMap((schema) => {
      if (depth > MAX_DEPTH) return [];
      const below = [...listOf(schema.allOf)];
      if (typeof schema.$ref === 'string') below.push(defs[schema.$ref.replace('#/$defs/', '')] ?? {});
      for (const key of ['oneOf', 'anyOf']) {
        const all = listOf(schema[key]);
        if (all.length > 0) below.push(this.draw.pick(all));
      }
      return [schema, ...this.parts(below, defs, depth + 1)];
    });
  }

  private object(parts: readonly Values[], model: Model, depth: number): Value {
    const { draw } = this;
    const demanded = parts.flatMap(({ required }) => listOf(required)) as string[];
    const described = parts.flatMap(({ properties }) => Object.keys(mapOf(properties)));
    const share = depth > MAX_DEPTH ? 0 : draw.pick([0, 0.4, 0.9]);
    const names = new Set([...demanded, ...draw.some(described, share)]);
    if (parts.some(({ additionalProperties }) => isValues(additionalProperties)) && draw.chance(0.5))
      names.add(FOREIGN);
    if (parts.some(({ patternProperties }) => patternProperties) && draw.chance(0.5)) names.add('x1');
    if (draw.chance(0.15))
      for (const name of draw.some(['x1', FOREIGN, `${FOREIGN}2`, `${FOREIGN}3`, ...NAMES])) names.add(name);
    const made: Values = {};
    for (const name of names) {
      const schemas = parts.flatMap((part) => schemasFor(name, part));
      made[name] = depth > MAX_DEPTH * 2 ? null : this.of(schemas, model, depth + 1);
    }
    return made;
  }

  private list(parts: readonly Values[], model: Model, depth: number): Value {
    const length = depth > MAX_DEPTH ? 0 : Math.min(4, this.draw.pick([0, 1, 2, ...this.lengths]));
    return Array.from({ length }, (_, index) => {
      const schemas = parts.flatMap(({ prefixItems, items }) => listOf(prefixItems)[index] ?? items ?? []);
      return this.of(schemas, model, depth + 1);
    });
  }

  /** The same with one thing in it changed. */
  changed(value: Value): Value {
    const { draw } = this;
    const places: { holder: Values | Value[]; key: string | number }[] = [];
    const root: Value[] = [copy(value)];
    const visit = (holder: Values | Value[]) => {
      for (const [key, item] of Object.entries(holder)) {
        places.push({ holder, key });
        if (typeof item === 'object' && item !== null) visit(item);
      }
    };
    visit(root);
    const { holder, key } = draw.pick(places);
    const at = holder as Values;
    const old = at[key]!;
    const isRemoved = holder !== root && draw.chance(0.25);
    if (isRemoved && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (isRemoved) delete at[key];
    else if (isValues(old) && draw.chance(0.5)) old[draw.pick([FOREIGN, 'x1', ...NAMES])] = this.any();
    else if (Array.isArray(old) && draw.chance(0.6))
      old.push(old.length > 0 && draw.chance(0.6) ? copy(draw.pick(old)) : this.any());
    else at[key] = this.any();
    return root[0]!;
  }

  private any(): Value {
    const { draw } = this;
    const simple: Value[] = [
      null,
      true,
      draw.pick(TEXTS),
      draw.pick(this.numbers),
      'a'.repeat(draw.pick(this.lengths)),
    ];
    if (this.listed.length > 0) simple.push(copy(draw.pick(this.listed)));
    return draw.pick<Value>([...simple, ...simple, {}, [], { a: 1 }, [1]]);
  }
}

function schemasFor(name: string, { properties, patternProperties, additionalProperties }: Values): Value[] {
  const own = mapOf(properties)[name];
  const byPattern = name.startsWith('x') ? Object.values(mapOf(patternProperties)) : [];
  const found = [...(own === undefined ? [] : [own]), ...byPattern];
  return found.length > 0 || !isValues(additionalProperties) ? found : [additionalProperties];
}

interface Found {
  readonly numbers: Set<number>;
  readonly listed: Map<string, Value>;
}

/** Notes all numbers and listed values in schemas. */
function collect(value: Value, found: Found): void {
  if (typeof value === 'number') found.numbers.add(value);
  if (Array.isArray(value)) for (const item of value) collect(item, found);
  else if (isValues(value)) {
    for (const [key, item] of Object.entries(value)) {
      if (key === 'const') found.listed.set(JSON.stringify(item), item);
      if (key === 'enum') for (const one of listOf(item)) found.listed.set(JSON.stringify(one), one);
      collect(item, found);
    }
  }
}
