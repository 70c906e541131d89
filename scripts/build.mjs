// Bundles the client, the language server and the command into dist/. `--watch` builds again on every change.
import { cp, rm } from 'node:fs/promises';
import { context } from 'esbuild';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  sourcemap: process.argv.includes('--watch') ? 'inline' : false,
  // Names stay, so that a stack trace in a bug report can be read: `keepNames` would set each one anew whenever a function is
  // made, which was a tenth of the time that an edit takes in a large landscape.
  minifyWhitespace: !process.argv.includes('--watch'),
  minifySyntax: !process.argv.includes('--watch'),
  loader: { '.md': 'text' },
  logLevel: 'warning',
  // Some packages name a CommonJS build first that requires its parts by computed paths; their ES modules bundle.
  mainFields: ['module', 'main'],
};

const bundles = [
  { ...common, entryPoints: ['client/src/extension.ts'], outfile: 'dist/client.cjs', external: ['vscode'] },
  { ...common, entryPoints: ['server/src/lsp/main.ts'], outfile: 'dist/server.cjs' },
  {
    ...common,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
    // `servicelint lsp` is the language server itself, beside the command.
    external: ['./server.cjs'],
  },
];

// Bundles are written over, not removed first: a test that runs meanwhile goes on with the old ones.
await rm('dist/servicelint-pages', { recursive: true, force: true });
const contexts = await Promise.all(bundles.map((options) => context(options)));
if (process.argv.includes('--watch')) {
  await Promise.all(contexts.map((build) => build.watch()));
} else {
  await Promise.all(contexts.map((build) => build.rebuild()));
  await Promise.all(contexts.map((build) => build.dispose()));
}
// The rules' pages, at the paths that links between pages expect; the client and package.json know this folder's name.
await cp('server/src/rules', 'dist/servicelint-pages/server/src/rules', {
  recursive: true,
  filter: (source) => !source.includes('.') || source.endsWith('.md'),
});
await cp('guide', 'dist/servicelint-pages/guide', { recursive: true });
