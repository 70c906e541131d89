import { breaking, risky, safe, type Ways } from './ways';

/** What can happen to the properties of an object. */
export const PROPERTY_KINDS = {
  'property.named': {
    request: risky('{operations} now [demands|demand] {field}, which [it does|they do] not describe.'),
  },
  'property.unnamed': {
    request: safe('{operations} no longer [demands|demand] {field}, which [it|they] never described.'),
    response: risky('{operations} no longer [promises|promise] {field}, which [it|they] never described.'),
  },
  'property.removed': {
    request: risky('{operations} no longer [knows|know] {field}: what is sent there is ignored or refused.'),
    response: breaking('{operations} no longer [sends|send] {field}, which was always there.'),
  },
  'property.removed.closed': {
    request: breaking(
      '{operations} no longer [knows|know] {field}, and [refuses|refuse] what [it does|they do] not know.',
    ),
  },
  'property.removed.optional': {
    response: risky('{operations} no longer [sends|send] {field}, which was optional.'),
  },
  'property.added': {
    request: safe('{operations} now also [accepts|accept] {field}.'),
    response: safe('{operations} now also [sends|send] {field}.'),
  },
  'property.added.required': {
    request: breaking('{operations} now [demands|demand] {field}, which is new.'),
    response: safe('{operations} now always [sends|send] {field}, which is new.'),
  },
  'property.added.closed': {
    response: risky('{operations} now also [sends|send] {field}, and said before that nothing would be added there.'),
  },
  'property.required': {
    request: breaking('{operations} now [demands|demand] {field}, which was optional.'),
    response: safe('{operations} now always [sends|send] {field}.'),
  },
  'property.optional': {
    request: safe('{operations} no longer [demands|demand] {field}.'),
    response: breaking('{operations} no longer always [sends|send] {field}.'),
  },
  'property.hidden': {
    request: risky('{operations} no longer [accepts|accept] {field}, which is read-only now.'),
    response: breaking('{operations} no longer [sends|send] {field}, which is write-only now and was always there.'),
  },
  'property.hidden.optional': {
    response: risky('{operations} no longer [sends|send] {field}, which is write-only now.'),
  },
  'property.shown': {
    request: safe('{operations} now also [accepts|accept] {field}, which was read-only.'),
    response: safe('{operations} now also [sends|send] {field}, which was write-only.'),
  },
  'property.shown.required': {
    request: breaking('{operations} now [demands|demand] {field}, which was read-only.'),
    response: safe('{operations} now always [sends|send] {field}, which was write-only.'),
  },
  'additional.closed': {
    request: breaking('{operations} now [refuses|refuse] what {field} does not name.'),
    response: safe('{operations} now [sends|send] nothing in {field} that is not named.'),
  },
  'additional.opened': {
    request: safe('{operations} now [accepts|accept] more in {field} than is named.'),
    response: risky('{operations} may now [send|send] more in {field} than is named.'),
  },
} as const satisfies Readonly<Record<string, Ways>>;
