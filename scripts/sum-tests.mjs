// Adds up what the test runs printed: node scripts/sum-tests.mjs LOG FAILED_STEPS. Its last line is the sum, and it
// fails where a test failed, or a step did without saying which test.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const [log, failedSteps] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const line of stripVTControlCharacters(readFileSync(log, 'utf8')).split('\n')) {
  const ours = /^(\d+) passed, (\d+) failed$/.exec(line);
  // Vitest: "Tests  2 failed | 40 passed (42)"
  const vitest = /^\s*Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/.exec(line);
  passed += Number(ours?.[1] ?? vitest?.[2] ?? 0);
  failed += Number(ours?.[2] ?? vitest?.[1] ?? 0);
}
failed = Math.max(failed, Number(failedSteps));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
