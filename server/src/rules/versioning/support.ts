import type { ManifestFacts } from '../../readers/facts';

/** Months that a version lives on after it is deprecated, where the manifest does not say. */
const STANDARD = 12;

/** Months that a service's versions live on after they are deprecated. */
export const supportWindow = ({ supportWindow: months }: ManifestFacts): number => months ?? STANDARD;
