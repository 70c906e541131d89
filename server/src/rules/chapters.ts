/** The chapters, in the order of the guide. `manifest` is the form of the files, not a chapter of the guide. */
export const CHAPTERS = {
  manifest: 'The form of the files',
  library: 'Microservice or library?',
  start: 'When should I start?',
  size: 'What size?',
  independence: 'Deployment independence',
  versioning: 'Versioning',
  boundaries: 'What can and can’t they do?',
  communication: 'How can they communicate?',
  consumers: 'How much should I know about consumers?',
  deployment: 'Deployment',
  failure: 'Failure',
  scale: 'Scale',
  'social-contract': 'The microservice social contract',
} as const;

export type Chapter = keyof typeof CHAPTERS;
