import { describe, expect, it } from 'vitest';
import { expectFix, expectMarks } from '../../../test/fixture';

const OWNER = 'social-contract/no-owner';

const PEOPLE = `
//- people.yaml
apiVersion: backstage.io/v1alpha1
kind: Group
metadata: { name: checkout }
spec: { type: team, children: [] }
---
apiVersion: backstage.io/v1alpha1
kind: User
metadata: { name: jane }
spec: { memberOf: [checkout] }
`;
const component = (owner: string) => `
//- catalog-info.yaml
apiVersion: backstage.io/v1alpha1
kind: Component
metadata: { name: orders }
spec:
  type: service
  lifecycle: production
  owner: ${owner}
`;

describe(`${OWNER}, where a catalogue lists its people`, () => {
  it.each(['checkout', 'group:checkout', 'Group:default/Checkout', 'user:jane', 'team-checkout'])(
    'knows %s',
    async (owner) => {
      await expectMarks(`${PEOPLE}${component(owner)}//- microservice.yaml\nname: mail\nowner: "${owner}"\n`);
    },
  );

  it('says nothing of people in a namespace that it lists nobody of', async () => {
    await expectMarks(`${PEOPLE}${component('group:other/till')}`);
  });

  it('says where a component, or a manifest, names nobody that it has, as advice', async () => {
    const found = await expectMarks(
      `${PEOPLE}${component('checkouts')}#          ^ ${OWNER}\n//- microservice.yaml\nname: mail\nowner: ghosts\n#      ^ ${OWNER}\n`,
    );
    expect(found.map(({ severity }) => severity)).toEqual(['info', 'info']);
    expect(found[0]?.message).toContain('Probably checkout is meant');
  });

  it('does not take one team for another because both names begin with team-', async () => {
    const people = PEOPLE.replace('name: checkout', 'name: team-team');
    const [found] = await expectMarks(`${people}${component('group:team-TEAM-NAME')}#          ^ ${OWNER}\n`);
    expect(found?.message).toContain('Name one that it has');
    const [near] = await expectMarks(`${people}${component('group:team-taem')}#          ^ ${OWNER}\n`);
    expect(near?.message).toContain('Probably team-team is meant');
  });

  it('says it as an error where the landscape is closed', async () => {
    const closed = '//- .servicelint.yaml\nlandscape: closed\n';
    const [found] = await expectMarks(`${closed}${PEOPLE}${component('ghosts')}#          ^ ${OWNER}\n`);
    expect(found?.severity).toBe('error');
  });

  it('offers the nearest one', async () => {
    const texts = await expectFix(`${PEOPLE}${component('checkouts')}`, OWNER);
    expect(texts['catalog-info.yaml']).toContain('owner: checkout\n');
  });

  it('takes an owner that the catalogue alone names', async () => {
    await expectMarks(
      `${PEOPLE}${component('checkout')}//- microservice.yaml\nname: orders\ncontact: { chat: "#x" }\n`,
    );
  });
});
