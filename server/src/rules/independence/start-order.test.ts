import { describe, expect, it } from 'vitest';
import { expectMarks } from '../../../test/fixture';

const RULE = 'independence/start-order';
const ON = `//- .servicelint.yaml\nrules: { ${RULE}: info }\n`;
const file = (dependsOn: string, other = 'build: .', name = 'compose.yaml') =>
  `${ON}//- ${name}\nservices:\n  orders:\n    build: .\n    depends_on:\n${dependsOn}  other:\n    ${other}\n`;

describe(RULE, () => {
  it('speaks of lists and maps', async () => {
    await expectMarks(file(`      - other\n      #  ^ ${RULE}\n`));
    await expectMarks(file(`      other: { condition: service_started }\n      # ^ ${RULE}\n`));
    await expectMarks(file(`      - other\n      #  ^ ${RULE}\n`, 'image: shop/other:1'));
  });

  it.each([
    ['stores', '      - other\n', 'image: postgres:17'],
    ['brokers', '      - other\n', 'image: rabbitmq:4'],
    ['what only runs beside', '      - other\n', 'image: openzipkin/zipkin:3'],
    ['what has to be done before', '      other: { condition: service_completed_successfully }\n', 'build: .'],
    ['what is not there', '      - elsewhere\n', 'build: .'],
    ['what says nothing', '      - other\n', 'ports: []'],
  ])('leaves alone %s', async (_, dependsOn, other) => {
    await expectMarks(file(dependsOn, other));
  });

  it('leaves alone a store that is built with its own settings', async () => {
    await expectMarks(file('      - postgres\n').replace('  other:', '  postgres:'));
  });

  it('leaves trials alone', async () => {
    await expectMarks(file('      - other\n', 'build: .', 'docker-compose.dev.yml'));
    expect.assertions(1);
  });
});
