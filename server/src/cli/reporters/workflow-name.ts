import { fromSystem } from '../../platform/node/paths';
import { isWithin, relativeTo } from '../../workspace/within';

/**
 * How annotations and SARIF call files: a GitHub workflow takes them from the folder that it checked out, in whichever folder of it
 * the command is run.
 *
 * @param name how files are called otherwise, and those that stand outside
 * @param workspace that folder, as `GITHUB_WORKSPACE` has it; undefined outside of a workflow
 */
export function workflowName(name: (file: string) => string, workspace: string | undefined): (file: string) => string {
  if (!workspace) return name;
  const top = fromSystem(workspace);
  return (file) => (isWithin(file, top) ? relativeTo(top, file) : name(file));
}
