import { isVital } from '../../landscape/dependencies';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { atDependency, providerName } from '../subjects';

export default rule({
  id: 'social-contract/unstable-dependency',
  summary: 'What production cannot do without is in production itself.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    experimental:
      '{service} is in production and cannot answer without {provider}, which is experimental: it may change or vanish ' +
      'any day, and then {service} stands still. Talk to its owner about its state, or give {service} an answer without it.',
    deprecated:
      '{service} is in production and cannot answer without {provider}, which is deprecated: it will be switched off, ' +
      'and then {service} stands still. Move to what comes after it, or give {service} an answer without it.',
  },
  *detect({ service }) {
    if (service.facts.lifecycle !== 'production') return;
    for (const dependency of service.consumes) {
      const { provider, api } = dependency;
      const lifecycle = provider?.facts.lifecycle;
      if (!provider || !isVital(dependency)) continue;
      if (lifecycle !== 'experimental' && lifecycle !== 'deprecated') continue;
      const name = providerName(dependency);
      yield {
        at: atDependency(dependency, 'critical'),
        subject: service.name,
        message: lifecycle,
        args: { service: service.name, provider: name },
        detail: `${api}/${name}`,
        related: [{ at: place(provider.file, ['lifecycle']), text: `${name} is ${lifecycle}.` }],
      };
    }
  },
});
