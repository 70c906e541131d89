import { describe, expect, it, test } from 'vitest';
import { parse } from '../syntax/parse';
import { foldersNamed, readPipeline } from './pipeline';

const tellsApart = (text: string, file = '/r/.github/workflows/ci.yml') =>
  readPipeline(parse(text, 'yaml'), file).tellsApart;

const STEPS = 'jobs:\n  release:\n    runs-on: ubuntu-latest\n    steps:\n';

test.each([
  [
    'a workflow',
    `on: { push: { branches: [main] } }\n${STEPS}      - uses: actions/checkout@v4\n      - run: make release\n`,
  ],
  ['a branch', `on: push\n${STEPS}      - if: github.ref == 'refs/heads/main'\n        run: ./release.sh\n`],
  ['an Azure pipeline', 'trigger: [main]\npool: { vmImage: ubuntu-latest }\nsteps:\n  - script: make release\n'],
  [
    'a Bitbucket pipeline',
    'image: node:20\npipelines:\n  default:\n    - step: { script: [npm ci, npm run release] }\n',
  ],
])('%s that says nothing of parts runs for all', (_, text) => {
  expect(tellsApart(text)).toBe(false);
});

test.each([
  ['a path filter', `on:\n  push:\n    paths: ["orders/**"]\n${STEPS}      - run: make\n`],
  ['a path filter in braces', `on: { push: { paths: ["orders/**"] } }\n${STEPS}      - run: make\n`],
  ['an input', `on: { workflow_dispatch: { inputs: { what: {} } } }\n${STEPS}      - run: make\n`],
  ['a call', `"on":\n  workflow_call:\n${STEPS}      - run: make\n`],
  ['a matrix', 'jobs:\n  a:\n    strategy: { matrix: { dir: [a, b] } }\n'],
  ['a tag', `on: { push: { tags: ["orders-*"] } }\n${STEPS}      - run: make\n`],
  ['an action that finds what changed', `on: push\n${STEPS}      - uses: dorny/paths-filter@v3\n`],
  ['a script that does', `on: push\n${STEPS}      - run: npx nx affected -t release\n`],
  ['a script that compares', `on: push\n${STEPS}      - run: make $(git diff --name-only HEAD~1)\n`],
  ['a variable', `on: push\n${STEPS}      - run: make $SERVICE\n`],
  ['an expression', `on: push\n${STEPS}      - run: make \${{ env.SERVICE_DIR }}\n`],
  ['a condition on a commit', `on: push\n${STEPS}      - if: contains(github.event.head_commit.message, '[orders]')\n`],
  ['a workflow elsewhere', 'on: push\njobs: { a: { uses: ./.github/workflows/one.yml } }\n'],
  ['a shared workflow', 'on: push\njobs: { a: { uses: shop/ci/.github/workflows/one.yml@v1 } }\n'],
])('%s may tell one service from another', (_, text) => {
  expect(tellsApart(text)).toBe(true);
});

test('the jobs of GitLab stand at the top, under any name', () => {
  expect(tellsApart('release: { script: [make release] }\n', '/r/.gitlab-ci.yml')).toBe(false);
  expect(tellsApart('release: { script: [make], rules: [{ changes: [a/**] }] }\n', '/r/.gitlab-ci.yml')).toBe(true);
});

test.each(['', 'kind: Pipeline\nspec: {}\n', 'jobs: { a: [\n', '- jobs\n', 'jobs'])(
  'nothing is known of %j',
  (text) => {
    expect(tellsApart(text)).toBeUndefined();
  },
);

describe('the folders that a workflow names', () => {
  it('are those of its triggers and its steps', () => {
    const text = [
      'on: { push: { paths: ["services/mail/**", "./libs/*.ts", "**/*.md"] } }',
      'jobs:',
      '  build:',
      '    defaults: { run: { working-directory: orders } }',
      '    steps:',
      '      - uses: actions/checkout@v4',
      '      - run: docker build -f deploy/mail/Dockerfile services/mail/',
    ].join('\n');
    expect(foldersNamed(parse(text, 'yaml'))).toEqual([
      ...['services/mail', 'libs', 'orders', 'actions/checkout@v4', 'deploy/mail/Dockerfile'],
    ]);
  });

  it('are none of a text that says nothing', () => {
    expect(foldersNamed(parse('', 'yaml'))).toEqual([]);
    expect(foldersNamed(parse('{{{[', 'yaml'))).toEqual([]);
  });
});
