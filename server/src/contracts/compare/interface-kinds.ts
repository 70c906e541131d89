import type { Kind } from './kinds';

const breaking = (message: string) => ({ level: 'breaking', message }) as const satisfies Kind;
const risky = (message: string) => ({ level: 'risky', message }) as const satisfies Kind;
const safe = (message: string) => ({ level: 'safe', message }) as const satisfies Kind;

/** What may happen to contracts, servers, operations, and what requests and responses consist of. */
export const INTERFACE_KINDS = {
  'contract.removed': breaking('{contract} is no longer provided.'),
  'contract.removed.deprecated': risky(
    '{contract} is no longer provided. It was deprecated, but nothing said until when it would be there.',
  ),
  'contract.removed.sunset': safe('{contract} is no longer provided. Its sunset was {sunset}.'),
  'contract.added': safe('{contract} is provided now.'),

  'server.path.removed': breaking('{operations} [is|are] no longer served below {before}.'),
  'server.scheme.removed': breaking('The server {host} no longer speaks {before}.'),
  'server.removed': risky('The server {before} is no longer among those that are listed.'),

  'operation.removed': breaking('{operations} [is|are] gone.'),
  'operation.removed.deprecated': risky(
    '{operations} [is|are] gone. [It was|They were] deprecated, but nothing said until when [it|they] would be there.',
  ),
  'operation.removed.sunset': safe('{operations} [is|are] gone. [Its|Their] sunset was {sunset}.'),
  'operation.added': safe('{operations} [is|are] new.'),
  'operation.id.changed': risky(
    'The operationId of {operations} is no longer `{before}` but `{after}`: generated clients name their methods by it.',
  ),
  'operation.id.removed': risky(
    '{operations} no longer [has|have] the operationId `{before}`: generated clients name their methods by it.',
  ),
  'operation.deprecated': safe('{operations} [is|are] deprecated and will be there until {sunset}.'),
  'operation.deprecated.without-sunset': risky(
    '{operations} [is|are] deprecated, and nothing says until when [it|they] will be there.',
  ),
  'operation.sunset.earlier': breaking(
    '{operations} will be there until {after} only, not until {before} as announced.',
  ),
  'operation.sunset.removed': breaking(
    '{operations} no longer [says|say] until when [it|they] will be there: {before} was announced.',
  ),

  'request.parameter.added': safe('{operations} now [takes|take] the {where} `{name}`.'),
  'request.parameter.required.added': breaking('{operations} now [demands|demand] the {where} `{name}`.'),
  'request.parameter.removed': risky(
    '{operations} no longer [takes|take] the {where} `{name}`: it is ignored or refused now.',
  ),
  'request.parameter.moved': breaking('{operations} now [takes|take] `{name}` as a {after}, no longer as a {before}.'),
  'request.parameter.became.required': breaking(
    '{operations} now [demands|demand] the {where} `{name}`, which could be left out.',
  ),
  'request.parameter.became.optional': safe('{operations} no longer [demands|demand] the {where} `{name}`.'),
  'request.parameter.style.changed': breaking(
    '{operations} now [wants|want] the values of the {where} `{name}` written as {after}, no longer as {before}.',
  ),
  'request.parameter.default.added': breaking(
    'Where the {where} `{name}` is left out, {operations} now [takes|take] {after} for it.',
  ),
  'request.parameter.default.changed': breaking(
    'Where the {where} `{name}` is left out, {operations} now [takes|take] {after} for it, no longer {before}.',
  ),
  'request.parameter.default.removed': breaking(
    'Where the {where} `{name}` is left out, {operations} no longer [takes|take] {before} for it.',
  ),
  'request.parameter.deprecated': safe(
    'The {where} `{name}` of {operations} is deprecated and will be there until {sunset}.',
  ),
  'request.parameter.deprecated.without-sunset': risky(
    'The {where} `{name}` of {operations} is deprecated, and nothing says until when it will be there.',
  ),
  'request.parameter.sunset.earlier': breaking(
    'The {where} `{name}` of {operations} will be there until {after} only, not until {before} as announced.',
  ),
  'request.parameter.sunset.removed': breaking(
    'Nothing says any more until when the {where} `{name}` of {operations} will be there: {before} was announced.',
  ),

  'request.body.added': safe('{operations} now [takes|take] a body.'),
  'request.body.required.added': breaking('{operations} now [demands|demand] a body.'),
  'request.body.removed': risky('{operations} no longer [takes|take] a body: it is ignored or refused now.'),
  'request.body.became.required': breaking('{operations} now [demands|demand] a body, which could be left out.'),
  'request.body.became.optional': safe('{operations} no longer [demands|demand] a body.'),
  'request.media-type.added': safe('{operations} now [takes|take] {mediaType}.'),
  'request.media-type.removed': breaking('{operations} no longer [takes|take] {mediaType}.'),
  'request.status.added': safe('{operations} may now be answered with {status}.'),
  'request.status.removed': breaking('{operations} may no longer be answered with {status}.'),

  'response.body.added': safe('{operations} now [sends|send] a body with {status}.'),
  'response.body.removed': breaking('{operations} no longer [sends|send] a body with {status}.'),
  'response.media-type.added': safe('{operations} now [sends|send] {mediaType}, too.'),
  'response.media-type.removed': breaking('{operations} no longer [sends|send] {mediaType}.'),
  'response.status.added': safe('{operations} may now answer with {status}.'),
  'response.status.error.added': risky(
    '{operations} may now answer with {status}, an error that nothing covered before.',
  ),
  'response.status.removed': breaking('{operations} no longer [answers|answer] with {status}.'),
  'response.status.error.removed': risky(
    '{operations} no longer [answers|answer] with {status}: whoever handles that error waits for it in vain.',
  ),
  'response.status.widened': risky('{operations} may now answer with any of {after}, not with {before} alone.'),
  'response.status.narrowed': safe('{operations} now [answers|answer] with {after}, no longer with any of {before}.'),
  'response.header.added': safe('{operations} now [sends|send] the {where} `{name}`.'),
  'response.header.removed': breaking('{operations} no longer [sends|send] the {where} `{name}`.'),
  'response.header.optional.removed': risky(
    '{operations} no longer [sends|send] the {where} `{name}`, which could be missing before.',
  ),
  'response.header.became.optional': breaking(
    '{operations} may leave out the {where} `{name}`, which was always there.',
  ),
  'response.header.became.required': safe('{operations} now always [sends|send] the {where} `{name}`.'),

  'security.added': breaking('{operations} now [demands|demand] {after}; anyone could call [it|them] before.'),
  'security.requirement.added': breaking('{operations} now [demands|demand] {after} besides {before}.'),
  'security.scope.added': breaking('{operations} now [demands|demand] the scope {scope} of {before}.'),
  'security.scope.removed': safe('{operations} no longer [demands|demand] the scope {scope} of {before}.'),
  'security.requirement.removed': safe('{operations} no longer [demands|demand] {before} beside the rest.'),
  'security.scheme.changed': breaking('What {operations} [takes|take] as {before} is another scheme now.'),
  'security.alternative.removed': breaking('{operations} no longer [accepts|accept] {before}.'),
  'security.alternative.added': safe('{operations} now [accepts|accept] {after}, too.'),
  'security.removed': safe('{operations} no longer [demands|demand] {before}.'),

  'webhook.removed': breaking('{operations} [is|are] no longer sent.'),
  'webhook.removed.deprecated': risky(
    '{operations} [is|are] no longer sent. [It was|They were] deprecated, but nothing said until when [it|they] would be.',
  ),
  'webhook.removed.sunset': safe('{operations} [is|are] no longer sent. [Its|Their] sunset was {sunset}.'),
  'webhook.added': safe('{operations} [is|are] new and sent to those who ask for it.'),
} as const satisfies Readonly<Record<string, Kind>>;

export type InterfaceKindId = keyof typeof INTERFACE_KINDS;
