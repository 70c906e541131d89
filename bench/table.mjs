/** Prints a Markdown table row by row. */
export function table(title, columns) {
  console.log(`\n${title}\n\n| ${columns.join(' | ')} |\n|${columns.map(() => ' --- |').join('')}`);
  return (cells) => console.log(`| ${cells.map(shown).join(' | ')} |`);
}

function shown(cell) {
  if (typeof cell !== 'number') return cell ?? '';
  return cell < 10 ? cell.toFixed(1) : cell.toFixed(0);
}
