import { readFile } from 'node:fs/promises';
import { defineConfig } from 'vitest/config';

/** Pages are part of the program, as their text; the build does the same with a loader. */
const markdown = {
  name: 'markdown-as-text',
  enforce: 'pre' as const,
  async load(id: string) {
    if (id.endsWith('.md')) return `export default ${JSON.stringify(await readFile(id, 'utf8'))};`;
  },
};

export default defineConfig({
  plugins: [markdown],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['server/src/**/*.test.ts', 'client/src/**/*.test.ts'],
          // They share nothing that one could change for another, so they need no worker each: three times as fast.
          isolate: false,
          pool: 'threads',
          // For busy machines: what has to be fast is measured in bench/.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'protocol',
          include: ['server/test/**/*.test.ts'],
          globalSetup: ['server/test/set-up.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
