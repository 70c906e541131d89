import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checkFixture, ROOT } from '../../test/fixture';
import { applyEdits } from '../fixes/edits';
import type { Offer } from '../fixes/offer';
import type { Abilities } from './abilities';
import type { OpenDocuments } from './documents';
import { canMake, workspaceEdit } from './edits';
import type { Checked } from './session';

const FILES = '//- a/microservice.yaml\nname: a\nowner: team-a\n//- b/microservice.yaml\nname: b\r\nowner: team-b\r\n';
const [A, B, NEW] = ['a/microservice.yaml', 'b/microservice.yaml', 'a/öpen api.yaml'].map((name) => `${ROOT}/${name}`);
const OFFER: Offer = {
  title: 'Release',
  safe: false,
  preferred: false,
  edits: [
    {
      file: A!,
      edits: [
        { span: { start: 6, end: 7 }, text: 'c' },
        { span: { start: 22, end: 22 }, text: 'tier: 1\n' },
      ],
    },
    { file: B!, edits: [{ span: { start: 0, end: 9 }, text: '' }] },
  ],
  creates: [{ file: NEW!, text: 'openapi: 3.1.0\n' }],
};

async function edit(client: Partial<Abilities>) {
  const { result } = await checkFixture(FILES);
  const open = TextDocument.create(`file://${A}`, 'yaml', 7, result.snapshot.files.get(A!)!.tree.text);
  const documents = { get: (file: string) => (file === A ? open : undefined) } as unknown as OpenDocuments;
  const checked = { resultFor: () => result } as unknown as Checked;
  const made = workspaceEdit(OFFER, checked, documents, client as Abilities);
  return { made, open, texts: result.snapshot.files };
}

describe('an offer over several files', () => {
  it('is one edit: files are created and filled first, open documents are edited in their version', async () => {
    const { made, open, texts } = await edit({ versionedEdits: true, createsFiles: true });
    const uri = 'file:///shop/a/%C3%B6pen%20api.yaml';
    const start = { line: 0, character: 0 };
    const [created, filled, first, second, ...more] = made.documentChanges ?? [];
    expect(created).toEqual({ kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } });
    const all = { range: { start, end: start }, newText: 'openapi: 3.1.0\n' };
    expect(filled).toEqual({ textDocument: { uri, version: null }, edits: [all] });
    expect(first).toMatchObject({ textDocument: { uri: `file://${A}`, version: 7 } });
    expect(second).toMatchObject({ textDocument: { uri: `file://${B}`, version: null } });
    expect(more).toEqual([]);
    const edits = first && 'edits' in first ? first.edits : [];
    const expected = applyEdits(texts.get(A!)!.tree.text, OFFER.edits[0]!.edits);
    expect(TextDocument.applyEdits(open, edits as Parameters<typeof TextDocument.applyEdits>[1])).toBe(expected);
  });

  it('is not for clients that create no files', async () => {
    expect(canMake(OFFER, { createsFiles: false } as Abilities)).toBe(false);
    expect(canMake({ ...OFFER, creates: [] }, { createsFiles: false } as Abilities)).toBe(true);
    const { made } = await edit({ versionedEdits: false, createsFiles: false });
    expect(Object.keys(made.changes ?? {})).toEqual([`file://${A}`, `file://${B}`]);
  });
});
