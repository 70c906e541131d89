import { Joiner } from '../landscape/join';
import { onlyRead } from './check';
import { wantsColor } from './colors';
import { type LandscapeFormat, landscapeArguments } from './landscape/arguments';
import { dot } from './landscape/dot';
import { json } from './landscape/json';
import { mermaid, tooMuchForMermaid } from './landscape/mermaid';
import { type Overview, overviewOf } from './landscape/overview';
import { pretty } from './landscape/pretty';
import type { Viewer } from './landscape/view';
import { isShown, type Loaded, loadLandscape } from './load';
import { printable } from './reporters/text';

const VIEWERS: Readonly<Record<LandscapeFormat, Viewer>> = { pretty, json, mermaid, dot };
const NO_SERVICES =
  'There are no services here: no microservice.yaml, no catalogue entry, no compose file and no Kubernetes manifest tells of ' +
  'one, or all are ignored. A service begins with a microservice.yaml that says "name" and "owner".';
const WIDTH = 100;
const NARROWEST = 40;

/** Prints the services that stand in the paths, whom they depend on, who depends on them, and where they keep their data. */
export async function landscape(args: readonly string[]): Promise<number> {
  const { paths, format, color } = landscapeArguments(args);
  const loaded = await loadLandscape(paths, { bare: true });
  const overview = shownIn(loaded);
  const terminal = {
    color: color ?? wantsColor(process.env, process.stdout.isTTY === true),
    width: Math.max(NARROWEST, Math.min(WIDTH, process.stdout.columns ?? WIDTH)),
  };
  const view = { ...overview, ...terminal, name: loaded.name };
  process.stdout.write(VIEWERS[format](view));
  const much = format === 'mermaid' ? tooMuchForMermaid(view) : undefined;
  if (much !== undefined) process.stderr.write(`${much}\n`);
  const unread = loaded.skipped.filter(({ file }) => isShown(loaded, file));
  for (const { file, why } of unread) process.stderr.write(`Not read: ${printable(`${loaded.name(file)}. ${why}`)}\n`);
  if (overview.services.length === 0) process.stderr.write(`${NO_SERVICES}\n`);
  else if (loaded.unbounded.length > 0) process.stderr.write(`${onlyRead(loaded)}\n`);
  return 0;
}

/** Of all landscapes that were read, one after the other. */
function shownIn(loaded: Loaded): Overview {
  const overviews = loaded.snapshots().map((snapshot) => {
    const joined = new Joiner().join(snapshot).landscape;
    return overviewOf(joined, snapshot, ({ sources }) => sources.some(({ file }) => isShown(loaded, file)));
  });
  return {
    services: overviews.flatMap(({ services }) => services),
    dependencies: overviews.flatMap(({ dependencies }) => dependencies),
    stores: overviews.flatMap(({ stores }) => stores),
  };
}
