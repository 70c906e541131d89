import { credentialsIn } from './credentials';
import type { SecretForm } from './facts';
import { isPlaceholder } from './placeholders';
import { wordsOf } from './words';

/** What of a value is secret, for the reader alone: it goes into no fact. */
interface Found {
  readonly form: SecretForm;
  readonly value: string;
}

/** How providers' keys and tokens begin: AWS, GitHub, GitLab, Slack, Stripe, Google, SendGrid, npm. */
const FORMS =
  /(?:^|[^A-Za-z0-9])(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abprs]-[\w-]{10,}|[sr]k_live_[A-Za-z0-9]{16,}|AIza[\w-]{35}|SG\.[\w-]{16,}\.[\w-]{16,}|npm_[A-Za-z0-9]{36})(?![A-Za-z0-9])/;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=]/;

/** Longer texts are looked through to here. */
const LONGEST = 20_000;

/** The password, key or token that a variable's value writes out; undefined where there is none. */
export function secretIn(name: string, value: string): Found | undefined {
  const text = value.slice(0, LONGEST);
  if (PRIVATE_KEY.test(text)) return { form: 'key', value: '' };
  const issued = FORMS.exec(text)?.[1];
  if (issued !== undefined && !isPlaceholder(issued)) return { form: 'form', value: issued };
  const written = credentialsIn(text).find((one) => !isPlaceholder(one));
  if (written !== undefined) return { form: 'address', value: written };
  return isNamedSecret(name) && isSecretValue(wordsOf(name), text.trim())
    ? { form: 'name', value: text.trim() }
    : undefined;
}

const PASSWORDS = new Set(['PASSWORD', 'PASSWD', 'PASSPHRASE', 'PASS', 'PWD', 'PASSCODE']);
const TOKENS = new Set([
  'TOKEN',
  'SECRET',
  'APIKEY',
  'CREDENTIALS',
  'CREDENTIAL',
  'SECRETKEY',
  'ACCESSKEY',
  'PRIVATEKEY',
]);
/** What a key must be for to be secret: a `PARTITION_KEY` is none. */
const KEYS = new Set([
  'API',
  'PRIVATE',
  'ACCESS',
  'SECRET',
  'ENCRYPTION',
  'SIGNING',
  'MASTER',
  'AUTH',
  'ACCOUNT',
  'JWT',
]);
/** Words that make a name mean something else: a key for everybody to see, the name of a field. */
const OTHER = new Set([
  'PUBLIC',
  'PUBLISHABLE',
  'SITE',
  'HEADER',
  'NAME',
  'FIELD',
  'PARAM',
  'LABEL',
  'COOKIE',
  'NEXT',
  'PAGE',
]);

/** Whether the name of a variable says that its value is secret. */
export function isNamedSecret(name: string): boolean {
  const words = wordsOf(name);
  const last = words.at(-1) ?? '';
  if (words.some((word) => OTHER.has(word))) return false;
  if (PASSWORDS.has(last)) return last !== 'PWD' || words.length > 1;
  return TOKENS.has(last) || (last === 'KEY' && KEYS.has(words.at(-2) ?? ''));
}

function isSecretValue(words: readonly string[], value: string): boolean {
  if (isPlaceholder(value) || /[\r\n]/.test(value)) return false;
  if (PASSWORDS.has(words.at(-1) ?? '')) return value.length > 2;
  // The name of a secret, a number of tokens, an address to get one from.
  const isName = /^[a-z]+(?:[-_.][a-z0-9]+)+$/i.test(value) && /secret|token|key|cred|auth|jwt/i.test(value);
  return value.length > 7 && !isName && !/^\d+(?:\.\d+)?$|^[a-z][a-z0-9+.-]*:\/\/|\s/i.test(value);
}
