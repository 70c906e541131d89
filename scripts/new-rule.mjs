// `npm run new-rule -- chapter/name`: writes the two files of a rule, ready to be filled, and the index.

import { spawnSync } from 'node:child_process';
import { access, readFile, writeFile } from 'node:fs/promises';

const id = process.argv[2] ?? '';
const chapters = [...(await readFile('server/src/rules/chapters.ts', 'utf8')).matchAll(/^ {2}'?([a-z-]+)'?: '/gm)].map(
  ([, name]) => name,
);
const [chapter, name] = id.split('/');

function stop(message) {
  console.error(message);
  process.exit(2);
}

if (!/^[a-z-]+\/[a-z][a-z-]+$/.test(id)) stop('Name the rule: npm run new-rule -- chapter/name-of-the-rule');
if (!chapters.includes(chapter)) stop(`There is no chapter "${chapter}". Chapters: ${chapters.join(', ')}.`);
const file = `server/src/rules/${id}`;
if (
  await access(`${file}.ts`).then(
    () => true,
    () => false,
  )
)
  stop(`${file}.ts is there already.`);

await writeFile(
  `${file}.ts`,
  `import { rule } from '../rule';
import { at } from '../subjects';

export default rule({
  id: '${id}',
  summary: 'A service is described in a sentence.',
  severity: 'info',
  recommended: false,
  needs: 'service',
  messages: {
    missing: '{service} says nothing of what it is for. Whoever looks for it has to read its code: add a description.',
  },
  *detect({ service }) {
    const { facts, file, name } = service;
    if (!facts.complete || facts.described) return;
    yield { at: at(file, facts, 'name'), subject: name, message: 'missing', args: { service: name } };
  },
});
`,
);
await writeFile(
  `${file}.md`,
  `# ${id}

<!-- facts -->
<!-- /facts -->

## What it does

Says when it speaks, and when it does not.

## Why

Tells what goes wrong otherwise. [The chapter](../../../../guide/${chapter}.md) tells more.

## Examples

\`\`\`yaml invalid
name: orders
#     ^ ${id}
owner: team-checkout
\`\`\`

\`\`\`yaml valid
name: orders
owner: team-checkout
description: Takes orders and follows them to delivery.
\`\`\`

## When not to use it

Names the case in which breaking it is right.
`,
);
const { status } = spawnSync(process.execPath, ['scripts/generate.mjs'], { stdio: 'inherit' });
console.log(
  `\nWritten: ${file}.ts and ${file}.md. Both work as they stand: change them to your rule, then\n  npx vitest run server/src/rules ${name}`,
);
process.exit(status ?? 1);
