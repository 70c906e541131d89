import * as model from '@backstage/catalog-model';
import * as alpha from '@backstage/catalog-model/alpha';
import type { Value, Values } from '../oracle/random';

/** What Backstage does with an entity, in the order in which it does it; see its `DefaultCatalogProcessingOrchestrator`. */
const POLICIES = model.EntityPolicies.allOf([
  new model.SchemaValidEntityPolicy(),
  new model.DefaultNamespaceEntityPolicy(),
  new model.NoForeignRootFieldsEntityPolicy(),
  new model.FieldFormatEntityPolicy(),
]);

const VALIDATORS = [
  model.apiEntityV1alpha1Validator,
  model.componentEntityV1alpha1Validator,
  model.resourceEntityV1alpha1Validator,
  model.groupEntityV1alpha1Validator,
  model.locationEntityV1alpha1Validator,
  model.userEntityV1alpha1Validator,
  model.systemEntityV1alpha1Validator,
  model.domainEntityV1alpha1Validator,
];

/** For each kind the fields whose references Backstage follows, as it declares them itself. */
const MODEL = alpha.compileCatalogModel([alpha.defaultCatalogEntityModel]);

/** The fields of a kind that name other entities, with the kind that is meant by default. */
export function referenceFields(kind: string): Record<string, string | undefined> {
  const fields = MODEL.getKind({ kind, apiVersion: 'backstage.io/v1alpha1' })?.relationFields ?? [];
  return Object.fromEntries(fields.map(({ path, defaultKind }) => [path.replace('spec.', ''), defaultKind]));
}

/** Why an entity is refused; undefined where it is taken. `unrecognised`: no kind that Backstage comes with. */
export async function refusal(entity: Value): Promise<string | undefined> {
  const policies = await reasonOf(() => POLICIES.enforce(structuredClone(entity) as never));
  if (policies !== undefined) return policies;
  let recognised = false;
  for (const { check } of kindChecks(entity as Values)) {
    const reason = await reasonOf(async () => {
      recognised ||= await check();
    });
    if (reason !== undefined) return reason;
  }
  return recognised ? wrongReference(entity as Values) : 'unrecognised';
}

/** A server of the Model Context Protocol is recognised by a validator of its own, which a catalogue may be given. */
function kindChecks(entity: Values) {
  const mcp = { check: () => alpha.mcpServerApiEntityValidator.check(entity as never) };
  const own = VALIDATORS.map((validator) => ({ check: () => validator.check(entity as never) }));
  const isMcp = entity.kind === 'API' && (entity.spec as Values)?.type === 'mcp-server';
  return isMcp ? [{ check: () => either([mcp, ...own]) }] : own;
}

async function either(checks: readonly { check(): Promise<boolean> }[]): Promise<boolean> {
  const errors: unknown[] = [];
  for (const { check } of checks) {
    try {
      if (await check()) return true;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw errors[0];
  return false;
}

/** References are read when relations are made of them, each list or single one in the same way. */
function wrongReference({ kind, spec }: Values): string | undefined {
  for (const [field, defaultKind] of Object.entries(referenceFields(String(kind)))) {
    const written = (spec as Values)[field];
    if (!written) continue;
    for (const one of [written].flat()) {
      try {
        model.parseEntityRef(one as string, { defaultKind });
      } catch (error) {
        return `${field}: ${error}`;
      }
    }
  }
  return undefined;
}

async function reasonOf(work: () => Promise<unknown>): Promise<string | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return String(error);
  }
}
