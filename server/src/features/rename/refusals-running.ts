import type { FileState } from '../../readers/snapshot';
import { linesOf } from '../../rules/findings';
import { locate } from '../../syntax/locate';
import type { Known } from '../occurrences/known';
import { whomIn } from '../occurrences/running';
import { sitesIn } from '../occurrences/running/sites';
import { literally, shortened } from './names';
import type { Wanted } from './refusals';

/**
 * Why a service cannot be renamed in the files that tell how services are run: its name stands there in a text that
 * cannot be taken apart, or may stand in a template. Undefined where it can.
 */
export function whyNotRunning({ thing, places }: Wanted, known: Known): string | undefined {
  if (thing.kind !== 'service') return undefined;
  const { name } = thing;
  for (const state of known.snapshot.files.values()) {
    if (state.facts?.kind !== 'deployment') continue;
    const own = places.filter((one) => one.state === state).map(({ span }) => span);
    const at = unplaced(state, name, known) ?? spoken(state, name, own);
    if (at !== undefined) {
      return (
        `${shortened(state.file, known)}, line ${lineOf(state, at)}, speaks of ${name} in a text that is put together, ` +
        'encoded or of another language, so it cannot be renamed there. Rename it there by hand first.'
      );
    }
  }
  return composed(name, known) ?? templated(name, known);
}

const lineOf = ({ tree }: FileState, offset: number): number => linesOf(tree).position(offset).line + 1;

/** Where an address means the service whose host stands there in other signs. */
function unplaced(state: FileState, name: string, known: Known): number | undefined {
  const found = sitesIn(state).unplaced.find(({ host }) => {
    const meant = whomIn(known).host(host, state.file);
    return meant?.service.name === name && meant.name.toLowerCase() === name.toLowerCase();
  });
  return found && locate(state.tree, found.place).start;
}

/** Lines that speak of images and their tags, in which a colon is no port's. */
const OF_IMAGES = /\b(?:image|images|tags?|newTag|newName|repository|cache_from|cache_to)\b/i;

type Stretch = { readonly start: number; readonly end: number };

/** Where a text has the name as a host, or as that of an object in a patch, and nobody knows it there. */
function spoken(state: FileState, called: string, known: readonly Stretch[]): number | undefined {
  const { facts } = state;
  const name = literally(called);
  const isValues = facts?.kind === 'deployment' && facts.format === 'helm-values';
  const isPatching = facts?.kind === 'deployment' && facts.format === 'kustomization';
  // What stands before an @ is a user and a password.
  const noUser = `(?![\\w.-]|(?::[^\\s/"'@]*)?@)`;
  const asHost = [
    `(?<![\\w./-])${name}(?=:\\d)${noUser}`,
    `(?<=//(?:[^\\s/"'@]*@)?)${name}${noUser}`,
    `(?<![\\w.-])${name}(?=\\.[\\w-]+\\.svc\\b)`,
  ].join('|');
  const asName = `(?<=\\bname["']?:[ \\t]*["']?)${name}(?![\\w.-])`;
  const anywhere = `(?<![\\w-])${name}(?![\\w-])`;
  const pattern = isValues ? anywhere : isPatching ? `${asHost}|${asName}` : asHost;
  return foundIn(state, new RegExp(pattern, 'gi'), known);
}

function foundIn({ tree }: FileState, pattern: RegExp, known: readonly Stretch[]): number | undefined {
  const { text, comments } = tree;
  for (const { index } of text.matchAll(pattern)) {
    const isIn = ({ start, end }: Stretch) => start <= index && index < end;
    const line = text.slice(text.lastIndexOf('\n', index) + 1, index);
    if (!known.some(isIn) && !comments.some(({ span }) => isIn(span)) && !OF_IMAGES.test(line)) return index;
  }
  return undefined;
}

/** Kustomize may put something around every name, and addresses are written with that. */
function composed(name: string, { snapshot, ...known }: Known): string | undefined {
  const hosts = new Set([...snapshot.files.values()].flatMap((state) => sitesIn(state).sites.map(({ text }) => text)));
  for (const { file, kustomization } of known.landscape.deployments) {
    if (!kustomization) continue;
    const { namePrefix = '', nameSuffix = '' } = kustomization;
    const full = `${namePrefix}${name}${nameSuffix}`;
    if (full === name || !hosts.has(full)) continue;
    return (
      `${shortened(file, { snapshot, ...known })} makes ${full} of ${name}, and others speak of that, so not every place ` +
      'can be renamed. Rename it there by hand first.'
    );
  }
  return undefined;
}

/** The templates of a Helm chart are not read: one that is called so speaks of it. */
function templated(name: string, known: Known): string | undefined {
  const { snapshot, landscape } = known;
  const chart = landscape.deployments.find(({ helm }) => helm?.name === name);
  const templates = new RegExp(`/templates/(?:.*[/_.-])?${literally(name)}[_.-][^/]*$`);
  const paths = new Set(snapshot.paths);
  const isOfChart = (path: string) => paths.has(`${path.slice(0, path.lastIndexOf('/templates/'))}/Chart.yaml`);
  const file = chart?.file ?? snapshot.paths.find((path) => templates.test(path) && isOfChart(path));
  return file === undefined
    ? undefined
    : `${shortened(file, known)} belongs to a Helm chart of ${name}, whose templates are filled in before anybody reads ` +
        'them, so not every place can be found. Rename it there by hand first.';
}
