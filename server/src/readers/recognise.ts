import type { Node, Tree } from '../syntax/tree';

/** Comments, blank lines, directives and the document's start, and then how far the first entry is indented. */
const BEFORE_FIRST = /^(?:[ \t]*(?:#.*)?\r?\n|%.*\r?\n|---.*\r?\n)*([ ]*)/;

/**
 * Whether the beginning of a YAML or JSON text has `openapi` or `swagger` with a version at the top level. A text that
 * begins with `{` is scanned as JSON, whatever the file is called.
 */
export function headSaysOpenApi(head: string): boolean {
  const text = withoutMark(head);
  return isJson(text) ? jsonHead(text, /^(?:openapi|swagger)$/, /^\d/) : yamlHead(text);
}

const withoutMark = (head: string): string => (head.charCodeAt(0) === 0xfeff ? head.slice(1) : head);
const isJson = (text: string): boolean => /^\s*\{/.test(text);

/** Entities of a software catalogue, software templates among them. */
const BACKSTAGE = /^(?:[\w-]+\.)*backstage\.io\//;
const BACKSTAGE_LINE = /^(["']?)apiVersion\1[ \t]*:[ \t]+["']?(?:[\w-]+\.)*backstage\.io\/\w/m;

/** Whether one of the documents that a YAML or JSON text begins with is an entity in Backstage's form. */
export function headSaysCatalog(head: string): boolean {
  const text = withoutMark(head);
  return isJson(text) ? jsonHead(text, /^apiVersion$/, BACKSTAGE) : BACKSTAGE_LINE.test(text);
}

/** The same of all documents of a tree; of one that does not parse its text's beginning counts too. */
export function saysCatalog(tree: Tree): boolean {
  if (tree.problems.length > 0 && headSaysCatalog(tree.text.slice(0, 4096))) return true;
  return tree.documents.some((root) => {
    const version = tree.child(root, 'apiVersion');
    return version !== undefined && BACKSTAGE.test(tree.textOf(version));
  });
}

function yamlHead(text: string): boolean {
  const indent = BEFORE_FIRST.exec(text)?.[1]?.length ?? 0;
  const key = new RegExp(`^ {${indent}}(["']?)(?:openapi|swagger)\\1[ \\t]*:[ \\t]+["']?\\d`, 'm');
  return key.test(text);
}

/** Whether a tree has such a key at the top level, with or without a version. */
export function saysOpenApi(tree: Tree, root: Node | undefined): boolean {
  return root !== undefined && formatNode(tree, root) !== undefined;
}

/** The value of the top-level key `openapi`, else `swagger`. */
export function formatNode(tree: Tree, root: Node): Node | undefined {
  return tree.child(root, 'openapi') ?? tree.child(root, 'swagger');
}

/** Whether a file, by its name or by its `$schema`, is a JSON Schema. */
export function saysJsonSchema(tree: Tree, root: Node, file: string): boolean {
  return /\.schema\.(?:ya?ml|json)$/i.test(file) || /\bjson-schema\.org\//.test(dialectOf(tree, root));
}

/** The value of `$schema` at the top level; empty where there is none. */
export function dialectOf(tree: Tree, root: Node): string {
  const node = tree.child(root, '$schema');
  return node === undefined || tree.kind(node) !== 'scalar' ? '' : tree.textOf(node).trim();
}

/** Walks over strings and brackets only, so that a key deeper down is not taken for one of the top level. */
function jsonHead(text: string, key: RegExp, value: RegExp): boolean {
  const token = /"((?:[^"\\]|\\.)*)"|[[\]{}]/g;
  let depth = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    const [found, word] = match;
    if (word === undefined) depth += found === '{' || found === '[' ? 1 : -1;
    else if (depth === 1 && key.test(word)) {
      const after = text.slice(token.lastIndex, token.lastIndex + 100);
      if (/^\s*:/.test(after) && value.test(after.replace(/^\s*:\s*["']?/, ''))) return true;
    }
  }
  return false;
}
