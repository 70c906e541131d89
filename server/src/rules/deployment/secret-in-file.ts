import type { SecretForm } from '../../readers/deployment/facts';
import { place } from '../../syntax/place';
import { isForTrial } from '../production';
import { choice, type Found, rule } from '../rule';
import { secretsIn } from './secrets';

export default rule({
  id: 'deployment/secret-in-file',
  summary: 'A secret is not written into a file that is shared.',
  severity: 'warning',
  recommended: true,
  needs: 'file',
  messages: {
    name:
      'The value of {variable} is written out here: whoever can read the repository, or any copy of it, has it, and it stays in ' +
      'the history. Take it from a secret, and replace the one that was written down.',
    address:
      'The address in {variable} carries a password: whoever can read the repository, or any copy of it, has it, and it stays in ' +
      'the history. Take it from a secret, and replace the one that was written down.',
    form:
      '{variable} holds what looks like a key or token that a provider has issued: whoever can read the repository, or any copy ' +
      'of it, can use it. Revoke it, and take a new one from a secret.',
    key:
      '{variable} holds a private key: whoever can read the repository, or any copy of it, has it. Replace the key, and take the ' +
      'new one from a secret.',
    secret:
      '{variable} of the Secret {object} is written out here, and Base64 hides nothing: whoever can read the repository, or any ' +
      'copy of it, has it. Create the Secret from outside, or encrypt it (Sealed Secrets, SOPS), and replace what was written down.',
  } satisfies Record<SecretForm | 'secret', string>,
  *detect({ file: { facts }, world }) {
    if (facts.kind !== 'deployment' || isForTrial(facts.file, world)) return;
    for (const { variable, document, object, inContainer } of secretsIn(facts)) {
      const common = { at: place(facts.file, variable.path, 'value', document), detail: variable.name };
      const args = { variable: variable.name };
      if (object !== undefined) yield { ...common, subject: object, message: 'secret', args: { ...args, object } };
      else yield { ...common, message: variable.secret, args, data: { format: inContainer ? facts.format : '' } };
    }
  },
  fix: ({ at, args, data }: Found) => {
    const name = String(args.variable);
    if (data.format === 'kubernetes' && at.path.at(-1) === 'value') {
      const from = { secretKeyRef: { name: 'secret-name', key: name } };
      const item = { ...at, path: at.path.slice(0, -1) };
      const insert = { do: 'insert', place: item, key: 'valueFrom', value: from } as const;
      return [choice('Take it from a Secret', { do: 'remove', place: { ...at, part: 'entry' } }, insert)];
    }
    if (data.format !== 'compose' || !/^\w+$/.test(name)) return [];
    const isInList = typeof at.path.at(-1) === 'number';
    const taken = `\${${name}}`;
    return [
      choice(`Take it from outside: ${taken}`, { do: 'set', place: at, value: isInList ? `${name}=${taken}` : taken }),
    ];
  },
});
