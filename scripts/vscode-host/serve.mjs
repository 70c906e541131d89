// Serves the editor from the npm registry at a local address, with this extension installed in it, until Ctrl+C.
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { installHost } from './install.mjs';
import { project } from './place.mjs';
import { makeProfile } from './profile.mjs';
import { startServer } from './server.mjs';

/** What the extension consists of once it is built. */
const PARTS = ['package.json', 'dist', 'schemas', 'snippets', 'client/media'];

/**
 * Installs the editor where it is missing, starts it on a folder, and prints where to find it.
 * @returns when the user has pressed Ctrl+C and everything is stopped and deleted
 */
export async function serve(folder) {
  installHost();
  const profile = makeProfile();
  const { publisher, name, version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const extension = join(profile.extensions, `${publisher}.${name}-${version}`);
  for (const part of PARTS) cpSync(join(project, part), join(extension, part), { recursive: true });
  const server = await startServer(profile);
  console.log(`\nVS Code with Servicelint: ${server.url}/?folder=${encodeURIComponent(folder)}`);
  console.log('Ctrl+C ends it. It can be reached from this machine only.');
  await new Promise((done) => process.once('SIGINT', done).once('SIGTERM', done));
  await server.stop();
  profile.remove();
}
