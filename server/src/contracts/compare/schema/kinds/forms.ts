import { breaking, risky, safe, type Ways } from './ways';

/** What can happen to the forms that a value may have, and to conditions on it. */
export const FORM_KINDS = {
  'alternative.removed': {
    request: breaking('{operations} no longer [takes|take] the form {name} for {field}.'),
    response: safe('{operations} no longer [sends|send] the form {name} for {field}.'),
  },
  'alternative.added': {
    request: safe('{operations} now also [takes|take] the form {name} for {field}.'),
    response: breaking('{operations} may now [send|send] the form {name} for {field}, which consumers do not know.'),
  },
  'alternative.removed.covered': {
    request: safe('{operations} no longer [names|name] the form {name} for {field}; another one includes it.'),
  },
  'alternative.added.covered': {
    response: safe('{operations} now [names|name] the form {name} for {field}, which another one included.'),
  },
  'alternatives.introduced': {
    request: breaking(
      '{operations} now [takes|take] {field} in one of several forms ({values}), none of which is the one before.',
    ),
    response: breaking('{operations} now [sends|send] {field} in one of several forms ({values}).'),
  },
  'alternatives.introduced.wider': {
    request: safe(
      '{operations} now [takes|take] {field} in one of several forms ({values}), the one before among them.',
    ),
  },
  'alternatives.introduced.narrower': {
    response: safe(
      '{operations} now [tells|tell] apart several forms of {field} ({values}), all within the one before.',
    ),
  },
  'alternatives.dissolved': {
    request: breaking('{operations} now [takes|take] {field} in one form, and took it in several ({values}).'),
    response: breaking('{operations} now [sends|send] {field} in one form, which is none of those before ({values}).'),
  },
  'alternatives.dissolved.wider': {
    request: safe('{operations} now [takes|take] {field} in one form that includes all those before ({values}).'),
  },
  'alternatives.dissolved.narrower': {
    response: safe('{operations} now [sends|send] {field} in one form, one of those before ({values}).'),
  },
  'alternatives.exclusive': {
    request: risky('{operations} now [refuses|refuse] a value of {field} that has several of its forms at once.'),
    response: safe('{operations} now [sends|send] {field} in exactly one of its forms.'),
  },
  'alternatives.inclusive': {
    request: safe('{operations} now [takes|take] a value of {field} that has several of its forms at once.'),
    response: risky('{operations} may now [send|send] a value of {field} that has several of its forms at once.'),
  },
  'discriminator.renamed': {
    request: breaking('{operations} now [tells|tell] the forms of {field} apart by `{after}`, and did by `{before}`.'),
    response: breaking('{operations} now [tells|tell] the forms of {field} apart by `{after}`, and did by `{before}`.'),
  },
  'discriminator.added': {
    request: risky('{operations} now [tells|tell] the forms of {field} apart by `{after}`.'),
    response: risky('{operations} now [tells|tell] the forms of {field} apart by `{after}`.'),
  },
  'discriminator.removed': {
    request: risky('{operations} no longer [tells|tell] the forms of {field} apart by `{before}`.'),
    response: risky('{operations} no longer [tells|tell] the forms of {field} apart by `{before}`.'),
  },
  'condition.added': {
    request: breaking('{operations} now [takes|take] {field} only where it meets `{keyword}`.'),
    response: safe('{operations} now [promises|promise] that {field} meets `{keyword}`.'),
  },
  'condition.removed': {
    request: safe('{operations} now [takes|take] {field} where it does not meet `{keyword}` too.'),
    response: breaking('{operations} no longer [promises|promise] that {field} meets `{keyword}`.'),
  },
  'condition.changed': {
    request: breaking('{operations} now [takes|take] {field} by another `{keyword}`, which may refuse what was taken.'),
    response: breaking(
      '{operations} now [sends|send] {field} by another `{keyword}`, which may allow what was not sent.',
    ),
  },
  'condition.widened': {
    request: safe('{operations} now [takes|take] {field} by a `{keyword}` that allows more.'),
    response: breaking('{operations} may now [send|send] more in {field} than `{keyword}` allowed.'),
  },
  'condition.narrowed': {
    request: breaking('{operations} now [takes|take] {field} by a `{keyword}` that allows less.'),
    response: safe('{operations} now [sends|send] {field} by a `{keyword}` that allows less.'),
  },
} as const satisfies Readonly<Record<string, Ways>>;
