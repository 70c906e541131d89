const object = (properties: object, required: readonly string[] = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});
const list = (items: object, minItems = 0) => ({ type: 'array', items, minItems });
const text = { type: 'string', minLength: 1 };
const index = { type: 'integer', minimum: 0 };
const number = { type: 'integer', minimum: 1 };
const level = { enum: ['none', 'note', 'warning', 'error'] };

const message = object({ text });
const region = object({ startLine: number, startColumn: number, endLine: number, endColumn: number });
/** A relative reference without a query or fragment; a space or a backslash has to be escaped. */
const artifactLocation = object({ uri: { type: 'string', pattern: "^(?!/)[A-Za-z0-9._~%!$&'()*+,;=@/-]+$" } });
const location = object(
  { id: index, physicalLocation: object({ artifactLocation, region }, ['artifactLocation']), message },
  ['physicalLocation'],
);
const replacement = object({ deletedRegion: region, insertedContent: object({ text: { type: 'string' } }) });
const fix = object({
  description: message,
  artifactChanges: list(object({ artifactLocation, replacements: list(replacement, 1) }), 1),
});
const rule = object({
  id: text,
  shortDescription: message,
  helpUri: { type: 'string', pattern: '^https://' },
  help: object({ text, markdown: text }),
  defaultConfiguration: object({ level }),
  properties: object({ tags: list(text, 1) }),
});
const result = object(
  {
    ruleId: text,
    ruleIndex: index,
    level,
    message,
    locations: list(location, 1),
    relatedLocations: list(location),
    partialFingerprints: { type: 'object', additionalProperties: text, minProperties: 1 },
    fixes: list(fix, 1),
  },
  ['ruleId', 'ruleIndex', 'level', 'message', 'locations', 'partialFingerprints'],
);
const notification = object({ level, message, locations: list(location) });

/**
 * The parts of SARIF 2.1.0 that are written, as a JSON Schema: names, types, what is required and the enumerations of the
 * standard, sections 3.13 to 3.58. Stricter than it: what is not written is not allowed.
 */
export const SARIF = object({
  $schema: { const: 'https://json.schemastore.org/sarif-2.1.0.json' },
  version: { const: '2.1.0' },
  runs: list(
    object({
      tool: object({ driver: object({ name: text, version: text, informationUri: text, rules: list(rule) }) }),
      columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
      invocations: list(
        object({ executionSuccessful: { type: 'boolean' }, toolExecutionNotifications: list(notification) }),
      ),
      results: list(result),
    }),
    1,
  ),
});
