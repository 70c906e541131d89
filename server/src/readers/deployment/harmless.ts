/** Words that passwords for trying things out are made of. */
const WORDS =
  'password passwd passphrase pass pwd pw pa word secret secrets token key admin administrator root user username sa test ' +
  'tests testing dev develop development local localhost demo guest default my your the some very super strong simple ' +
  'safe secure weak me it db database data app web api service server postgres postgresql pg mysql mariadb mssql sql ' +
  'mongo mongodb redis rabbit rabbitmq kafka minio elastic elasticsearch grafana keycloak temporal vault consul sonar ' +
  'foo bar baz qwerty abc abcd xyz hello welcome letmein master';

const HARMLESS: ReadonlySet<string> = new Set(WORDS.split(' '));
const DIGITS = '01234567890123456789';
const HEXADECIMAL = '0123456789abcdef'.repeat(4);
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const LONGEST = 64;

/**
 * Whether a value is nobody's secret, but one of those that are written down to try things out: made of such words alone
 * (`rootpassword`, `P@ssw0rd!`, `postgres`), of names of what is being tried (`words`), or of digits in a row.
 */
export function isHarmless(value: string, words: readonly string[]): boolean {
  const text = value.trim().toLowerCase();
  if (text === '' || text.length > LONGEST) return false;
  if (text.length > 5 && HEXADECIMAL.includes(text)) return true;
  const digits = text.replace(/\D/g, '');
  if (digits.length === text.length) return DIGITS.includes(digits) || /^(\d)\1*$/.test(digits);
  const own = new Set(words.flatMap((word) => [letters(word), ...word.toLowerCase().split(/[^a-z]+/)]));
  const isKnown = (word: string) => HARMLESS.has(word) || (word.length > 1 && own.has(word));
  return [
    letters(text),
    letters(text.replace(/[^a-z0-9]+$/, '').replace(/[01345@$!]/g, (sign) => LEET[sign] ?? '')),
  ].some((one) => isMadeOf(one, isKnown));
}

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '');

/** Whether a text is nothing but known words in a row. */
function isMadeOf(text: string, isKnown: (word: string) => boolean): boolean {
  const ends = [0];
  for (let end = 1; end <= text.length; end++) {
    if (ends.some((start) => isKnown(text.slice(start, end)))) ends.push(end);
  }
  return text !== '' && ends.at(-1) === text.length;
}
