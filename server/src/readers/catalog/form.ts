import { editDistance } from '../../syntax/nearest';
import type { EntityForm } from '../schema/schema';

const KINDS = ['Component', 'API', 'Resource', 'System', 'Domain', 'Group', 'User', 'Location'] as const;

/** Shorter kinds are a letter away from what somebody may have called a kind of their own. */
const LONG = 6;

/**
 * By which form an entity is judged: that of its kind where Backstage knows it; `Entity`, what all entities have, of other
 * kinds in Backstage's own group; `Envelope`, the same without a limit on fields, where somebody else has defined the form.
 * @param plain the document as plain values, of any form
 */
export function formOf(plain: unknown): EntityForm {
  const { apiVersion, kind, spec } = fieldsOf(plain);
  const group = typeof apiVersion === 'string' ? apiVersion.split('/')[0] : undefined;
  const isBackstage = group === undefined || group === 'backstage.io';
  const meant = isBackstage && typeof kind === 'string' ? KINDS.find((one) => isMeant(one, kind)) : undefined;
  if (meant === 'API' && isMcpServer(spec)) return 'McpServer';
  if (meant !== undefined) return meant;
  return isBackstage || group?.endsWith('.backstage.io') ? 'Entity' : 'Envelope';
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};

const isMeant = (known: string, kind: string): boolean =>
  known.toLowerCase() === kind.toLowerCase() || (known.length >= LONG && editDistance(known, kind, 1) === 1);

/** A server of the Model Context Protocol: where it has no definition, it needs to say where it answers. */
function isMcpServer(spec: unknown): boolean {
  const { type, definition } = fieldsOf(spec);
  return type === 'mcp-server' && (typeof definition !== 'string' || definition === '');
}
