import { describe, expect, it } from 'vitest';
import { expectFix, findingsIn, switchedOn } from '../../../test/fixture';

const RULE = 'social-contract/no-runbook';
const mail = (contact = 'contact: { chat: "#a" }', head = 'lifecycle: production\ntier: 1') =>
  switchedOn(`//- mail/microservice.yaml\nname: mail\nowner: team-a\n${head}\n${contact}\n`, RULE);
const found = async (text: string) => (await findingsIn(text)).filter(({ rule }) => rule === RULE);

describe(RULE, () => {
  it('stands at the contact, or at the name where none is written', async () => {
    const [at] = await found(mail());
    expect(at).toMatchObject({ severity: 'warning', subject: 'mail', range: { start: { line: 4 } } });
    expect(at?.message).toContain('mail is tier 1 in production, and its manifest names no runbook');
    expect((await found(mail('')))[0]?.range.start.line).toBe(0);
  });

  it.each([
    ['a runbook', mail('contact: { chat: "#a", runbook: "https://wiki.shop.example/mail" }')],
    ['one that is not there', mail('contact: { chat: "#a", runbook: ./gone.md }')],
    ['one that cannot be read', mail('contact: { chat: "#a", runbook: [a.md] }')],
    ['one that is misspelt', mail('contact: { chat: "#a", runbok: ./a.md }')],
    ['tier 2', mail(undefined, 'lifecycle: production\ntier: 2')],
    ['no tier', mail(undefined, 'lifecycle: production')],
    ['an experiment', mail(undefined, 'lifecycle: experimental\ntier: 1')],
    ['a library', mail(undefined, 'lifecycle: production\ntier: 1\nkind: library')],
    ['half a manifest', mail('contact: { chat: "#a"')],
  ])('is silent about %s', async (_, text) => {
    expect(await found(text)).toEqual([]);
  });

  it('goes by its option', async () => {
    const config = `//- .servicelint.yaml\nrules: { ${RULE}: { tier: 2 } }\n`;
    const [, text = ''] = mail(undefined, 'lifecycle: production\ntier: 2').split(/(?=\/\/- mail)/);
    expect((await found(config + text))[0]?.message).toContain('mail is tier 2');
  });

  it('writes one from a template', async () => {
    const after = await expectFix(mail(), RULE, 'Create ./docs/runbook.md from a template');
    expect(after['mail/microservice.yaml']).toContain('contact: { chat: "#a", runbook: ./docs/runbook.md }');
    expect(after['mail/docs/runbook.md']).toContain('# Runbook: mail');
  });

  it('names the one that is there', async () => {
    const there = '//- mail/docs/RUNBOOK.md\n# Mail\n//- mail/other/runbook.md\n# Other\n';
    const after = await expectFix(mail() + there, RULE, 'Add runbook: ./docs/RUNBOOK.md');
    expect(after['mail/microservice.yaml']).toContain('runbook: ./docs/RUNBOOK.md }');
  });
});
