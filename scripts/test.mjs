// `npm test`: everything that is checked, on a fresh clone too. Goes on after a failure, and prints the sum.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { setUp } from './set-up.mjs';

const STEPS = [
  ['what is generated is up to date', 'node', ['scripts/generate.mjs', '--check']],
  ['types', 'npx', ['tsc', '-p', '.']],
  ['lint and format', 'npx', ['biome', 'check', '.']],
  ['build', 'node', ['scripts/build.mjs']],
  ['unit tests', 'npx', ['vitest', 'run', '--project', 'unit']],
  ['protocol tests', 'npx', ['vitest', 'run', '--project', 'protocol']],
  ['the extension in VS Code', 'node', ['scripts/test-vscode.mjs']],
  ['the workbench, driven as a person does', 'node', ['client/test/ui/run.mjs']],
];

/** Runs a command, shows what it prints and keeps it. */
function run(command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

setUp();
let log = '';
let failedSteps = 0;
for (const [title, command, args] of STEPS) {
  const started = Date.now();
  console.log(`\n== ${title}`);
  const { code, output } = await run(command, args);
  log += output;
  if (code !== 0) {
    failedSteps++;
    console.log(`Failed: ${title} (${command} ${args.join(' ')})`);
  }
  console.log(`== ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
mkdirSync('out', { recursive: true });
writeFileSync('out/test.log', log);
console.log('');
const { code } = await run('node', ['scripts/sum-tests.mjs', 'out/test.log', String(failedSteps)]);
process.exitCode = code === 0 ? 0 : 1;
