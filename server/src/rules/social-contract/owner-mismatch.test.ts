import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks, findingsIn } from '../../../test/fixture';

const RULE = 'social-contract/owner-mismatch';
const shop = (codeowners: string, owner = 'team-checkout', more = '') =>
  `//- CODEOWNERS\n${codeowners}\n//- orders/microservice.yaml\nname: orders\nowner: "${owner}"\n${more}`;
const COMPONENT = `
//- orders/catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: orders }
spec:
  type: service
  lifecycle: production
  owner: billing
`;

describe(RULE, () => {
  it.each([
    ['the last line that matches', '* @shop/billing\n/orders/ @shop/checkout'],
    ['one of several', '/orders/ @shop/billing @shop/checkout'],
    ['a team within others', '/orders/ @shop/backend/checkout'],
    ['people, who may be of the team', '/orders/ @jane'],
    ['a person among teams', '/orders/ @shop/billing @jane'],
    ['nobody', '/orders/'],
    ['another folder', '/payments/ @shop/billing'],
    ['files of one kind', '*.md @shop/billing'],
  ])('is silent where CODEOWNERS names %s', async (_, codeowners) => {
    await expectMarks(shop(codeowners));
  });

  it.each(['jane@shop.example', 'user:jane'])('is silent where %s owns it', async (owner) => {
    await expectMarks(shop('/orders/ @shop/billing', owner));
  });

  it('knows the other names of a team', async () => {
    await expectMarks(`//- .servicelint.yaml\nteams: { team-checkout: ["@shop/tills"] }\n${shop('* @shop/tills')}`);
  });

  it('names the teams, and shows the line', async () => {
    const [found, ...more] = await findingsIn(shop('# Who reviews\n* @shop/billing\n'));
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: RULE, severity: 'warning' });
    expect(found?.message).toContain('CODEOWNERS gives its folder to @shop/billing');
    expect(found?.related).toEqual([
      {
        file: '/shop/CODEOWNERS',
        range: { start: { line: 1, character: 2 }, end: { line: 1, character: 15 } },
        message: 'CODEOWNERS gives the folder to @shop/billing.',
      },
    ]);
  });

  it('goes by the file that counts on the host', async () => {
    await expectMarks(`//- .github/CODEOWNERS\n* @shop/checkout\n${shop('* @shop/billing')}`);
  });

  it('offers the team', async () => {
    const texts = await expectFix(shop('* @shop/billing'), RULE);
    expect(texts['orders/microservice.yaml']).toContain('owner: "@shop/billing"');
  });

  it('compares a component that stands with its code', async () => {
    await expectMarks(`//- CODEOWNERS\n* @shop/checkout\n${COMPONENT}#          ^ ${RULE}\n`);
    const others = COMPONENT.replaceAll('orders', 'mail').replace('//- mail/catalog-info.yaml', '---');
    await expectMarks(`//- CODEOWNERS\n* @shop/checkout\n${COMPONENT}${others.trim()}\n`);
  });

  it('compares manifest and catalogue, at both places', async () => {
    const text = `//- orders/microservice.yaml\nname: orders\nowner: team-checkout\n#      ^ ${RULE}\ncontact: { chat: "#x" }\n${COMPONENT}#          ^ ${RULE}\n`;
    const found = await expectMarks(text);
    expect(found.map(({ severity }) => severity)).toEqual(['info', 'warning']);
    await expectMarks(text.replace('team-checkout', 'group:billing').replaceAll(/# {2,}\^.*\n/g, ''));
  });
});
