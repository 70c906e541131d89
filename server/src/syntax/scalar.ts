const NULL = /^(?:~|[Nn]ull|NULL)?$/;
const TRUE = /^(?:[Tt]rue|TRUE)$/;
const FALSE = /^(?:[Ff]alse|FALSE)$/;
const INTEGER = /^[-+]?[0-9]+$/;
const OCTAL = /^0o[0-7]+$/;
const HEX = /^0x[0-9a-fA-F]+$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const INFINITE = /^([-+]?)\.(?:inf|Inf|INF)$/;
const NAN = /^\.(?:nan|NaN|NAN)$/;

/** True for the plain texts that YAML reads as null. */
export function isNull(text: string): boolean {
  return text.length < 5 && NULL.test(text);
}

/** A plain scalar as YAML 1.2's core schema (chapter 10.3.2 of its specification) reads it; JSON's are among them. */
export function scalarValue(text: string): string | number | boolean | null {
  const first = text.charCodeAt(0);
  // Only these can begin anything but a string: a digit, + - . and the letters and sign of ~ null true false.
  if (first > 57 && !'~nNtTfF'.includes(text[0]!)) return text;
  if (isNull(text)) return null;
  if (TRUE.test(text)) return true;
  if (FALSE.test(text)) return false;
  return numberValue(text) ?? text;
}

function numberValue(text: string): number | undefined {
  if (INTEGER.test(text) || FLOAT.test(text)) return Number(text);
  if (OCTAL.test(text) || HEX.test(text)) return Number(text);
  if (NAN.test(text)) return Number.NaN;
  const infinite = INFINITE.exec(text);
  if (infinite) return infinite[1] === '-' ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  return undefined;
}
