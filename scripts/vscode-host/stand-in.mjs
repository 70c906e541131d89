#!/usr/bin/env node
// Stands in for the VS Code executable in `runTests({ vscodeExecutablePath })` of @vscode/test-electron: takes its
// arguments, runs the suite in the editor from the npm registry, and exits with the suite's code.
import { dirname } from 'node:path';
import { runSuite } from './run-suite.mjs';

const options = process.argv
  .slice(2)
  .map((argument) => /^--([^=]+)=?(.*)$/s.exec(argument) ?? [argument, '', argument]);
const all = (name) => options.filter(([, key]) => key === name).map(([, , value]) => value);
const userData = all('user-data-dir')[0];

try {
  process.exitCode = await runSuite(
    { base: dirname(userData), userData, extensions: all('extensions-dir')[0] },
    { folder: all('')[0], extensions: all('extensionDevelopmentPath'), tests: all('extensionTestsPath')[0] },
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 99;
}
