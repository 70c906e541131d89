import type { Draw, Value, Values } from './random';

/** Which version of OpenAPI the schemas are to be written in. */
export type Version = '2.0' | '3.0' | '3.1';

/** A schema of JSON Schema 2020-12, with those it refers to, `#/$defs/A`. */
export interface Model {
  readonly root: Values;
  readonly defs: Values;
}

export const NAMES = ['a', 'b', 'c', 'd'];
export const TEXTS = ['', 'a', 'bb', 'abc', 'abcd', 'Xyz12', 'aaaaaaaaaaaa'];
export const PATTERNS = ['^a', '^[a-z]+$', '[0-9]'];
const DEFS = ['A', 'B'];
const COLOURS = ['red', 'green', 'blue', 'grey'];

/** Draws schemas of the kinds that a version of OpenAPI can say. */
export class SchemaDraw {
  constructor(
    readonly draw: Draw,
    readonly version: Version,
  ) {}

  model(): Model {
    const defs = Object.fromEntries(DEFS.map((name) => [name, this.object(1)]));
    return { root: this.draw.chance(0.7) ? this.object(2) : this.schema(2), defs };
  }

  schema(depth: number): Values {
    const { draw } = this;
    const forms = [this.text, this.number, this.number, this.flag, this.choice];
    const made = depth <= 0 || draw.chance(0.45) ? draw.pick(forms).call(this) : this.compound(depth - 1);
    return this.version !== '2.0' && draw.chance(0.12) ? nullable(made) : made;
  }

  private compound(depth: number): Values {
    const { draw, version } = this;
    const forms = [this.object, this.object, this.list, this.list, this.reference, this.merged];
    if (version !== '2.0') forms.push(this.alternatives, this.refused);
    if (version === '3.1') forms.push(this.tuple, this.several, this.map);
    if (draw.chance(0.05)) return {};
    return draw.pick(forms).call(this, depth);
  }

  object(depth: number, known: readonly string[] = NAMES.slice(0, 3)): Values {
    const { draw } = this;
    const names = draw.some(known, 0.6);
    const made: Values = { type: 'object' };
    if (names.length > 0) made.properties = Object.fromEntries(names.map((name) => [name, this.schema(depth - 1)]));
    const required = draw.some(names, 0.4);
    if (required.length > 0) made.required = required;
    if (draw.chance(0.15)) made.additionalProperties = draw.chance(0.5) ? false : this.schema(0);
    return made;
  }

  text(): Values {
    const { draw } = this;
    const made: Values = { type: 'string' };
    if (draw.chance(0.3)) made.minLength = draw.pick([1, 2]);
    if (draw.chance(0.3)) made.maxLength = draw.pick([3, 5]);
    if (draw.chance(0.1)) made.pattern = draw.pick(PATTERNS);
    return made;
  }

  number(): Values {
    const { draw } = this;
    const made: Values = { type: draw.pick(['integer', 'number']) };
    if (draw.chance(0.3)) made[draw.pick(['minimum', 'exclusiveMinimum'])] = draw.pick([-2, 0, 1]);
    if (draw.chance(0.3)) made[draw.pick(['maximum', 'exclusiveMaximum'])] = draw.pick([10, 20]);
    return draw.chance(0.1) ? { type: made.type!, multipleOf: draw.pick([2, 3]) } : made;
  }

  flag(): Values {
    return { type: 'boolean' };
  }

  choice(): Values {
    const { draw, version } = this;
    if (version === '3.1' && draw.chance(0.25)) return { const: draw.pick(COLOURS) };
    if (draw.chance(0.25)) return { type: 'integer', enum: [1, 2, 3] };
    return { type: 'string', enum: COLOURS.slice(0, 1 + draw.index(3)) };
  }

  list(depth: number): Values {
    const { draw } = this;
    const made: Values = { type: 'array', items: this.schema(depth) };
    if (draw.chance(0.2)) made.minItems = 1;
    if (draw.chance(0.2)) made.maxItems = draw.pick([2, 3]);
    if (draw.chance(0.15)) made.uniqueItems = true;
    return made;
  }

  tuple(depth: number): Values {
    const { draw } = this;
    const made: Values = { type: 'array', prefixItems: [this.schema(depth), this.schema(depth - 1)] };
    if (draw.chance(0.5)) made.items = this.schema(0);
    return made;
  }

  map(depth: number): Values {
    const made = this.object(depth);
    made.patternProperties = { '^x': this.schema(0) };
    return made;
  }

  several(): Values {
    return {
      type: this.draw.pick([
        ['string', 'integer'],
        ['integer', 'boolean'],
        ['number', 'string'],
      ]),
    };
  }

  reference(): Values {
    return { $ref: `#/$defs/${this.draw.pick(DEFS)}` };
  }

  merged(depth: number): Values {
    const { draw } = this;
    const other = this.object(depth, ['d', 'e']);
    delete other.additionalProperties;
    const made: Values = { allOf: [draw.chance(0.7) ? this.reference() : this.object(depth), other] };
    return draw.chance(0.2) ? { ...this.object(0), ...made } : made;
  }

  alternatives(depth: number): Values {
    const { draw } = this;
    const keyword = draw.pick(['oneOf', 'anyOf']);
    const count = 2 + draw.index(2);
    const all = Array.from({ length: count }, () => this.schema(draw.chance(0.5) ? 0 : depth));
    if (draw.chance(0.3)) all[0] = this.reference();
    return { [keyword]: all };
  }

  refused(): Values {
    const made = this.draw.chance(0.5) ? this.text() : this.number();
    made.not = this.few(made.type!);
    return made;
  }

  /** Some values of a type that leave others. */
  few(type: Value): Values {
    return { type, enum: [this.draw.pick<Value>(type === 'string' ? ['a', 'abc'] : [2, 3, 4])] };
  }
}

/** The same, or null. */
export function nullable(schema: Values): Values {
  if (typeof schema.type !== 'string' || schema.not !== undefined) return { anyOf: [schema, { type: 'null' }] };
  const made: Values = { ...schema, type: [schema.type, 'null'] };
  if (Array.isArray(schema.enum)) made.enum = [...schema.enum, null];
  return made;
}

export const copy = <T extends Value>(value: T): T => structuredClone(value);
