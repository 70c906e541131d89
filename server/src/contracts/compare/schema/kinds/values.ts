import { breaking, risky, safe, type Ways } from './ways';

/** What can happen to a value: its type, the values it may have, its limits. */
export const VALUE_KINDS = {
  'type.changed': {
    request: breaking('{operations} now [takes|take] {after} for {field}, and took {before}.'),
    response: breaking('{operations} now [sends|send] {after} for {field}, and sent {before}.'),
  },
  'type.widened': {
    request: safe('{operations} now [takes|take] {after} for {field}, which includes {before}.'),
    response: breaking('{operations} may now [send|send] {after} for {field}, and sent {before}.'),
  },
  'type.narrowed': {
    request: breaking('{operations} now [takes|take] only {after} for {field}, and took {before}.'),
    response: safe('{operations} now [sends|send] only {after} for {field}, and might have sent {before}.'),
  },
  'nullable.added': {
    request: safe('{operations} now also [takes|take] null for {field}.'),
    response: breaking('{operations} may now [send|send] null for {field}.'),
  },
  'nullable.removed': {
    request: breaking('{operations} no longer [takes|take] null for {field}.'),
    response: safe('{operations} no longer [sends|send] null for {field}.'),
  },
  'format.changed': {
    request: breaking('{operations} now [takes|take] {field} as `{after}`, and took it as `{before}`.'),
    response: breaking('{operations} now [sends|send] {field} as `{after}`, and sent it as `{before}`.'),
  },
  'format.widened': {
    request: safe('{operations} now [takes|take] {field} as `{after}`, which includes `{before}`.'),
    response: breaking('{operations} now [sends|send] {field} as `{after}`, which is more than `{before}` holds.'),
  },
  'format.narrowed': {
    request: breaking('{operations} now [takes|take] {field} only as `{after}`, and took `{before}`.'),
    response: safe('{operations} now [sends|send] {field} as `{after}`, which is within `{before}`.'),
  },
  'format.added': {
    request: risky('{operations} now [takes|take] {field} only as `{after}`.'),
    response: safe('{operations} now [sends|send] {field} as `{after}`.'),
  },
  'format.removed': {
    request: safe('{operations} now [takes|take] {field} in other forms than `{before}` too.'),
    response: risky('{operations} no longer [promises|promise] {field} as `{before}`.'),
  },
  'enum.value.removed': {
    request: breaking('{operations} no longer [takes|take] {values} for {field}.'),
    response: safe('{operations} no longer [sends|send] {values} for {field}.'),
  },
  'enum.value.added': {
    request: safe('{operations} now also [takes|take] {values} for {field}.'),
    response: risky('{operations} may now [send|send] {values} for {field}, which consumers may not know.'),
  },
  'enum.value.added.marked': {
    response: risky('{operations} may now [send|send] {values} for {field}, which is marked as a list that grows.'),
  },
  'enum.value.added.extensible': {
    response: safe('{operations} may now [send|send] {values} for {field}, which was announced as a list that grows.'),
  },
  'enum.replaced': {
    request: breaking('{operations} now [takes|take] {after} for {field}, and took only {before}.'),
    response: breaking('{operations} now [sends|send] {after} for {field}, and sent only {before}.'),
  },
  'enum.introduced': {
    request: breaking('{operations} now [takes|take] only {values} for {field}, and took any value.'),
    response: safe('{operations} now [sends|send] only {values} for {field}.'),
  },
  'enum.dropped': {
    request: safe('{operations} now [takes|take] any value for {field}, not only {values}.'),
    response: breaking('{operations} may now [send|send] any value for {field}, not only {values}.'),
  },
  'bound.tightened': {
    request: breaking(
      '{operations} now [takes|take] {field} only with `{keyword}` {after}, and took it with {before}.',
    ),
    response: safe('{operations} now [sends|send] {field} with `{keyword}` {after} instead of {before}.'),
  },
  'bound.loosened': {
    request: safe('{operations} now [takes|take] {field} with `{keyword}` {after} instead of {before}.'),
    response: breaking('{operations} may now [send|send] {field} with `{keyword}` {after}, and promised {before}.'),
  },
  'bound.lifted': {
    request: safe('{operations} now [takes|take] {field} without `{keyword}` {before}.'),
    response: breaking('{operations} no longer [promises|promise] `{keyword}` {before} for {field}.'),
  },
  'bound.introduced': {
    request: risky('{operations} now [takes|take] {field} only with `{keyword}` {after}.'),
    response: safe('{operations} now [promises|promise] `{keyword}` {after} for {field}.'),
  },
  'bound.changed': {
    request: breaking(
      '{operations} now [takes|take] {field} only with `{keyword}` {after}, and took it with {before}.',
    ),
    response: breaking('{operations} now [sends|send] {field} with `{keyword}` {after}, and promised {before}.'),
  },
  'pattern.added': {
    request: breaking('{operations} now [takes|take] {field} only where it matches `{after}`.'),
    response: safe('{operations} now [sends|send] {field} so that it matches `{after}`.'),
  },
  'pattern.changed': {
    request: risky(
      '{operations} now [takes|take] {field} only where it matches `{after}`; before it had to match `{before}`.',
    ),
    response: risky(
      '{operations} now [sends|send] {field} so that it matches `{after}`; before it matched `{before}`.',
    ),
  },
  'pattern.removed': {
    request: safe('{operations} now [takes|take] {field} where it does not match `{before}` too.'),
    response: risky('{operations} no longer [promises|promise] that {field} matches `{before}`.'),
  },
  'unique.on': {
    request: breaking('{operations} now [refuses|refuse] items in {field} that are there twice.'),
    response: safe('{operations} now [sends|send] each item of {field} once.'),
  },
  'unique.off': {
    request: safe('{operations} now [takes|take] items in {field} that are there twice.'),
    response: risky('{operations} may now [send|send] items in {field} that are there twice.'),
  },
  'default.added': {
    request: safe('{operations} now [takes|take] {after} for {field} where it is left out.'),
    response: safe('Where {operations} [leaves|leave] out {field}, {after} is meant now.'),
  },
  'default.changed': {
    request: risky('{operations} now [takes|take] {after} for {field} where it is left out, and took {before}.'),
    response: risky('Where {operations} [leaves|leave] out {field}, {after} is meant now, and {before} was.'),
  },
  'default.removed': {
    request: risky('{operations} no longer [takes|take] {before} for {field} where it is left out.'),
    response: safe('Where {operations} [leaves|leave] out {field}, {before} is no longer meant.'),
  },
  deprecated: {
    request: risky('{operations} now [calls|call] {field} deprecated, and nothing says until when it stays.'),
    response: risky('{operations} now [calls|call] {field} deprecated, and nothing says until when it stays.'),
  },
  'deprecated.sunset': {
    request: safe('{operations} now [calls|call] {field} deprecated; it stays until {sunset}.'),
    response: safe('{operations} now [calls|call] {field} deprecated; it stays until {sunset}.'),
  },
} as const satisfies Readonly<Record<string, Ways>>;
