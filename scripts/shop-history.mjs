// A copy of examples/shop with a past: a repository with releases, so that there is something to break.
//   node scripts/shop-history.mjs     makes .cache/shop anew, unless somebody changed something in it
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from './set-up.mjs';

const example = join(project, 'examples/shop');
/** Kept beside the copy's history: what its branches and tags were when it was made. */
const MADE = '.git/servicelint-made';

/**
 * What was released, oldest first; the last state is the example as it is. `gained`: what came with a release, by file,
 * as the lines now and what stood there before. A tag alone is one of that service, `v...` is one of all.
 */
const RELEASES = [
  { day: '2026-03-02', message: 'Lantern House in one repository', tag: 'v1.5.0', annotated: true },
  {
    day: '2026-05-18',
    message: 'orders 2.3.0: a gift note when an order is placed',
    tag: 'orders/v2.3.0',
    gained: {
      'services/orders/openapi.yaml': [
        ['  version: 2.3.0\n', '  version: 2.2.0\n'],
        ['        giftNote: { type: string, maxLength: 280 }\n', ''],
      ],
      'services/orders/microservice.yaml': [['- { version: 2.3.0 }', '- { version: 2.2.0 }']],
      'services/orders/CHANGELOG.md': [['- 2.3.0: `giftNote` when an order is placed.\n', '']],
    },
  },
  {
    day: '2026-07-06',
    message: 'catalog 2.4.1: say when a product has no availability',
    tag: 'catalog/v2.4.1',
    annotated: true,
    gained: {
      'services/catalog/openapi.yaml': [
        ['  version: 2.4.1\n', '  version: 2.4.0\n'],
        ['; null when the warehouse does not answer.', '.'],
      ],
      'services/catalog/microservice.yaml': [['- { version: 2.4.1 }', '- { version: 2.4.0 }']],
      'services/catalog/CHANGELOG.md': [['- 2.4.1: descriptions only.\n', '']],
    },
  },
  {
    day: '2026-09-14',
    message: 'shop-api 1.6.0: an order tells the number of its parcel',
    tag: 'v1.6.0',
    annotated: true,
    gained: {
      'services/gateway/openapi.yaml': [
        ['  version: 1.6.0\n', '  version: 1.5.0\n'],
        [
          '        total: { $ref: "#/components/schemas/Money" }\n        trackingNumber: { type: string }\n',
          '        total: { $ref: "#/components/schemas/Money" }\n',
        ],
      ],
      'services/gateway/microservice.yaml': [['- { version: 1.6.0 }', '- { version: 1.5.0 }']],
    },
  },
];

const AUTHOR = { name: 'Lantern House', email: 'shop@lanternhouse.example' };

/** What a machine's own settings would otherwise make of it. */
const SETTINGS = {
  'user.name': AUTHOR.name,
  'user.email': AUTHOR.email,
  'commit.gpgsign': 'false',
  'tag.gpgsign': 'false',
  'init.defaultBranch': 'main',
  'init.templateDir': '',
  'core.hooksPath': '/dev/null',
  'core.attributesFile': '/dev/null',
  'core.autocrlf': 'false',
  'core.fsmonitor': 'false',
  'core.fileMode': 'false',
};
const GIVEN = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

/**
 * Makes the copy with its history in a folder that is not there yet. The same example gives the same commits.
 *
 * @throws Error where there is no git, or where the example no longer has what a release is said to have brought
 */
export function makeShop(folder) {
  cpSync(example, folder, { recursive: true });
  git(folder, ['init', '--quiet']);
  // What the user does there later is not to find all files changed.
  git(folder, ['config', 'core.autocrlf', 'false']);
  for (let i = 0; i < RELEASES.length; i++) release(folder, i);
  writeFileSync(join(folder, MADE), refs(folder));
}

function release(folder, index) {
  const { day, message, tag, annotated } = RELEASES[index];
  writeFiles(folder, textsAt(index));
  const env = { GIT_AUTHOR_DATE: `${day}T10:00:00Z`, GIT_COMMITTER_DATE: `${day}T10:00:00Z` };
  // By force: what the user lets git ignore everywhere belongs to the example all the same.
  git(folder, ['add', '--all', '--force'], env);
  git(folder, ['commit', '--quiet', '-m', message], env);
  git(folder, ['tag', ...(annotated ? ['-a', '-m', message] : []), tag], env);
}

/** The files that any release changed, as they were after one of them: without what came later. */
function textsAt(index) {
  const changed = new Set(RELEASES.flatMap(({ gained = {} }) => Object.keys(gained)));
  const later = RELEASES.slice(index + 1);
  return [...changed].map((file) => {
    const today = readFileSync(join(example, file), 'utf8').replaceAll('\r\n', '\n');
    return [file, later.flatMap(({ gained = {} }) => gained[file] ?? []).reduce(undo(file), today)];
  });
}

const undo =
  (file) =>
  (text, [now, before]) => {
    if (text.split(now).length !== 2) throw new Error(`${file} of the example should have this once: ${now.trim()}`);
    return text.replace(now, () => before);
  };

function writeFiles(folder, texts) {
  for (const [file, text] of texts) writeFileSync(join(folder, file), text);
}

/** Runs git in a folder; returns what it printed. */
function git(folder, args, env = {}) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const options = { cwd: folder, env: { ...inherited, ...env }, encoding: 'utf8', stdio: 'pipe' };
  try {
    return execFileSync('git', [...GIVEN, ...args], options);
  } catch (error) {
    throw error.code === 'ENOENT' ? new Error('git was not found; install it to have one.') : error;
  }
}

const refs = (folder) => git(folder, ['show-ref', '--head']);

/**
 * Makes a copy of the example with its history, by default `.cache/shop`; anew where there is one in which nobody changed
 * anything.
 *
 * @returns `folder`, and `kept`: true where it was left alone
 * @throws Error as {@link makeShop} does
 */
export function refreshShop(copy = join(project, '.cache/shop')) {
  git(project, ['--version']);
  if (existsSync(copy) && !isAsMade(copy)) return { folder: copy, kept: true };
  // Made beside and moved, so that a copy is whole or not there.
  const fresh = `${copy}-new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(dirname(copy), { recursive: true });
  makeShop(fresh);
  rmSync(copy, { recursive: true, force: true });
  renameSync(fresh, copy);
  return { folder: copy, kept: false };
}

/** Whether files, branches and tags are those that it was made with. */
function isAsMade(folder) {
  try {
    return (
      git(folder, ['status', '--porcelain', '--ignored', '--untracked-files=all']) === '' &&
      refs(folder) === readFileSync(join(folder, MADE), 'utf8')
    );
  } catch {
    return false;
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { folder, kept } = refreshShop();
  console.log(
    kept ? `${folder} was changed since it was made, and is left alone. Delete it to have it made anew.` : folder,
  );
}
