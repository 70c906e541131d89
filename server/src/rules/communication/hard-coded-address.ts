import type { AddressFacts, DeploymentFacts, VariableFacts, WorkloadFacts } from '../../readers/deployment/facts';
import { wordsOf } from '../../readers/deployment/words';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { rule } from '../rule';
import { isLoopback, isNumeric, isReached, type Neighbourhood, neighbourhoods, portsOf } from './exposed';

export default rule({
  id: 'communication/hard-coded-address',
  summary: 'A service is reached by its name, not at a fixed address.',
  severity: 'warning',
  recommended: true,
  needs: 'graph',
  messages: {
    here:
      '{variable} leads {workload} to {host}:{port}, which is where {other} listens, but in a container {host} is that container ' +
      'itself. Write the name under which {other} is reached.',
    fixed:
      '{variable} leads {workload} to {other} at the fixed address {host}:{port}, which is another one as soon as {other} moves or ' +
      'there are two of it. Write the name under which it is reached.',
  },
  *detect({ landscape: { deployments }, world }) {
    const files = deployments.filter(({ file }) => !isForTrial(file, world));
    for (const around of neighbourhoods(files)) {
      for (const { file, workload, variable, document } of variablesIn(around.files)) {
        for (const address of variable.addresses) {
          const other = meant(address, variable, workload, around);
          if (!other) continue;
          const { host, port, within } = address;
          yield {
            at: { ...place(file.file, variable.path, 'value', document), ...(within && { within }) },
            subject: workload.name,
            message: isLoopback(address) ? 'here' : 'fixed',
            args: { variable: variable.name, workload: workload.name, other: other.name, host, port },
            detail: `${variable.name} ${other.name}`,
          };
        }
      }
    }
  },
});

function variablesIn(files: readonly DeploymentFacts[]) {
  return files.flatMap((file) =>
    file.workloads.flatMap((workload) =>
      workload.containers.flatMap(({ environment, document }) =>
        environment.map((variable) => ({ file, workload, variable, document })),
      ),
    ),
  );
}

/** Words of variables, and of services, that tell a browser or others outside where to go: there, `localhost` may be right. */
const OUTSIDE = new Set(
  (
    'FRONTEND UI WEB WEBSITE CLIENT PUBLIC EXTERNAL ORIGIN ORIGINS CORS REDIRECT CALLBACK ISSUER AUTHORITY BASE SITE APP REACT VITE ' +
    'NEXT NUXT VUE BROWSER ADVERTISED ADVERTISE LISTENERS LOGIN LOGOUT RETURN SELF OWN LINK ASPNETCORE LISTEN BIND'
  ).split(' '),
);

/** Which other service an address in numbers means; undefined where that is not certain. */
function meant(
  address: AddressFacts,
  { name }: VariableFacts,
  workload: WorkloadFacts,
  { workloads, exposures }: Neighbourhood,
): WorkloadFacts | undefined {
  const { port, host } = address;
  const isHere = isLoopback(address);
  if (port === undefined || !(isHere || isNumeric(address))) return undefined;
  const others = workloads.filter((one) => one.name !== workload.name && isReached(one));
  const fixed = others.find(({ aliases }) => aliases.includes(host));
  if (fixed || workload.sharesNetwork || portsOf(workload, exposures).has(port)) return fixed;
  // A container beside it in the same pod may listen on any port.
  if (isHere && workload.containers.filter(({ init }) => !init).length > 1) return undefined;
  const listening = others.filter((one) => !one.sharesNetwork && portsOf(one, exposures).has(port));
  const named = listening.find((one) => isNamed(name, one.name));
  if (!isHere) return named;
  const isOutside = [name, workload.name].some((one) => wordsOf(one).some((word) => OUTSIDE.has(word)));
  const isOnly = new Set(listening.map((one) => one.name)).size === 1;
  return isOutside ? undefined : (named ?? (isOnly ? listening[0] : undefined));
}

/** Words that many names have. */
const COMMON = new Set('SERVICE SERVER API APP HOST URL ADDR DB DATABASE THE'.split(' '));

/** Whether a variable is called after a service: `PAYMENTS_URL`, `AD_SERVICE_ADDR` of adservice. */
function isNamed(variable: string, service: string): boolean {
  const words = wordsOf(variable);
  const own = wordsOf(service).filter((word) => !COMMON.has(word));
  if (own.length === 0) return false;
  if (own.every((word) => words.includes(word))) return true;
  return isSpeltBy(words, wordsOf(service).join(''));
}

/** Whether words that follow each other make up another one. */
function isSpeltBy(words: readonly string[], glued: string): boolean {
  return words.some((_, from) => {
    let run = '';
    for (let i = from; i < words.length && run.length < glued.length; i++) run += words[i];
    return run === glued;
  });
}
