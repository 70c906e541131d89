import {
  type CallHierarchyItem,
  type Connection,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Call } from '../features/calls/calls';
import { incomingCalls } from '../features/calls/incoming';
import type { CallId, CallItem } from '../features/calls/item';
import { outgoingCalls } from '../features/calls/outgoing';
import { prepareCalls } from '../features/calls/prepare';
import { findNamed, type NamedAt } from '../features/workspace-symbols';
import { Asking } from './asking';
import type { Session } from './session';
import { uriOf } from './uris';

/** Lets an editor walk the landscape: who calls whom, and what is called how. All of it needs no more than joined facts. */
export function listenForWalking(connection: Connection, session: Session): void {
  const asking = new Asking(session);
  const { callHierarchy } = connection.languages;
  callHierarchy.onPrepare(async (params, token) => {
    const at = await asking.joinedAt(params, token);
    const found = at ? prepareCalls(at) : [];
    return found.length > 0 ? found.map(hierarchyItem) : null;
  });
  callHierarchy.onIncomingCalls(async ({ item }, token) => {
    const asked = await asking.joined(item, token);
    const id = idOf(item.data);
    return asked && id ? incomingCalls(asked.result, id).map(incoming) : null;
  });
  callHierarchy.onOutgoingCalls(async ({ item }, token) => {
    const asked = await asking.joined(item, token);
    const id = idOf(item.data);
    return asked && id ? outgoingCalls(asked.result, id).map(outgoing) : null;
  });
  connection.onWorkspaceSymbol(async ({ query }: WorkspaceSymbolParams, token) => {
    const { landscapes } = await asking.landscapes(token);
    return findNamed(landscapes, query).map(symbolOf);
  });
}

const incoming = ({ item, ranges }: Call) => ({ from: hierarchyItem(item), fromRanges: [...ranges] });
const outgoing = ({ item, ranges }: Call) => ({ to: hierarchyItem(item), fromRanges: [...ranges] });

const ITEM_KINDS: Readonly<Record<CallId['kind'], SymbolKind>> = {
  service: SymbolKind.Module,
  api: SymbolKind.Interface,
  operation: SymbolKind.Method,
  outside: SymbolKind.Package,
};

function hierarchyItem({ id, name, detail, file, range, selection }: CallItem): CallHierarchyItem {
  return { name, detail, kind: ITEM_KINDS[id.kind], uri: uriOf(file), range, selectionRange: selection, data: id };
}

/** What an editor handed back may be of another server, or of an older one. */
function idOf(data: unknown): CallId | undefined {
  const id = (typeof data === 'object' && data !== null ? data : {}) as Readonly<Record<string, unknown>>;
  const isText = (key: string) => typeof id[key] === 'string';
  const isWhole =
    (id.kind === 'service' && isText('file') && isText('name')) ||
    (id.kind === 'api' && isText('file') && isText('service') && isText('api')) ||
    (id.kind === 'operation' && isText('file') && Array.isArray(id.path)) ||
    (id.kind === 'outside' && isText('name'));
  return isWhole ? (id as unknown as CallId) : undefined;
}

const NAMED_KINDS: Readonly<Record<NamedAt['kind'], SymbolKind>> = {
  service: SymbolKind.Module,
  api: SymbolKind.Interface,
  operation: SymbolKind.Method,
  store: SymbolKind.Object,
  team: SymbolKind.Namespace,
};

function symbolOf({ name, kind, container, file, range }: NamedAt): SymbolInformation {
  const location = { uri: uriOf(file), range };
  return { name, kind: NAMED_KINDS[kind], location, ...(container !== '' && { containerName: container }) };
}
