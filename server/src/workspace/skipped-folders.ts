/**
 * Folders that hold what others wrote or a tool made. Nothing is looked for in them, whether `.gitignore` names them
 * or not; a file in them that a manifest or a `$ref` names is read all the same.
 */
const skipped = new Set([
  'node_modules',
  'bower_components',
  'jspm_packages',
  'vendor',
  'third_party',
  'dist',
  'build',
  'target',
  'out',
  'obj',
  'coverage',
  'venv',
  '__pycache__',
  'Pods',
]);

/** Hidden folders in which a hosting service looks for pipelines and CODEOWNERS. */
const looked = new Set(['.github', '.gitlab', '.bitbucket']);

/** Other hidden folders are skipped too, and those whose name a generator of projects fills in. */
export const isSkippedFolder = (name: string): boolean =>
  skipped.has(name) || (name.startsWith('.') && !looked.has(name)) || name.includes('{{');

/** Whether a folder holds what a software template beside it makes a new project of: nothing in it is one yet. */
export const isSkeleton = (name: string, filesBeside: readonly string[]): boolean =>
  /^skeletons?$/.test(name) && filesBeside.some((file) => /^template\.ya?ml$/.test(file));
