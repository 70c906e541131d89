import { expect, it } from 'vitest';
import { workflowName } from './workflow-name';

const name = (file: string): string => `../${file}`;

it('calls files from the folder that a workflow checked out, and those outside as ever', () => {
  const called = workflowName(name, '/runner/shop/');
  expect(called('/runner/shop/services/a.yaml')).toBe('services/a.yaml');
  expect(called('/runner/shopping/a.yaml')).toBe('..//runner/shopping/a.yaml');
});

it.each([undefined, ''])('changes nothing outside of a workflow: %s', (workspace) => {
  expect(workflowName(name, workspace)('/a.yaml')).toBe('..//a.yaml');
});
