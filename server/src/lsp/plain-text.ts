/** Markdown as an editor that cannot render it shows it best: the words, and addresses behind the words they are for. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^```.*$\n?/gm, '')
    .replace(/\[([^\]]*)\]\(([^)\s]*)[^)]*\)/g, '$1 ($2)')
    .replace(/(\*\*|__)(.*?)\1/g, '$2')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/^#+ /gm, '')
    .replace(/\\([\\`*_{}[\]()#+.!|<>-])/g, '$1')
    .trim();
}
