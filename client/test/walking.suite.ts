import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension, folder, settled, until } from './editor';

const manifest = (service: string) => vscode.Uri.joinPath(folder(), `services/${service}/microservice.yaml`);
const spec = (service: string) => vscode.Uri.joinPath(folder(), `services/${service}/openapi.yaml`);

async function placeIn(uri: vscode.Uri, text: string): Promise<vscode.Position> {
  const document = await vscode.workspace.openTextDocument(uri);
  const at = document.getText().indexOf(text);
  assert.ok(at >= 0, `${uri} says ${text}`);
  return document.positionAt(at + text.length - 1);
}

async function prepare(uri: vscode.Uri, text: string): Promise<vscode.CallHierarchyItem> {
  const place = await placeIn(uri, text);
  const items = await vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
    'vscode.prepareCallHierarchy',
    uri,
    place,
  );
  const [item] = items;
  assert.ok(item, `a call hierarchy at ${text}`);
  return item;
}

const lensesIn = (uri: vscode.Uri) =>
  vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', uri, 100);

const titlesIn = async (uri: vscode.Uri) => (await lensesIn(uri)).map(({ command }) => command?.title ?? '');

describe('a landscape is walked', () => {
  before(async () => {
    await until('activation', () => extension().isActive);
    await settled();
    await vscode.window.showTextDocument(manifest('orders'));
  });

  it('by its calls, up from an operation and down from a service', async () => {
    const operation = await prepare(spec('payments'), 'operationId: createCharge');
    assert.equal(operation.name, 'createCharge');
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      operation,
    );
    const orders = incoming.find(({ from }) => from.name === 'orders');
    assert.ok(orders, incoming.map(({ from }) => from.name).join());
    const document = await vscode.workspace.openTextDocument(orders.from.uri);
    assert.deepEqual(
      orders.fromRanges.map((range) => document.getText(range)),
      ['createCharge'],
    );
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      orders.from,
    );
    const names = outgoing.map(({ to }) => to.name);
    for (const name of ['createCharge', 'reserveStock', 'getProduct']) assert.ok(names.includes(name), names.join());
  });

  it('by lenses that list consumers and dependencies', async () => {
    await until('the lenses', async () =>
      (await titlesIn(manifest('orders'))).some((title) => /consumers$/.test(title)),
    );
    const lenses = await lensesIn(manifest('orders'));
    const consumers = lenses.find(({ command }) => /^\d+ consumers$/.test(command?.title ?? ''));
    const [uri, position, places] = consumers?.command?.arguments ?? [];
    assert.equal(uri, manifest('orders').toString());
    assert.ok(Array.isArray(places) && places.length > 1);
    await vscode.commands.executeCommand('servicelint.showReferences', uri, position, places);
    await vscode.commands.executeCommand('servicelint.showReferences', 'nonsense', 1);
    assert.ok((await titlesIn(manifest('orders'))).some((title) => /^\d+ dependencies$/.test(title)));
  });

  it('by a lens that leads to what its pick-up time is made of', async () => {
    const pickUp = await until('the pick-up time', async () =>
      (await lensesIn(manifest('orders'))).find(({ command }) => /to pick up$/.test(command?.title ?? '')),
    );
    await vscode.commands.executeCommand(pickUp.command!.command, ...(pickUp.command!.arguments ?? []));
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), manifest('orders').toString());
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      editor!.document.uri,
      editor!.selection.active,
    );
    const texts = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    assert.match(texts.join('\n'), /Pick-up time: about/);
  });

  it('by lenses of a spec, of the kinds that the settings leave on', async () => {
    await vscode.window.showTextDocument(spec('payments'));
    const isNamed = (titles: string[]) => titles.filter((title) => /^\d+ consumers?( · |$)/.test(title)).length > 1;
    await until('lenses of operations', async () => isNamed(await titlesIn(spec('payments'))));
    const settings = vscode.workspace.getConfiguration('servicelint');
    await settings.update('codeLens.operations', false, vscode.ConfigurationTarget.Workspace);
    await until('none', async () => !isNamed(await titlesIn(spec('payments'))));
    await settings.update('codeLens.operations', undefined, vscode.ConfigurationTarget.Workspace);
    await until('them again', async () => isNamed(await titlesIn(spec('payments'))));
  });

  it('by its names', async () => {
    const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'createch',
    );
    assert.deepEqual(
      found.map(({ name, location }) => [name, location.uri.toString()]),
      [['createCharge', spec('payments').toString()]],
    );
  });

  it('with hints of what is promised', async () => {
    const document = await vscode.workspace.openTextDocument(manifest('orders'));
    const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
    const labels = hints.map(({ label }) => String(label));
    assert.ok(
      labels.some((label) => /^payments promises /.test(label)),
      labels.join(),
    );
    assert.ok(
      labels.some((label) => / a month$/.test(label)),
      labels.join(),
    );
  });

  it('folds by its entries', async () => {
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      manifest('orders'),
    );
    const document = await vscode.workspace.openTextDocument(manifest('orders'));
    const heads = folds.map(({ start }) => document.lineAt(start).text.trim());
    assert.ok(heads.includes('consumes:') && heads.includes('- api: payments'), heads.join());
  });
});
