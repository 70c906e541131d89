// biome-ignore-all lint/suspicious/noTemplateCurlyInString: they are placeholders of compose and of templates
import { describe, expect, it } from 'vitest';
import { isHarmless } from './harmless';
import { secretIn } from './secrets';

const formOf = (name: string, value: string) => secretIn(name, value)?.form;
/** Made up here, so that nothing in this file looks like a key to those who search for them. */
const made = (head: string, length: number) => head + 'aB3dE5fG7hJ9'.repeat(9).slice(0, length);

describe('a secret that is written out', () => {
  it.each([
    ['POSTGRES_PASSWORD', 'postgres', 'name'],
    ['spring.datasource.password', 'Tr0ub4dor&3', 'name'],
    ['dbPassword2', 'correct horse', 'name'],
    ['SMTP_PASS', 'abc', 'name'],
    ['JWT_SECRET', 'k3Jd82hKq0aLx', 'name'],
    ['STRIPE_API_KEY', 'k3Jd82hKq0aLx', 'name'],
    ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG', 'name'],
    ['GITHUB_TOKEN', made('ghp_', 36), 'form'],
    ['SETTINGS', `region=eu;id=${'AKIA'}${'Q3EGRX7PLM2ZTV5N'}`, 'form'],
    ['STRIPE', made('sk_live_', 24), 'form'],
    ['DATABASE_URL', 'postgres://app:Tr0ub4dor@db/orders', 'address'],
    ['DATABASE_URL', 'postgres://app:p@ss/w@db/orders', 'address'],
    ['ConnectionStrings__Orders', 'Server=db;Database=x;Password=Tr0ub4dor', 'address'],
    ['BUS', 'Endpoint=sb://x/;SharedAccessKeyName=a;SharedAccessKey=Tr0ub4dor', 'address'],
    ['SASL_JAAS_CONFIG', 'x.PlainLoginModule required username="a" password="Tr0ub4dor";', 'address'],
    ['CERT', '-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'key'],
  ])('%s=%s', (name, value, expected) => {
    expect(formOf(name, value)).toBe(expected);
  });
});

describe('no secret', () => {
  it.each([
    ['POSTGRES_PASSWORD', ''],
    ['POSTGRES_PASSWORD', '${DB_PASSWORD}'],
    ['POSTGRES_PASSWORD', '${DB_PASSWORD:-postgres}'],
    ['POSTGRES_PASSWORD', '$(DB_PASSWORD)'],
    ['POSTGRES_PASSWORD', '$DB_PASSWORD'],
    ['POSTGRES_PASSWORD', '{{ .Values.password }}'],
    ['POSTGRES_PASSWORD', '<password>'],
    ['POSTGRES_PASSWORD', '__PASSWORD__'],
    ['POSTGRES_PASSWORD', '#{DbPassword}#'],
    ['POSTGRES_PASSWORD', 'changeme'],
    ['POSTGRES_PASSWORD', 'replace-with-yours'],
    ['JWT_SECRET', 'dev-only-4711-x'],
    ['JWT_SECRET', 'secret-please-change'],
    ['JWT_SECRET', 'k3Jd82-not-for-production'],
    ['JWT_SECRET', 'local_only_DO_NOT_USE'],
    ['POSTGRES_PASSWORD', 'your-password-here'],
    ['POSTGRES_PASSWORD', 'DB_PASSWORD_VALUE'],
    ['POSTGRES_PASSWORD', 'xxxxx'],
    ['GRAFANA_TOKEN', 'glsa_xxxxxxxx'],
    ['DJANGO_SECRET_KEY', 'django-insecure-k3Jd82'],
    ['POSTGRES_PASSWORD', '********'],
    ['POSTGRES_PASSWORD', 'ENC[AES256_GCM,data:abc]'],
    ['POSTGRES_PASSWORD', '{cipher}a8f2'],
    ['POSTGRES_PASSWORD', 'vault:secret/data/db#password'],
    ['POSTGRES_PASSWORD', '/run/secrets/db'],
    ['POSTGRES_PASSWORD_FILE', '/run/secrets/db'],
    ['MYSQL_ALLOW_EMPTY_PASSWORD', 'yes'],
    ['MYSQL_RANDOM_ROOT_PASSWORD', '1'],
    ['PWD', '/home/node'],
    ['MAX_TOKENS', '4096123456'],
    ['ACCESS_TOKEN', '4096123456'],
    ['TOKEN_URL', 'https://id.example.com/token'],
    ['ISSUER_TOKEN', 'https://id.example.com/token'],
    ['DB_SECRET', 'orders-db-secret'],
    ['API_KEY', 'x-api-key'],
    ['PARTITION_KEY', 'customerIdentifier'],
    ['PUBLIC_API_KEY', 'k3Jd82hKq0aLx'],
    ['API_KEY_HEADER', 'Authorization'],
    ['ACCESS_TOKEN', 'short'],
    ['AWS_KEY', `${'AKIA'}IOSFODNN7EXAMPLE`],
    ['URL', 'http://orders:8080/@scope/x'],
    ['URL', 'http://user@orders:8080/'],
    ['URL', 'postgres://app:${PASSWORD}@db/orders'],
    ['C', 'Server=db;Password=<yours>'],
    ['CERT', '-----BEGIN CERTIFICATE-----\nMIIE'],
    ['NOTE', 'password reset'],
  ])('%s=%s', (name, value) => {
    expect(formOf(name, value)).toBeUndefined();
  });
});

describe('passwords for trying things out', () => {
  it.each([
    'postgres',
    'rootpassword',
    'P@ssw0rd!',
    'my-secret-pw',
    'yourStrong(!)Password',
    '123456',
    '1111',
    '0123456789abcdef0123',
    'orders-dev',
  ])('is harmless: %s', (value) => {
    expect(isHarmless(value, ['orders'])).toBe(true);
  });

  it.each(['Tr0ub4dor', 'whalehello', '90210', 'password-k3Jd82', 'x'.repeat(100), ''])('is not: %s', (value) => {
    expect(isHarmless(value, ['orders', ''])).toBe(false);
  });
});
