import type { DeploymentFacts, ImageFacts } from '../../readers/deployment/facts';
import { knownImage } from '../../readers/deployment/images';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { changesOf, containersIn, type Run } from './run';

export default rule({
  id: 'deployment/mutable-image',
  summary: 'A release is one image, and stays the same one.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    untagged:
      '{workload} runs {image} without a tag, which means latest: what that is changes without a release, so two instances ' +
      'may run different code, and there is nothing to go back to. Name a version.',
    latest:
      '{workload} runs {image}:latest: what that is changes without a release, so two instances may run different code, and ' +
      'there is nothing to go back to. Name a version.',
    compose:
      'Images without a version in this file: {count} ({names}). What is latest changes without a release, and differs from ' +
      'machine to machine. Name a version.',
  },
  *detect({ landscape: { deployments }, world }) {
    const filled = new Set(deployments.flatMap(({ fills }) => fills.map(({ name }) => name)));
    const isMutable = (run: Run): run is MutableRun => isLatest(run.container.image) && !isFilled(run, filled);
    const changes = changesOf(deployments);
    for (const run of containersIn(deployments, 'kubernetes', world).filter(isMutable)) {
      const { parts, unknown } = changes(run.workload);
      const { image, name } = run.container;
      if (unknown || parts.some(({ containers }) => containers.some((one) => one.image && one.name === name))) continue;
      if (isNamedAlone(image)) continue;
      yield {
        at: place(run.file.file, image.path, 'value', run.container.document),
        subject: run.workload.name,
        message: image.tag === undefined ? 'untagged' : 'latest',
        args: { workload: run.workload.name, image: image.repository },
        detail: image.repository,
      };
    }
    for (const runs of byFile(containersIn(deployments, 'compose', world).filter(isMutable))) yield once(runs);
  },
});

type MutableRun = Run & { readonly container: { readonly image: ImageFacts } };

const isLatest = (image: ImageFacts | undefined): boolean =>
  image !== undefined && !image.digest && !image.placeholder && (image.tag ?? 'latest') === 'latest';

/** Built here, or given a tag by something else: kustomize, Skaffold, Helm, ko. */
const isFilled = ({ container: { build, image } }: Run, filled: ReadonlySet<string>): boolean =>
  build || (image !== undefined && (filled.has(image.repository) || image.repository.includes('://')));

/** No registry has an image of ours under a bare name, so something that is not known gives it another one. */
const isNamedAlone = (image: ImageFacts): boolean =>
  image.tag === undefined && image.repository === image.name && knownImage(image) === undefined;

function byFile(runs: readonly MutableRun[]): readonly (readonly [MutableRun, ...MutableRun[]])[] {
  const groups = new Map<DeploymentFacts, [MutableRun, ...MutableRun[]]>();
  for (const run of runs) {
    const group = groups.get(run.file);
    if (group) group.push(run);
    else groups.set(run.file, [run]);
  }
  return [...groups.values()];
}

/** One finding for a compose file: it is mostly there to try things out. */
function once(runs: readonly [MutableRun, ...MutableRun[]]) {
  const [{ file, container }] = runs;
  const names = [...new Set(runs.map((run) => run.container.image.repository))];
  const shown = names.length > 3 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
  return {
    at: place(file.file, container.image.path),
    message: 'compose' as const,
    args: { count: names.length, names: shown },
    detail: 'compose',
    severity: 'info' as const,
  };
}
