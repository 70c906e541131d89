/** A command that was typed wrong, or cannot be carried out as typed: exit 2 with the message. */
export class UsageError extends Error {}

const GENERAL = `servicelint holds a system of microservices to the principles of good microservices.

  servicelint check [paths]             find what breaks a principle
  servicelint diff BASE REVISION        tell what changed between two forms of an API, and what breaks
  servicelint landscape [paths]         show services, who depends on whom, and where data is kept
  servicelint explain RULE|CHAPTER      tell what a rule or a chapter is about
  servicelint config FILE               tell which rules are on for a file, and why
  servicelint lsp --stdio               the language server, for editors

  servicelint COMMAND --help            tell more, with an example
  servicelint --version

Example:
  servicelint check services
`;

const CHECK = `servicelint check [paths] [options]

Reads the landscape that the paths belong to (the git repository, or the folder with a
.servicelint.yaml that says root: true; without either, only the folder that is named) and
prints what it finds in the paths. Default: this folder.

  --format F[=FILE]    pretty (default), json, github or sarif; again for another one;
                       with =FILE it is written there instead of printed
  --fix                make the changes that nobody could object to, then report the rest
  --config F           a .servicelint.yaml that holds below all others
  --fail-on LEVEL      exit 1 from this level on: error (default), warning, info or never
  --base REV           compare with this branch, tag pattern or revision instead of the last release
  --changed[=BASE]     only what the change since BASE caused, in any file: since a tag or a revision, or
                       since this branch left another one; by default since it left the main one, else
                       since HEAD. Both sides are held to the rules as they are set today, and what
                       Git ignores is taken as it is. With --fix, only what the change caused is mended
  --require-baseline   exit 2 where there is nothing to compare with (a shallow clone, say)
  --suppress-existing  put what is found on a list, .servicelint-suppressions.json: from then on
                       only what is new counts
  --prune              take what is gone from that list, so that it is new if it comes back
  --today DATE         take this day (YYYY-MM-DD) for today
  --color, --no-color  colours, or none; by default on a terminal only

Exit: 0 nothing at or above the level, 1 something, 2 it could not be checked.

Examples:
  servicelint check services/orders
  servicelint check --suppress-existing
  servicelint check --format pretty --format sarif=servicelint.sarif
  servicelint check --changed=origin/main
`;

const DIFF = `servicelint diff BASE REVISION [options]

Compares two forms of an API and tells what breaks its consumers. BASE is the old form, REVISION the new one.
Each is a spec (OpenAPI 2.0 to 3.2, JSON Schema) with all that it refers to, or a folder: then all
its contracts are compared, those that manifests name by service, api and major version, and
consumers that are hit are named. What stands at a revision of Git is written REV:PATH, from the
repository's root; REV: is all of it, and REV:./PATH begins at this folder.

  --format F           pretty (default), json, or markdown: a changelog to paste into a release
  --fail-on LEVEL      exit 1 from this level on: breaking (default), risky or never
  --today DATE         take this day (YYYY-MM-DD) for today: a sunset may have passed
  --color, --no-color  colours, or none; by default on a terminal only

Exit: 0 nothing at or above the level, 1 something, 2 something could not be compared.

Examples:
  servicelint diff HEAD:./openapi.yaml openapi.yaml
  servicelint diff v1.4.0: .
  servicelint diff v1.4.0: v1.5.0: --format markdown > CHANGES.md
`;

const LANDSCAPE = `servicelint landscape [paths] [options]

Shows the services that stand in the paths, what they provide, whom they depend on, who depends
on them, and the stores they use. Default: this folder. A provider or consumer that is not in the
landscape goes by the name it is called by.

  --format F           pretty (default), json, mermaid or dot. In pictures a thick line is critical, a
                       broken one asynchronous; boxes are teams, cylinders stores
  --color, --no-color  colours, or none; by default on a terminal only

Examples:
  servicelint landscape services/orders
  servicelint landscape --format mermaid > landscape.mmd
  servicelint landscape --format dot | dot -Tsvg -o landscape.svg
`;

const EXPLAIN = `servicelint explain RULE|CHAPTER

Prints the page of a rule or of a chapter of the guide. Without either: the list of all.

Examples:
  servicelint explain failure/availability-budget
  servicelint explain failure
`;

const CONFIG = `servicelint config FILE

Prints which configurations have a say on a file, what they extend included; which rules are on
and at what level; the options that are not the default; and who says so.

Example:
  servicelint config services/orders/microservice.yaml
`;

const LSP = `servicelint lsp --stdio

Starts the language server. Editors do this; for how to set one up see "Other editors" in the README.

Example:
  servicelint lsp --stdio
`;

/** What `--help` prints, by command; the empty one is the overview. */
export const HELP: ReadonlyMap<string, string> = new Map([
  ['', GENERAL],
  ['check', CHECK],
  ['diff', DIFF],
  ['landscape', LANDSCAPE],
  ['explain', EXPLAIN],
  ['config', CONFIG],
  ['lsp', LSP],
]);
