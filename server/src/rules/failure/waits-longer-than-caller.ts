import { rule } from '../rule';
import { atDependency, providerName } from '../subjects';
import { attemptsOf } from './retries';
import { isBackAndForth, longestWait, shortestCaller } from './waits';

export default rule({
  id: 'failure/waits-longer-than-caller',
  summary: 'A service gives up before the one who waits for it does.',
  severity: 'warning',
  recommended: true,
  needs: 'neighbours',
  messages: {
    once:
      '{service} waits up to {wait} ms for {provider}, but {caller} waits no longer than {given} ms for {service}: what ' +
      'takes longer is done for somebody who is gone. Wait less than {given} ms for {provider}, or let {caller} wait ' +
      'longer.',
    retried:
      '{service} tries {provider} up to {attempts} times and waits {timeout} ms each time, {wait} ms in all, but ' +
      '{caller} waits no longer than {given} ms for {service}: what takes longer is done for somebody who is gone. Keep ' +
      'all attempts together under {given} ms, or let {caller} wait longer.',
  },
  *detect({ service }) {
    for (const dependency of service.consumes) {
      const { timeout } = dependency.facts;
      const wait = longestWait(dependency);
      if (timeout === undefined || wait === undefined || dependency.synchronous !== true) continue;
      if (isBackAndForth(dependency)) continue;
      const shortest = shortestCaller(dependency);
      if (!shortest || wait <= shortest.timeout) continue;
      const provider = providerName(dependency);
      const caller = shortest.caller.consumer.name;
      const attempts = attemptsOf(dependency);
      const args = { service: service.name, provider, caller, given: shortest.timeout, wait };
      yield {
        at: atDependency(dependency, 'timeout'),
        subject: service.name,
        message: attempts > 1 ? 'retried' : 'once',
        args: attempts > 1 ? { ...args, attempts, timeout } : args,
        detail: `${dependency.api}/${provider}`,
        related: [
          {
            at: atDependency(shortest.caller, 'timeout'),
            text: `${caller} waits ${shortest.timeout} ms for ${service.name}`,
          },
        ],
      };
    }
  },
});
