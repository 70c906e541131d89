import type { ServiceFacts } from '../../readers/facts';

/** Months that a version lives on after it is deprecated, where the manifest does not say. */
const STANDARD = 12;

/** Months that a service's versions live on after they are deprecated. */
export const supportWindow = ({ supportWindow: months }: Pick<ServiceFacts, 'supportWindow'>): number =>
  months ?? STANDARD;
