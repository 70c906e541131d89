import { isVital } from '../../landscape/dependencies';
import { place } from '../../syntax/place';
import { rule } from '../rule';
import { atDependency, plural, providerName } from '../subjects';

export default rule({
  id: 'failure/tier-inversion',
  summary: 'What a service cannot answer without is at least as important as the service itself.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  options: {
    steps: { default: 2, description: 'From how many tiers lower on a provider is a warning; fewer are an info.' },
  },
  messages: {
    far:
      '{service} is tier {tier} and cannot answer without {provider}, which is tier {lower}: {provider} is run as if ' +
      'nobody important needed it, and its outages become those of {service}. Raise the tier of {provider}, or give ' +
      '{service} an answer without it.',
    near:
      '{service} is tier {tier} and cannot answer without {provider}, which is {distance} lower, tier {lower}: its ' +
      'outages become those of {service}. See whether {provider} should be tier {tier} too, or {service} could answer ' +
      'without it.',
  },
  *detect({ service, options: { steps } }) {
    const { tier } = service.facts;
    if (tier === undefined) return;
    for (const dependency of service.consumes) {
      const lower = dependency.provider?.facts.tier;
      if (!dependency.provider || lower === undefined || lower <= tier || !isVital(dependency)) continue;
      const provider = providerName(dependency);
      const isFar = lower - tier >= steps;
      yield {
        at: atDependency(dependency, 'critical'),
        subject: service.name,
        message: isFar ? 'far' : 'near',
        args: {
          service: service.name,
          provider,
          tier,
          lower,
          ...(!isFar && { distance: plural(lower - tier, 'step') }),
        },
        detail: `${dependency.api}/${provider}`,
        severity: isFar ? 'warning' : 'info',
        related: [{ at: place(dependency.provider.file, ['tier']), text: `${provider} is tier ${lower}` }],
      };
    }
  },
});
