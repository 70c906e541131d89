import { describe, expect, it } from 'vitest';
import { MemoryGit, MemoryRepository } from '../../platform/memory-git';
import { parseOperand, type RevisionOperand } from './operand';
import { openRevision } from './revision';

const SPEC = 'openapi: 3.0.3\n';

function shop(): MemoryRepository {
  const repository = new MemoryRepository('/shop');
  repository.add({ 'services/orders/openapi.yaml': SPEC, 'services/orders/schemas/order.yaml': 'type: object\n' });
  repository.tag('v1.4.0');
  repository.add({ 'services/payments/openapi.yaml': SPEC });
  return repository;
}

const open = (written: string, here = '/shop/services', repository = shop()) =>
  openRevision(new MemoryGit([repository]), here, parseOperand(written) as RevisionOperand);

describe('openRevision', () => {
  it.each([
    ['HEAD:services/orders/openapi.yaml', '/shop/services/orders/openapi.yaml', 'file'],
    ['HEAD:./orders/openapi.yaml', '/shop/services/orders/openapi.yaml', 'file'],
    ['HEAD:../services/orders/', '/shop/services/orders', 'folder'],
    ['HEAD:/shop/services/orders', '/shop/services/orders', 'folder'],
    ['HEAD:', '/shop', 'folder'],
    ['HEAD:.', '/shop/services', 'folder'],
  ])('finds what %s means', async (written, path, kind) => {
    expect(await open(written)).toMatchObject({ path, kind });
  });

  it('reads files as they were, and calls them by the revision', async () => {
    const { files, path, name } = await open('v1.4.0:services');
    expect((await files.list(path)).map((entry) => entry.name)).toEqual(['orders']);
    expect(await files.list('/shop/services/orders')).toEqual([
      { name: 'openapi.yaml', kind: 'file' },
      { name: 'schemas', kind: 'folder' },
    ]);
    const bytes = await files.read('/shop/services/orders/openapi.yaml', 7);
    expect(new TextDecoder().decode(bytes)).toBe('openapi');
    expect(name('/shop/services/orders/openapi.yaml')).toBe('v1.4.0:services/orders/openapi.yaml');
    expect(name('/elsewhere/x.yaml')).toBe('v1.4.0:/elsewhere/x.yaml');
  });

  it('has nothing of what came later, nor of what is outside of the repository', async () => {
    const { files } = await open('v1.4.0:');
    for (const path of ['/shop/services/payments', '/elsewhere', '/shopping', '/'])
      expect(await files.stat(path)).toBeUndefined();
    await expect(files.read('/shop/services/payments/openapi.yaml')).rejects.toThrow('There is no such file');
    await expect(files.list('/shop/services/payments')).rejects.toThrow('There is no such folder');
  });

  it.each([
    [
      'HEAD:orders/openapi.yaml',
      "There is no orders/openapi.yaml at HEAD. Paths begin at the repository's root. Did you mean HEAD:services/orders/openapi.yaml?",
    ],
    ['HEAD:orders', 'Did you mean HEAD:services/orders?'],
    [
      'HEAD:services/order/openapi.yaml',
      'There is no services/order/openapi.yaml at HEAD. Did you mean HEAD:services/orders/openapi.yaml?',
    ],
    ['HEAD:order.yaml', 'Did you mean HEAD:services/orders/schemas/order.yaml?'],
    ['HEAD:api.json', "There is no api.json at HEAD. Paths begin at the repository's root, or with ./ here."],
    ['v1.4.1:', 'There is neither a file v1.4.1: nor a revision "v1.4.1" in this repository. Did you mean v1.4.0?'],
    ['nowhere:x', 'There is neither a file nowhere:x nor a revision "nowhere" in this repository.'],
  ])('says of %s what is wrong, and what could be meant', async (written, message) => {
    await expect(open(written)).rejects.toThrow(message);
    await expect(open(written)).rejects.toThrow(/^[^\n]+$/);
  });

  it('says where history was cut off', async () => {
    const repository = shop();
    repository.isShallow = true;
    await expect(open('nowhere:x', '/shop', repository)).rejects.toThrow('git fetch --unshallow --tags');
  });

  it('says where there is no repository, and why one cannot be read', async () => {
    const operand = parseOperand('HEAD:x') as RevisionOperand;
    const none = openRevision(new MemoryGit([]), '/shop', operand);
    await expect(none).rejects.toThrow('no Git repository here in which "HEAD" could be a revision');
    const missing = openRevision(new MemoryGit([{ root: '/shop', why: 'Git is not installed.' }]), '/shop', operand);
    await expect(missing).rejects.toThrow('HEAD:x cannot be read. Git is not installed.');
  });

  it('passes on in words what Git fails at', async () => {
    const repository = shop();
    repository.files = () => Promise.reject(new Error('Git gave no answer in time.'));
    await expect(open('HEAD:', '/shop', repository)).rejects.toThrow(
      'HEAD: cannot be read. Git gave no answer in time.',
    );
  });
});
