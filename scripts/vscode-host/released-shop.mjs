// A small landscape that has been released, for tests of what is compared with releases.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Two services in a repository, as they were released as v1.4.0; what is not theirs stands there, too.
 *
 * @returns the text of `orders/openapi.yaml`
 */
export function releasedShop(folder) {
  const spec = [
    'openapi: 3.0.3',
    'info: { title: Orders, version: 1.4.0 }',
    'paths:',
    '  /orders/{id}:',
    '    get:',
    '      operationId: getOrder',
    '      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]',
    '      responses:',
    "        '200':",
    '          description: The order.',
    '          content:',
    '            application/json:',
    '              schema:',
    '                type: object',
    '                required: [total]',
    '                properties:',
    '                  id: { type: string }',
    '                  total: { type: integer }',
  ];
  const text = `${spec.join('\n')}\n`;
  const provides = 'provides:\n  - { api: orders, spec: ./openapi.yaml }\n';
  const consumes = 'consumes:\n  - { api: orders, version: 1, uses: ["getOrder#total"], timeout: 1s }\n';
  write(folder, {
    'orders/microservice.yaml': `name: orders\nowner: team-a\n${provides}`,
    'orders/openapi.yaml': text,
    'billing/microservice.yaml': `name: billing\nowner: team-b\n${consumes}`,
    'secret.txt': 'nobody asks for this\n',
  });
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false'];
  const git = (...args) => execFileSync('git', [...who, ...args], { cwd: folder, stdio: 'ignore' });
  git('-c', 'init.defaultBranch=main', 'init');
  git('add', '.');
  git('commit', '-m', 'As it is released');
  git('-c', 'tag.gpgsign=false', 'tag', 'v1.4.0');
  return text;
}

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}
