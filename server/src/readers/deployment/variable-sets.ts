import { fromBase64 } from './base64';
import { entryIn, identity, type KubernetesObject } from './documents';
import type { VariableFacts, VariableSetFacts } from './facts';
import { isPlaceholder } from './placeholders';
import { mapEntries, readVariable, type VariableBounds, type Written } from './variables';

/** A ConfigMap or a Secret. */
export function readVariableSet(
  object: KubernetesObject,
  kind: Exclude<VariableSetFacts['kind'], 'values'>,
  bounds: VariableBounds,
): VariableSetFacts {
  const { fields, document } = object;
  const plain = fields.map(kind === 'Secret' ? 'stringData' : 'data');
  const encoded = kind === 'Secret' ? fields.map('data') : undefined;
  const texts = plain ? mapEntries(plain, bounds) : [];
  return {
    ...entryIn(fields, document),
    ...identity(object),
    kind,
    entries: [
      ...texts.map((one) => (kind === 'Secret' ? secretEntry(one) : readVariable(one))),
      ...(encoded ? mapEntries(encoded, bounds).map(encodedEntry) : []),
    ],
  };
}

/** Entries of a Secret that are none by themselves: who one is, where it is, what everybody may see. */
const OPEN =
  /user|login|host|port|addr|url|uri|endpoint|region|bucket|name$|database|email|ca\.crt|tls\.crt|\.pem$|\.pub$|_id$|namespace|type/i;

/** In a Secret every entry counts as one that is meant to be secret, unless its name says otherwise. */
export function secretEntry(written: Written): VariableFacts {
  const facts = readVariable(written);
  const value = written.text.slice(written.start ?? 0);
  const isOpen = OPEN.test(written.name) || isPlaceholder(value) || value.trim().length < 3;
  return facts.secret || isOpen ? facts : { ...facts, secret: 'name' };
}

/** What is encoded is as good as written out; places within its text mean nothing. */
function encodedEntry({ name, text, path }: Written): VariableFacts {
  const value = isPlaceholder(text) ? '' : (fromBase64(text) ?? '');
  const { addresses, ...facts } = secretEntry({ name, text: value, path });
  return { ...facts, addresses: addresses.map(({ within: _, ...address }) => address) };
}
