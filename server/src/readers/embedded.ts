import type { Path } from '../syntax/tree';

const MARK = '!/';

/**
 * The name by which the text of a scalar is known as a file of its own: an API description in a catalogue's entity. No
 * file on disk is called so.
 * @example embeddedName('/shop/catalog-info.yaml', 1, ['spec', 'definition']) === '/shop/catalog-info.yaml!/1/spec/definition'
 */
export function embeddedName(file: string, document: number, path: Path): string {
  return `${file}${MARK}${[document, ...path].map((step) => encodeURIComponent(step)).join('/')}`;
}

/** Where the text of such a name stands; undefined for the name of a file. */
export function embeddedIn(name: string): { file: string; document: number; path: Path } | undefined {
  const mark = name.lastIndexOf(MARK);
  if (mark < 0) return undefined;
  const [document = '', ...steps] = name.slice(mark + MARK.length).split('/');
  if (!/^\d+$/.test(document)) return undefined;
  return { file: name.slice(0, mark), document: Number(document), path: steps.map(step) };
}

/** A step that is only digits stands for an item of a list: no name that is embedded has such keys. */
const step = (written: string): string | number => (/^\d+$/.test(written) ? Number(written) : decode(written));

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
