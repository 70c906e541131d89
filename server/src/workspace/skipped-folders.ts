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

/** Hidden folders are skipped too, but for `.github`, which holds pipelines. */
export const isSkippedFolder = (name: string): boolean =>
  skipped.has(name) || (name.startsWith('.') && name !== '.github');
