import { allChanges, type DiffReporter, type HitConsumer, type Located } from './report';

/** The changes for programs; the form is fixed, and told apart from later ones by `version`. */
export const json: DiffReporter = (report) => {
  const changes = allChanges(report).map(({ kind, level, message, path, base, revision, operations, consumers }) => ({
    id: kind,
    level,
    message,
    path,
    base: placeOf(base),
    revision: placeOf(revision),
    operations,
    consumers: consumers.map(consumerOf),
  }));
  const breaking = changes.some(({ level }) => level === 'breaking');
  return `${JSON.stringify({ version: 1, breaking, changes }, null, 2)}\n`;
};

const placeOf = (at: Located | undefined) => at && { file: at.file, range: at.range };

/** `uses` is null for a consumer that does not say what it uses. */
const consumerOf = ({ service, api, uses, file, range }: HitConsumer) => ({
  service,
  api,
  uses: uses ?? null,
  file,
  range,
});
