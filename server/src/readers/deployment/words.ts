/**
 * The words that a variable's name is made of, in capitals, digits at its end aside.
 * @example wordsOf('spring.datasource.dbPassword2') // SPRING, DATASOURCE, DB, PASSWORD
 */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => word.replace(/\d+$/, ''))
    .filter((word) => word !== '');
}
