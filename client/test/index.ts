import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** One outcome, as the runner outside reads it. */
interface Outcome {
  title: string;
  error?: string;
}

const SUITES: Record<string, () => Promise<unknown>> = {
  example: async () => {
    await import('./example.suite');
    await import('./commands.suite');
    await import('./snippets.suite');
  },
  release: () => import('./release.suite'),
  walking: () => import('./walking.suite'),
  quiet: () => import('./quiet.suite'),
  beside: () => import('./beside.suite'),
  installed: () => import('./installed.suite'),
};

/**
 * Called by the editor inside its extension host. Runs the suite that `SERVICELINT_TEST_SUITE` names, and writes
 * its outcomes as JSON to the file that `SERVICELINT_TEST_RESULTS` names.
 * @throws Error where a test failed, so that the editor exits with an error
 */
export async function run(): Promise<void> {
  const suite = process.env.SERVICELINT_TEST_SUITE ?? '';
  const results = process.env.SERVICELINT_TEST_RESULTS ?? '';
  const load = SUITES[suite];
  if (!load) throw new Error(`There is no suite "${suite}"`);
  const mocha = new Mocha({ ui: 'bdd', timeout: 40_000, reporter: Silent });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  await load();
  const outcomes = await outcomesOf(mocha);
  writeFileSync(results, JSON.stringify(outcomes));
  if (outcomes.some(({ error }) => error)) throw new Error(`${suite}: there are failures`);
}

/** What the suite prints inside the editor is seen by nobody. */
class Silent extends Mocha.reporters.Base {}

function outcomesOf(mocha: Mocha): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  return new Promise((done) => {
    mocha
      .run(() => done(outcomes))
      .on('pass', (test) => outcomes.push({ title: test.fullTitle() }))
      .on('fail', (test, error: Error) =>
        outcomes.push({ title: test.fullTitle(), error: error.stack ?? String(error) }),
      );
  });
}
