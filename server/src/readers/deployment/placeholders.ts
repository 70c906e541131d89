/** Marks of what something else fills in: `${X}`, `$(X)`, `{{ x }}`, `<x>`, `%X%`, `__X__`, `#{X}#`, `***`. */
const MARKS = /\$[{(]|\{\{|\{%|<[^<>]*>|^%.*%$|^@[^@]*@$|^__.*__$|^#\{|^\[.*\]$|^[*.xX?_#-]+$/;
/** The same, where only capitals tell: `DB_PASSWORD_HERE`; a lone `$NAME`. */
const CAPITALS = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$|^\$\w+$/;
/** Encrypted or kept elsewhere: SOPS, Jasypt, Spring Cloud, Vault and other stores of secrets. */
const ELSEWHERE =
  /^(?:ENC[[(]|\{cipher\}|vault:|arn:|ssm:|op:\/\/|ref\+|secretref:|gcp:|awssm:|azkv:|projects\/|kv\/|!vault|keyvault|@Microsoft\.KeyVault)/i;
/** Words by which people say that it is to be replaced. */
const WORDS =
  /change[-_ ]?(?:me|it|this)|please[-_ ]?change|(?:dev|development|local|test)[-_ ]only|do[-_ ]?not[-_ ]?use|not[-_ ]for[-_ ]prod|replace|redacted|placeholder|example|sample|dummy|fake|insecure|xxx|your[-_ ]|^your|insert|to[-_ ]?do\b|fixme|not[-_ ]?set|unused|^(?:none|null|nil|n\/a|unset|empty|default|undefined|auto)$/i;
const SWITCHES = /^(?:true|false|yes|no|on|off|enabled?|disabled?|optional|required|always|never|\d)$/i;
const PATHS = /^(?:\.{0,2}\/|~\/|[a-z]:\\|file:)/i;

/** Whether a text says nothing by itself: it is empty, to be filled in, or says where the value is to be found. */
export function isPlaceholder(text: string): boolean {
  const value = text.trim();
  return value === '' || [MARKS, CAPITALS, ELSEWHERE, WORDS, SWITCHES, PATHS].some((pattern) => pattern.test(value));
}
