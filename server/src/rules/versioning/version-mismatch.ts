import type { Contract } from '../../contracts/contract';
import { majorOf, parseVersion, type Version } from '../../contracts/version';
import type { Provided, Served } from '../../landscape/model';
import { place } from '../../syntax/place';
import { choice, type Found, rule } from '../rule';
import { at, contractsOf, subjectOf } from '../subjects';
import { type AddressedMajor, majorInAddress } from './address';

export default rule({
  id: 'versioning/version-mismatch',
  summary: 'A manifest and its spec name the same major version.',
  severity: 'warning',
  recommended: true,
  needs: 'service',
  options: {
    address: { default: false, description: 'Whether the manifest is held against an address such as /v2, too.' },
  },
  strict: { address: true },
  messages: {
    mismatch:
      'The manifest says that {api} is at {manifest}, its spec {spec}: what consumers ask for and what they read about ' +
      'are two contracts. Give both the same major version.',
    address:
      'The manifest says that {api} is at {manifest}, and its address says v{spec}: whoever asks for one by the other gets ' +
      'something else. Give both the same major version.',
  },
  *detect({ service, options }) {
    for (const provided of service.provides) {
      for (const { served, contract } of contractsOf(provided)) {
        if (!served.facts || !served.version) continue;
        const written = contract.version === undefined ? undefined : parseVersion(contract.version);
        if (!written || !differ(served.version, written)) {
          const other = options.address ? addressedOther(served.version, contract) : undefined;
          if (other) yield addressReport(provided, served, other);
          continue;
        }
        yield {
          at: at(service.file, served.facts, 'version'),
          subject: subjectOf(provided, served),
          message: 'mismatch',
          args: { api: provided.api, manifest: served.text ?? '', spec: contract.version ?? '' },
          detail: `${served.text} ${contract.version}`,
          related: [{ at: place(contract.file, ['info', 'version']), text: 'The version that the spec says.' }],
          data: { file: contract.file },
        };
      }
    }
  },
  fix: ({ at: where, args: { manifest, spec }, data: { file } }: Found) => {
    // What an address is changed to, servers have to follow.
    if (file === undefined) return [];
    return [
      choice(`Write ${spec} in the manifest, as the spec does`, { do: 'set', place: where, value: String(spec) }),
      choice(`Write ${manifest} in the spec, as the manifest does`, {
        do: 'set',
        place: place(String(file), ['info', 'version']),
        value: String(manifest),
      }),
    ];
  },
});

/** The major that the contract's address names, where it is another one. Before 1.0 an address has nothing to name. */
function addressedOther(version: Version, contract: Contract): AddressedMajor | undefined {
  if (version.form !== 'semantic' || version.major === 0 || !contract.complete) return undefined;
  const addressed = majorInAddress(contract);
  return addressed?.major === version.major ? undefined : addressed;
}

function addressReport(provided: Provided, served: Served, { major, at: address }: AddressedMajor) {
  return {
    at: at(provided.service.file, served.facts!, 'version'),
    subject: subjectOf(provided, served),
    message: 'address' as const,
    args: { api: provided.api, manifest: served.text ?? '', spec: major },
    detail: `address ${served.text} ${major}`,
    severity: 'info' as const,
    related: [{ at: address, text: 'The version that the address says.' }],
  };
}

/** Dates are compared with nothing; where one of the two says no minor, neither is asked for it below 1.0. */
function differ(a: Version, b: Version): boolean {
  if (a.form !== 'semantic' || b.form !== 'semantic') return false;
  if (a.minor === undefined || b.minor === undefined) return a.major !== b.major;
  return majorOf(a) !== majorOf(b);
}
