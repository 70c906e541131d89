// Steps of a test that build on each other: each is told as passed or failed, and the first failure ends its story.
import { screenshot } from './workbench.mjs';

let passed = 0;
let failed = 0;
let pictures = 0;

/**
 * Makes the `step` function of one story.
 * @param page where it happens; a picture is kept after each step
 */
export function story(page) {
  return async (title, act) => {
    const started = Date.now();
    pictures += 1;
    const picture = `${String(pictures).padStart(2, '0')}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
    try {
      await act();
      await screenshot(page, picture);
      passed += 1;
      console.log(`ok     ${title} (${Date.now() - started} ms)`);
    } catch (error) {
      failed += 1;
      await screenshot(page, `${picture}-failed`);
      throw Object.assign(error, { message: `FAILED ${title}\n${error.message}`, told: true });
    }
  };
}

/** Runs a story to its end; one that breaks outside of a step counts as failed, too. */
export async function tell(name, run) {
  try {
    await run();
  } catch (error) {
    if (!error.told) failed += 1;
    console.log(error.told ? error.message : `FAILED ${name}\n${error.stack}`);
  }
}

/** Prints the sum, and makes the process fail where a step did. */
export function conclude() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
