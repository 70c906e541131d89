import { scalarValue } from '../syntax/scalar';

/** How a text is quoted where it was quoted before. */
export type Quotes = 'single' | 'double' | undefined;

/** Words that YAML 1.1 reads as truth values, and `12:30` as a number: other tools still do. */
const OLD_WORDS = /^(?:yes|no|on|off)$/i;
const OLD_NUMBER = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$|^[-+]?[0-9][0-9_,]*$/;
const INDICATOR = /^[,[\]{}#&*!|>'"%@`]|^[-?:](?:\s|$)|^(?:---|\.\.\.)/;
const FLOW_INDICATOR = /[,[\]{}]|^[-?:]/;
const INSIDE = /:(?:\s|$)|\s#|^\s|\s$/;
/** What cannot stand in a plain or single-quoted text on one line. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]/u;

/** A string as YAML, quoted only where it would be read as something else; `flow` is within braces or brackets. */
export function yamlString(text: string, flow: boolean, quotes?: Quotes): string {
  if (UNPRINTABLE.test(text)) return doubleQuoted(text);
  if (quotes === 'single') return `'${text.replaceAll("'", "''")}'`;
  return quotes === 'double' || needsQuotes(text, flow) ? doubleQuoted(text) : text;
}

function needsQuotes(text: string, flow: boolean): boolean {
  if (text === '' || text === '<<' || text === '=' || typeof scalarValue(text) !== 'string') return true;
  if (OLD_WORDS.test(text) || OLD_NUMBER.test(text)) return true;
  return INDICATOR.test(text) || INSIDE.test(text) || (flow && FLOW_INDICATOR.test(text));
}

/** JSON's escapes are YAML's too; what YAML counts as unprintable is escaped besides. */
function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** A number as YAML writes it; JSON has none of those that are not finite. */
export function yamlNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan';
  if (!Number.isFinite(value)) return value > 0 ? '.inf' : '-.inf';
  return Object.is(value, -0) ? '-0' : String(value);
}
