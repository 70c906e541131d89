import type { Plain } from '../syntax/change';
import type { Language } from '../syntax/tree';
import { type Quotes, yamlNumber, yamlString } from './quote';
import type { Style } from './style';

/** Flat maps and lists up to this width are written on one line. */
const INLINE_WIDTH = 60;
/** And up to this one among others that are. */
const AMONG_INLINE_WIDTH = 100;

type Collection = readonly Plain[] | { readonly [key: string]: Plain };

/** How a new map or list is to be written: in braces, as a block, or as its size suggests; `like flow`: among others in braces. */
export type Form = 'flow' | 'block' | 'any' | 'like flow';

export function isCollection(value: Plain): value is Collection {
  return typeof value === 'object' && value !== null;
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isEmpty(value: Collection): boolean {
  return Object.keys(value).length === 0;
}

/** A value on one line. */
export function inline(value: Plain, language: Language, flow = true, quotes?: Quotes): string {
  if (isList(value)) return `[${value.map((item) => inline(item, language)).join(', ')}]`;
  if (isCollection(value)) {
    const entries = Object.entries(value).map(
      ([key, item]) => `${keyText(key, language, true)}: ${inline(item, language)}`,
    );
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
  }
  if (language === 'json') return JSON.stringify(value);
  if (typeof value === 'string') return yamlString(value, flow, quotes);
  return typeof value === 'number' ? yamlNumber(value) : String(value);
}

export function keyText(key: string, language: Language, flow: boolean, quotes?: Quotes): string {
  return language === 'json' ? JSON.stringify(key) : yamlString(key, flow, quotes);
}

/** A value over several lines of JSON, without indentation before the first. */
export function jsonLines(value: Plain, style: Style): string[] {
  return JSON.stringify(value, null, style.unit).split('\n');
}

/** An entry of a block map, as lines without the indentation of the map. */
export function entryLines(key: string, value: Plain, style: Style, form: Form): string[] {
  const name = keyText(key, 'yaml', false);
  if (!isBlockValue(value, form, name.length)) return scalarLines(`${name}: `, value, style);
  const indent = ' '.repeat(isList(value) ? style.dash : style.unit.length);
  return [`${name}:`, ...blockLines(value, style).map((line) => indent + line)];
}

/** An item of a block list, as lines without the indentation of the list. */
export function itemLines(value: Plain, style: Style, form: Form): string[] {
  if (!isBlockValue(value, form, 2)) return scalarLines('- ', value, style);
  return blockLines(value, style).map((line, index) => (index === 0 ? '- ' : '  ') + line);
}

/** A map or list that is not empty as a block, without indentation before it. */
export function blockLines(value: Collection, style: Style): string[] {
  if (isList(value)) {
    // Maps in a list look alike: where one takes several lines, all do.
    const isLong = value.some((item) => !isList(item) && isBlockValue(item, 'any', 2));
    return value.flatMap((item) => itemLines(item, style, isLong && !isList(item) ? 'block' : 'any'));
  }
  return Object.entries(value).flatMap(([key, item]) => entryLines(key, item, style, 'any'));
}

/** True for what is written as a block: what is asked to be, is nested, or is long. */
export function isBlockValue(value: Plain, form: Form, before: number): value is Collection {
  if (form === 'flow' || !isCollection(value) || isEmpty(value)) return false;
  if (form === 'block' || Object.values(value).some((item) => isCollection(item) && !isEmpty(item))) return true;
  return before + inline(value, 'yaml').length > (form === 'like flow' ? AMONG_INLINE_WIDTH : INLINE_WIDTH);
}

function scalarLines(before: string, value: Plain, style: Style): string[] {
  if (typeof value !== 'string' || !isLiteral(value)) return [before + inline(value, 'yaml', false)];
  const lines = value.replace(/\n$/, '').split('\n');
  const sign = value.endsWith('\n') ? '|' : '|-';
  return [before + sign, ...lines.map((line) => (line === '' ? '' : style.unit + line))];
}

const NOT_LITERAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/u;

/** True for a text of several lines that a literal block says unchanged, without a word on indentation. */
function isLiteral(text: string): boolean {
  return /\n./.test(text) && !/^[ \n]| \n| $|\n\n$/.test(text) && !NOT_LITERAL.test(text);
}
