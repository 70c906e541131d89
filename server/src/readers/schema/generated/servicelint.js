// Generated from schemas/ by scripts/compile-schemas.mjs. Change the schema and run it again.
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"anyOf":[{"$ref":"#/definitions/preset"},{"type":"array","items":{"$ref":"#/definitions/preset"}}]},"landscape":{"type":"string","enum":["open","closed"]},"base":{"type":"string","pattern":"\\S"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"$ref":"#/definitions/override"}},"ignore":{"type":"array","items":{"$ref":"#/definitions/glob"}},"external":{"type":"array","items":{"type":"string","pattern":"\\S"}},"teams":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"definitions":{"preset":{"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]},"glob":{"type":"string","pattern":"\\S"},"override":{"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}},"level":{"type":"string","enum":["off","info","warning","warn","error"]},"rules":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/contradiction":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-network-api":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/unversioned-plugin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/hub":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"consumers":{"type":"number"},"dependencies":{"type":"number"}},"additionalProperties":false}]},"size/nanoservice":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"lines":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"},"uncertainty":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-resources":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/wide-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"parameters":{"type":"number"},"fields":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-pipeline":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/start-order":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/breaking-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"closedEnums":{"type":"boolean"}},"additionalProperties":false}]},"versioning/closed-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/loosened-objective":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/major-without-old":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/mixed-scheme":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"internal":{"type":"boolean"}},"additionalProperties":false}]},"versioning/opaque-payload":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/support-window":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/too-many-majors":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"versioning/unbumped-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/unstable-in-production":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"address":{"type":"boolean"}},"additionalProperties":false}]},"boundaries/duplicate-capability":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"share":{"type":"number"},"paths":{"type":"number"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/public-internals":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/store-without-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/chatty":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/hard-coded-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/plain-http":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/made-for-one":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/no-uses":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"operations":{"type":"number"}},"additionalProperties":false}]},"consumers/none-declared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unused-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/mutable-image":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-pipeline":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/recreate":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"promise":{"type":"number"}},"additionalProperties":false}]},"deployment/secret-in-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-dead-letter":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-error-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-without-backoff":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"number"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-resource-limits":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-throttling":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-upper-bound":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"instances":{"type":"number"},"tier":{"type":"number"},"promise":{"type":"number"}},"additionalProperties":false}]},"scale/state-in-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-changelog":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-description":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-runbook":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/owner-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/undocumented-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}}}};
const schema12 = {"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]};
const schema200 = {"type":"string","pattern":"\\S"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^\\.{0,2}/|\\.(ya?ml|json)$", "u");
const pattern3 = new RegExp("\\S", "u");
const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/contradiction":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-network-api":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/unversioned-plugin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/hub":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"consumers":{"type":"number"},"dependencies":{"type":"number"}},"additionalProperties":false}]},"size/nanoservice":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"lines":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"},"uncertainty":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-resources":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/wide-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"parameters":{"type":"number"},"fields":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-pipeline":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/start-order":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/breaking-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"closedEnums":{"type":"boolean"}},"additionalProperties":false}]},"versioning/closed-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/loosened-objective":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/major-without-old":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/mixed-scheme":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"internal":{"type":"boolean"}},"additionalProperties":false}]},"versioning/opaque-payload":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/support-window":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/too-many-majors":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"versioning/unbumped-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/unstable-in-production":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"address":{"type":"boolean"}},"additionalProperties":false}]},"boundaries/duplicate-capability":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"share":{"type":"number"},"paths":{"type":"number"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/public-internals":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/store-without-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/chatty":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/hard-coded-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/plain-http":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/made-for-one":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/no-uses":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"operations":{"type":"number"}},"additionalProperties":false}]},"consumers/none-declared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unused-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/mutable-image":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-pipeline":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/recreate":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"promise":{"type":"number"}},"additionalProperties":false}]},"deployment/secret-in-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-dead-letter":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-error-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-without-backoff":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"number"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-resource-limits":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-throttling":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-upper-bound":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"instances":{"type":"number"},"tier":{"type":"number"},"promise":{"type":"number"}},"additionalProperties":false}]},"scale/state-in-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-changelog":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-description":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-runbook":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/owner-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/undocumented-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}};
const schema15 = {"type":"string","enum":["off","info","warning","warn","error"]};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema14.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["manifest/contradiction"] !== undefined){
let data0 = data["manifest/contradiction"];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/manifest~1contradiction",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "warn")) || (data0 === "error"))){
const err2 = {instancePath:instancePath+"/manifest~1contradiction",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "level")){
const err3 = {instancePath:instancePath+"/manifest~1contradiction",schemaPath:"#/properties/manifest~1contradiction/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.level !== undefined){
let data1 = data0.level;
if(typeof data1 !== "string"){
const err4 = {instancePath:instancePath+"/manifest~1contradiction/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "warn")) || (data1 === "error"))){
const err5 = {instancePath:instancePath+"/manifest~1contradiction/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/manifest~1contradiction",schemaPath:"#/properties/manifest~1contradiction/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/manifest~1contradiction",schemaPath:"#/properties/manifest~1contradiction/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/duplicate-name"] !== undefined){
let data2 = data["manifest/duplicate-name"];
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "off") || (data2 === "info")) || (data2 === "warning")) || (data2 === "warn")) || (data2 === "error"))){
const err9 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs18 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "level")){
const err10 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.level !== undefined){
let data3 = data2.level;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/manifest~1duplicate-name/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data3 === "off") || (data3 === "info")) || (data3 === "warning")) || (data3 === "warn")) || (data3 === "error"))){
const err12 = {instancePath:instancePath+"/manifest~1duplicate-name/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err14 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/missing-file"] !== undefined){
let data4 = data["manifest/missing-file"];
const _errs25 = errors;
let valid9 = false;
const _errs26 = errors;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "warn")) || (data4 === "error"))){
const err16 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid2 = _errs26 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs29 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(!(key3 === "level")){
const err17 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.level !== undefined){
let data5 = data4.level;
if(typeof data5 !== "string"){
const err18 = {instancePath:instancePath+"/manifest~1missing-file/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "warn")) || (data5 === "error"))){
const err19 = {instancePath:instancePath+"/manifest~1missing-file/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err21 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/schema"] !== undefined){
let data6 = data["manifest/schema"];
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data6 === "off") || (data6 === "info")) || (data6 === "warning")) || (data6 === "warn")) || (data6 === "error"))){
const err23 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid13 = valid13 || _valid3;
if(!valid13){
const _errs40 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(!(key4 === "level")){
const err24 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.level !== undefined){
let data7 = data6.level;
if(typeof data7 !== "string"){
const err25 = {instancePath:instancePath+"/manifest~1schema/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data7 === "off") || (data7 === "info")) || (data7 === "warning")) || (data7 === "warn")) || (data7 === "error"))){
const err26 = {instancePath:instancePath+"/manifest~1schema/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid13 = valid13 || _valid3;
}
if(!valid13){
const err28 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/syntax"] !== undefined){
let data8 = data["manifest/syntax"];
const _errs47 = errors;
let valid17 = false;
const _errs48 = errors;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data8 === "off") || (data8 === "info")) || (data8 === "warning")) || (data8 === "warn")) || (data8 === "error"))){
const err30 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid4 = _errs48 === errors;
valid17 = valid17 || _valid4;
if(!valid17){
const _errs51 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(!(key5 === "level")){
const err31 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.level !== undefined){
let data9 = data8.level;
if(typeof data9 !== "string"){
const err32 = {instancePath:instancePath+"/manifest~1syntax/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data9 === "off") || (data9 === "info")) || (data9 === "warning")) || (data9 === "warn")) || (data9 === "error"))){
const err33 = {instancePath:instancePath+"/manifest~1syntax/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid17 = valid17 || _valid4;
}
if(!valid17){
const err35 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/unknown-field"] !== undefined){
let data10 = data["manifest/unknown-field"];
const _errs58 = errors;
let valid21 = false;
const _errs59 = errors;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((data10 === "off") || (data10 === "info")) || (data10 === "warning")) || (data10 === "warn")) || (data10 === "error"))){
const err37 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid21 = valid21 || _valid5;
if(!valid21){
const _errs62 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key6 in data10){
if(!(key6 === "level")){
const err38 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data10.level !== undefined){
let data11 = data10.level;
if(typeof data11 !== "string"){
const err39 = {instancePath:instancePath+"/manifest~1unknown-field/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((data11 === "off") || (data11 === "info")) || (data11 === "warning")) || (data11 === "warn")) || (data11 === "error"))){
const err40 = {instancePath:instancePath+"/manifest~1unknown-field/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid21 = valid21 || _valid5;
}
if(!valid21){
const err42 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/unresolved-ref"] !== undefined){
let data12 = data["manifest/unresolved-ref"];
const _errs69 = errors;
let valid25 = false;
const _errs70 = errors;
if(typeof data12 !== "string"){
const err43 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data12 === "off") || (data12 === "info")) || (data12 === "warning")) || (data12 === "warn")) || (data12 === "error"))){
const err44 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid6 = _errs70 === errors;
valid25 = valid25 || _valid6;
if(!valid25){
const _errs73 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key7 in data12){
if(!(key7 === "level")){
const err45 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(typeof data13 !== "string"){
const err46 = {instancePath:instancePath+"/manifest~1unresolved-ref/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((((data13 === "off") || (data13 === "info")) || (data13 === "warning")) || (data13 === "warn")) || (data13 === "error"))){
const err47 = {instancePath:instancePath+"/manifest~1unresolved-ref/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid25 = valid25 || _valid6;
}
if(!valid25){
const err49 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
}
}
if(data["manifest/unused-disable"] !== undefined){
let data14 = data["manifest/unused-disable"];
const _errs80 = errors;
let valid29 = false;
const _errs81 = errors;
if(typeof data14 !== "string"){
const err50 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((((data14 === "off") || (data14 === "info")) || (data14 === "warning")) || (data14 === "warn")) || (data14 === "error"))){
const err51 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs81 === errors;
valid29 = valid29 || _valid7;
if(!valid29){
const _errs84 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key8 in data14){
if(!(key8 === "level")){
const err52 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.level !== undefined){
let data15 = data14.level;
if(typeof data15 !== "string"){
const err53 = {instancePath:instancePath+"/manifest~1unused-disable/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "warn")) || (data15 === "error"))){
const err54 = {instancePath:instancePath+"/manifest~1unused-disable/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs84 === errors;
valid29 = valid29 || _valid7;
}
if(!valid29){
const err56 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data["library/better-as-library"] !== undefined){
let data16 = data["library/better-as-library"];
const _errs91 = errors;
let valid33 = false;
const _errs92 = errors;
if(typeof data16 !== "string"){
const err57 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((data16 === "off") || (data16 === "info")) || (data16 === "warning")) || (data16 === "warn")) || (data16 === "error"))){
const err58 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid8 = _errs92 === errors;
valid33 = valid33 || _valid8;
if(!valid33){
const _errs95 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key9 in data16){
if(!(key9 === "level")){
const err59 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.level !== undefined){
let data17 = data16.level;
if(typeof data17 !== "string"){
const err60 = {instancePath:instancePath+"/library~1better-as-library/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((data17 === "off") || (data17 === "info")) || (data17 === "warning")) || (data17 === "warn")) || (data17 === "error"))){
const err61 = {instancePath:instancePath+"/library~1better-as-library/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid8 = _errs95 === errors;
valid33 = valid33 || _valid8;
}
if(!valid33){
const err63 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data["library/library-with-network-api"] !== undefined){
let data18 = data["library/library-with-network-api"];
const _errs102 = errors;
let valid37 = false;
const _errs103 = errors;
if(typeof data18 !== "string"){
const err64 = {instancePath:instancePath+"/library~1library-with-network-api",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((((data18 === "off") || (data18 === "info")) || (data18 === "warning")) || (data18 === "warn")) || (data18 === "error"))){
const err65 = {instancePath:instancePath+"/library~1library-with-network-api",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid9 = _errs103 === errors;
valid37 = valid37 || _valid9;
if(!valid37){
const _errs106 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key10 in data18){
if(!(key10 === "level")){
const err66 = {instancePath:instancePath+"/library~1library-with-network-api",schemaPath:"#/properties/library~1library-with-network-api/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data18.level !== undefined){
let data19 = data18.level;
if(typeof data19 !== "string"){
const err67 = {instancePath:instancePath+"/library~1library-with-network-api/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "warn")) || (data19 === "error"))){
const err68 = {instancePath:instancePath+"/library~1library-with-network-api/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/library~1library-with-network-api",schemaPath:"#/properties/library~1library-with-network-api/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs106 === errors;
valid37 = valid37 || _valid9;
}
if(!valid37){
const err70 = {instancePath:instancePath+"/library~1library-with-network-api",schemaPath:"#/properties/library~1library-with-network-api/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data["library/library-with-state"] !== undefined){
let data20 = data["library/library-with-state"];
const _errs113 = errors;
let valid41 = false;
const _errs114 = errors;
if(typeof data20 !== "string"){
const err71 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!(((((data20 === "off") || (data20 === "info")) || (data20 === "warning")) || (data20 === "warn")) || (data20 === "error"))){
const err72 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid10 = _errs114 === errors;
valid41 = valid41 || _valid10;
if(!valid41){
const _errs117 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key11 in data20){
if(!(key11 === "level")){
const err73 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.level !== undefined){
let data21 = data20.level;
if(typeof data21 !== "string"){
const err74 = {instancePath:instancePath+"/library~1library-with-state/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!(((((data21 === "off") || (data21 === "info")) || (data21 === "warning")) || (data21 === "warn")) || (data21 === "error"))){
const err75 = {instancePath:instancePath+"/library~1library-with-state/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid10 = _errs117 === errors;
valid41 = valid41 || _valid10;
}
if(!valid41){
const err77 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs113;
if(vErrors !== null){
if(_errs113){
vErrors.length = _errs113;
}
else {
vErrors = null;
}
}
}
}
if(data["library/unversioned-plugin"] !== undefined){
let data22 = data["library/unversioned-plugin"];
const _errs124 = errors;
let valid45 = false;
const _errs125 = errors;
if(typeof data22 !== "string"){
const err78 = {instancePath:instancePath+"/library~1unversioned-plugin",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!(((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "warn")) || (data22 === "error"))){
const err79 = {instancePath:instancePath+"/library~1unversioned-plugin",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid11 = _errs125 === errors;
valid45 = valid45 || _valid11;
if(!valid45){
const _errs128 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key12 in data22){
if(!(key12 === "level")){
const err80 = {instancePath:instancePath+"/library~1unversioned-plugin",schemaPath:"#/properties/library~1unversioned-plugin/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data22.level !== undefined){
let data23 = data22.level;
if(typeof data23 !== "string"){
const err81 = {instancePath:instancePath+"/library~1unversioned-plugin/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(!(((((data23 === "off") || (data23 === "info")) || (data23 === "warning")) || (data23 === "warn")) || (data23 === "error"))){
const err82 = {instancePath:instancePath+"/library~1unversioned-plugin/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/library~1unversioned-plugin",schemaPath:"#/properties/library~1unversioned-plugin/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid11 = _errs128 === errors;
valid45 = valid45 || _valid11;
}
if(!valid45){
const err84 = {instancePath:instancePath+"/library~1unversioned-plugin",schemaPath:"#/properties/library~1unversioned-plugin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data["start/services-per-team"] !== undefined){
let data24 = data["start/services-per-team"];
const _errs135 = errors;
let valid49 = false;
const _errs136 = errors;
if(typeof data24 !== "string"){
const err85 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((((data24 === "off") || (data24 === "info")) || (data24 === "warning")) || (data24 === "warn")) || (data24 === "error"))){
const err86 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid12 = _errs136 === errors;
valid49 = valid49 || _valid12;
if(!valid49){
const _errs139 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key13 in data24){
if(!((key13 === "level") || (key13 === "max"))){
const err87 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data24.level !== undefined){
let data25 = data24.level;
if(typeof data25 !== "string"){
const err88 = {instancePath:instancePath+"/start~1services-per-team/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((((data25 === "off") || (data25 === "info")) || (data25 === "warning")) || (data25 === "warn")) || (data25 === "error"))){
const err89 = {instancePath:instancePath+"/start~1services-per-team/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24.max !== undefined){
let data26 = data24.max;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err90 = {instancePath:instancePath+"/start~1services-per-team/max",schemaPath:"#/properties/start~1services-per-team/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid12 = _errs139 === errors;
valid49 = valid49 || _valid12;
}
if(!valid49){
const err92 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
if(data["size/hub"] !== undefined){
let data27 = data["size/hub"];
const _errs148 = errors;
let valid53 = false;
const _errs149 = errors;
if(typeof data27 !== "string"){
const err93 = {instancePath:instancePath+"/size~1hub",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((((data27 === "off") || (data27 === "info")) || (data27 === "warning")) || (data27 === "warn")) || (data27 === "error"))){
const err94 = {instancePath:instancePath+"/size~1hub",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid13 = _errs149 === errors;
valid53 = valid53 || _valid13;
if(!valid53){
const _errs152 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key14 in data27){
if(!(((key14 === "level") || (key14 === "consumers")) || (key14 === "dependencies"))){
const err95 = {instancePath:instancePath+"/size~1hub",schemaPath:"#/properties/size~1hub/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data27.level !== undefined){
let data28 = data27.level;
if(typeof data28 !== "string"){
const err96 = {instancePath:instancePath+"/size~1hub/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data28 === "off") || (data28 === "info")) || (data28 === "warning")) || (data28 === "warn")) || (data28 === "error"))){
const err97 = {instancePath:instancePath+"/size~1hub/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data27.consumers !== undefined){
let data29 = data27.consumers;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err98 = {instancePath:instancePath+"/size~1hub/consumers",schemaPath:"#/properties/size~1hub/anyOf/1/properties/consumers/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data27.dependencies !== undefined){
let data30 = data27.dependencies;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err99 = {instancePath:instancePath+"/size~1hub/dependencies",schemaPath:"#/properties/size~1hub/anyOf/1/properties/dependencies/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/size~1hub",schemaPath:"#/properties/size~1hub/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid13 = _errs152 === errors;
valid53 = valid53 || _valid13;
}
if(!valid53){
const err101 = {instancePath:instancePath+"/size~1hub",schemaPath:"#/properties/size~1hub/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
if(data["size/nanoservice"] !== undefined){
let data31 = data["size/nanoservice"];
const _errs163 = errors;
let valid57 = false;
const _errs164 = errors;
if(typeof data31 !== "string"){
const err102 = {instancePath:instancePath+"/size~1nanoservice",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!(((((data31 === "off") || (data31 === "info")) || (data31 === "warning")) || (data31 === "warn")) || (data31 === "error"))){
const err103 = {instancePath:instancePath+"/size~1nanoservice",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid14 = _errs164 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs167 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key15 in data31){
if(!((key15 === "level") || (key15 === "lines"))){
const err104 = {instancePath:instancePath+"/size~1nanoservice",schemaPath:"#/properties/size~1nanoservice/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data31.level !== undefined){
let data32 = data31.level;
if(typeof data32 !== "string"){
const err105 = {instancePath:instancePath+"/size~1nanoservice/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!(((((data32 === "off") || (data32 === "info")) || (data32 === "warning")) || (data32 === "warn")) || (data32 === "error"))){
const err106 = {instancePath:instancePath+"/size~1nanoservice/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data31.lines !== undefined){
let data33 = data31.lines;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err107 = {instancePath:instancePath+"/size~1nanoservice/lines",schemaPath:"#/properties/size~1nanoservice/anyOf/1/properties/lines/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/size~1nanoservice",schemaPath:"#/properties/size~1nanoservice/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid14 = _errs167 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err109 = {instancePath:instancePath+"/size~1nanoservice",schemaPath:"#/properties/size~1nanoservice/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs163;
if(vErrors !== null){
if(_errs163){
vErrors.length = _errs163;
}
else {
vErrors = null;
}
}
}
}
if(data["size/pick-up-time"] !== undefined){
let data34 = data["size/pick-up-time"];
const _errs176 = errors;
let valid61 = false;
const _errs177 = errors;
if(typeof data34 !== "string"){
const err110 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((((data34 === "off") || (data34 === "info")) || (data34 === "warning")) || (data34 === "warn")) || (data34 === "error"))){
const err111 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid15 = _errs177 === errors;
valid61 = valid61 || _valid15;
if(!valid61){
const _errs180 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key16 in data34){
if(!(func2.call(schema14.properties["size/pick-up-time"].anyOf[1].properties, key16))){
const err112 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data34.level !== undefined){
let data35 = data34.level;
if(typeof data35 !== "string"){
const err113 = {instancePath:instancePath+"/size~1pick-up-time/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "warn")) || (data35 === "error"))){
const err114 = {instancePath:instancePath+"/size~1pick-up-time/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data34.hoursADay !== undefined){
let data36 = data34.hoursADay;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err115 = {instancePath:instancePath+"/size~1pick-up-time/hoursADay",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursADay/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data34.linesAnHour !== undefined){
let data37 = data34.linesAnHour;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err116 = {instancePath:instancePath+"/size~1pick-up-time/linesAnHour",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/linesAnHour/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data34.shareOfCode !== undefined){
let data38 = data34.shareOfCode;
if(!((typeof data38 == "number") && (isFinite(data38)))){
const err117 = {instancePath:instancePath+"/size~1pick-up-time/shareOfCode",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/shareOfCode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data34.minutesAnOperation !== undefined){
let data39 = data34.minutesAnOperation;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err118 = {instancePath:instancePath+"/size~1pick-up-time/minutesAnOperation",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesAnOperation/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data34.minutesADependency !== undefined){
let data40 = data34.minutesADependency;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err119 = {instancePath:instancePath+"/size~1pick-up-time/minutesADependency",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesADependency/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data34.minutesAStore !== undefined){
let data41 = data34.minutesAStore;
if(!((typeof data41 == "number") && (isFinite(data41)))){
const err120 = {instancePath:instancePath+"/size~1pick-up-time/minutesAStore",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesAStore/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data34.hoursToSetUp !== undefined){
let data42 = data34.hoursToSetUp;
if(!((typeof data42 == "number") && (isFinite(data42)))){
const err121 = {instancePath:instancePath+"/size~1pick-up-time/hoursToSetUp",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursToSetUp/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data34.hoursWithoutReadme !== undefined){
let data43 = data34.hoursWithoutReadme;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err122 = {instancePath:instancePath+"/size~1pick-up-time/hoursWithoutReadme",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursWithoutReadme/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data34.uncertainty !== undefined){
let data44 = data34.uncertainty;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err123 = {instancePath:instancePath+"/size~1pick-up-time/uncertainty",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/uncertainty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid15 = _errs180 === errors;
valid61 = valid61 || _valid15;
}
if(!valid61){
const err125 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-dependencies"] !== undefined){
let data45 = data["size/too-many-dependencies"];
const _errs205 = errors;
let valid65 = false;
const _errs206 = errors;
if(typeof data45 !== "string"){
const err126 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!(((((data45 === "off") || (data45 === "info")) || (data45 === "warning")) || (data45 === "warn")) || (data45 === "error"))){
const err127 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid16 = _errs206 === errors;
valid65 = valid65 || _valid16;
if(!valid65){
const _errs209 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key17 in data45){
if(!((key17 === "level") || (key17 === "max"))){
const err128 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data45.level !== undefined){
let data46 = data45.level;
if(typeof data46 !== "string"){
const err129 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((((data46 === "off") || (data46 === "info")) || (data46 === "warning")) || (data46 === "warn")) || (data46 === "error"))){
const err130 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data45.max !== undefined){
let data47 = data45.max;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err131 = {instancePath:instancePath+"/size~1too-many-dependencies/max",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid16 = _errs209 === errors;
valid65 = valid65 || _valid16;
}
if(!valid65){
const err133 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-operations"] !== undefined){
let data48 = data["size/too-many-operations"];
const _errs218 = errors;
let valid69 = false;
const _errs219 = errors;
if(typeof data48 !== "string"){
const err134 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((((data48 === "off") || (data48 === "info")) || (data48 === "warning")) || (data48 === "warn")) || (data48 === "error"))){
const err135 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid17 = _errs219 === errors;
valid69 = valid69 || _valid17;
if(!valid69){
const _errs222 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key18 in data48){
if(!((key18 === "level") || (key18 === "max"))){
const err136 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data48.level !== undefined){
let data49 = data48.level;
if(typeof data49 !== "string"){
const err137 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!(((((data49 === "off") || (data49 === "info")) || (data49 === "warning")) || (data49 === "warn")) || (data49 === "error"))){
const err138 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data48.max !== undefined){
let data50 = data48.max;
if(!((typeof data50 == "number") && (isFinite(data50)))){
const err139 = {instancePath:instancePath+"/size~1too-many-operations/max",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid17 = _errs222 === errors;
valid69 = valid69 || _valid17;
}
if(!valid69){
const err141 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-resources"] !== undefined){
let data51 = data["size/too-many-resources"];
const _errs231 = errors;
let valid73 = false;
const _errs232 = errors;
if(typeof data51 !== "string"){
const err142 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((((data51 === "off") || (data51 === "info")) || (data51 === "warning")) || (data51 === "warn")) || (data51 === "error"))){
const err143 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid18 = _errs232 === errors;
valid73 = valid73 || _valid18;
if(!valid73){
const _errs235 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key19 in data51){
if(!((key19 === "level") || (key19 === "max"))){
const err144 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data51.level !== undefined){
let data52 = data51.level;
if(typeof data52 !== "string"){
const err145 = {instancePath:instancePath+"/size~1too-many-resources/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((((data52 === "off") || (data52 === "info")) || (data52 === "warning")) || (data52 === "warn")) || (data52 === "error"))){
const err146 = {instancePath:instancePath+"/size~1too-many-resources/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data51.max !== undefined){
let data53 = data51.max;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err147 = {instancePath:instancePath+"/size~1too-many-resources/max",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid18 = _errs235 === errors;
valid73 = valid73 || _valid18;
}
if(!valid73){
const err149 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
}
}
if(data["size/wide-operation"] !== undefined){
let data54 = data["size/wide-operation"];
const _errs244 = errors;
let valid77 = false;
const _errs245 = errors;
if(typeof data54 !== "string"){
const err150 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!(((((data54 === "off") || (data54 === "info")) || (data54 === "warning")) || (data54 === "warn")) || (data54 === "error"))){
const err151 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid19 = _errs245 === errors;
valid77 = valid77 || _valid19;
if(!valid77){
const _errs248 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key20 in data54){
if(!(((key20 === "level") || (key20 === "parameters")) || (key20 === "fields"))){
const err152 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data54.level !== undefined){
let data55 = data54.level;
if(typeof data55 !== "string"){
const err153 = {instancePath:instancePath+"/size~1wide-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((((data55 === "off") || (data55 === "info")) || (data55 === "warning")) || (data55 === "warn")) || (data55 === "error"))){
const err154 = {instancePath:instancePath+"/size~1wide-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data54.parameters !== undefined){
let data56 = data54.parameters;
if(!((typeof data56 == "number") && (isFinite(data56)))){
const err155 = {instancePath:instancePath+"/size~1wide-operation/parameters",schemaPath:"#/properties/size~1wide-operation/anyOf/1/properties/parameters/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data54.fields !== undefined){
let data57 = data54.fields;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err156 = {instancePath:instancePath+"/size~1wide-operation/fields",schemaPath:"#/properties/size~1wide-operation/anyOf/1/properties/fields/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid19 = _errs248 === errors;
valid77 = valid77 || _valid19;
}
if(!valid77){
const err158 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs244;
if(vErrors !== null){
if(_errs244){
vErrors.length = _errs244;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/cycle"] !== undefined){
let data58 = data["independence/cycle"];
const _errs259 = errors;
let valid81 = false;
const _errs260 = errors;
if(typeof data58 !== "string"){
const err159 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((((data58 === "off") || (data58 === "info")) || (data58 === "warning")) || (data58 === "warn")) || (data58 === "error"))){
const err160 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid20 = _errs260 === errors;
valid81 = valid81 || _valid20;
if(!valid81){
const _errs263 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key21 in data58){
if(!(key21 === "level")){
const err161 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data58.level !== undefined){
let data59 = data58.level;
if(typeof data59 !== "string"){
const err162 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(((((data59 === "off") || (data59 === "info")) || (data59 === "warning")) || (data59 === "warn")) || (data59 === "error"))){
const err163 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid20 = _errs263 === errors;
valid81 = valid81 || _valid20;
}
if(!valid81){
const err165 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs259;
if(vErrors !== null){
if(_errs259){
vErrors.length = _errs259;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/exact-version-pin"] !== undefined){
let data60 = data["independence/exact-version-pin"];
const _errs270 = errors;
let valid85 = false;
const _errs271 = errors;
if(typeof data60 !== "string"){
const err166 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!(((((data60 === "off") || (data60 === "info")) || (data60 === "warning")) || (data60 === "warn")) || (data60 === "error"))){
const err167 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid21 = _errs271 === errors;
valid85 = valid85 || _valid21;
if(!valid85){
const _errs274 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key22 in data60){
if(!(key22 === "level")){
const err168 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data60.level !== undefined){
let data61 = data60.level;
if(typeof data61 !== "string"){
const err169 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((((data61 === "off") || (data61 === "info")) || (data61 === "warning")) || (data61 === "warn")) || (data61 === "error"))){
const err170 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid21 = _errs274 === errors;
valid85 = valid85 || _valid21;
}
if(!valid85){
const err172 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/shared-pipeline"] !== undefined){
let data62 = data["independence/shared-pipeline"];
const _errs281 = errors;
let valid89 = false;
const _errs282 = errors;
if(typeof data62 !== "string"){
const err173 = {instancePath:instancePath+"/independence~1shared-pipeline",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "warn")) || (data62 === "error"))){
const err174 = {instancePath:instancePath+"/independence~1shared-pipeline",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid22 = _errs282 === errors;
valid89 = valid89 || _valid22;
if(!valid89){
const _errs285 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key23 in data62){
if(!(key23 === "level")){
const err175 = {instancePath:instancePath+"/independence~1shared-pipeline",schemaPath:"#/properties/independence~1shared-pipeline/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data62.level !== undefined){
let data63 = data62.level;
if(typeof data63 !== "string"){
const err176 = {instancePath:instancePath+"/independence~1shared-pipeline/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((((data63 === "off") || (data63 === "info")) || (data63 === "warning")) || (data63 === "warn")) || (data63 === "error"))){
const err177 = {instancePath:instancePath+"/independence~1shared-pipeline/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/independence~1shared-pipeline",schemaPath:"#/properties/independence~1shared-pipeline/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid22 = _errs285 === errors;
valid89 = valid89 || _valid22;
}
if(!valid89){
const err179 = {instancePath:instancePath+"/independence~1shared-pipeline",schemaPath:"#/properties/independence~1shared-pipeline/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/shared-spec"] !== undefined){
let data64 = data["independence/shared-spec"];
const _errs292 = errors;
let valid93 = false;
const _errs293 = errors;
if(typeof data64 !== "string"){
const err180 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((((data64 === "off") || (data64 === "info")) || (data64 === "warning")) || (data64 === "warn")) || (data64 === "error"))){
const err181 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid23 = _errs293 === errors;
valid93 = valid93 || _valid23;
if(!valid93){
const _errs296 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key24 in data64){
if(!(key24 === "level")){
const err182 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data64.level !== undefined){
let data65 = data64.level;
if(typeof data65 !== "string"){
const err183 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "warn")) || (data65 === "error"))){
const err184 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
var _valid23 = _errs296 === errors;
valid93 = valid93 || _valid23;
}
if(!valid93){
const err186 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/start-order"] !== undefined){
let data66 = data["independence/start-order"];
const _errs303 = errors;
let valid97 = false;
const _errs304 = errors;
if(typeof data66 !== "string"){
const err187 = {instancePath:instancePath+"/independence~1start-order",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!(((((data66 === "off") || (data66 === "info")) || (data66 === "warning")) || (data66 === "warn")) || (data66 === "error"))){
const err188 = {instancePath:instancePath+"/independence~1start-order",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid24 = _errs304 === errors;
valid97 = valid97 || _valid24;
if(!valid97){
const _errs307 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key25 in data66){
if(!(key25 === "level")){
const err189 = {instancePath:instancePath+"/independence~1start-order",schemaPath:"#/properties/independence~1start-order/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data66.level !== undefined){
let data67 = data66.level;
if(typeof data67 !== "string"){
const err190 = {instancePath:instancePath+"/independence~1start-order/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!(((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "warn")) || (data67 === "error"))){
const err191 = {instancePath:instancePath+"/independence~1start-order/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/independence~1start-order",schemaPath:"#/properties/independence~1start-order/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid24 = _errs307 === errors;
valid97 = valid97 || _valid24;
}
if(!valid97){
const err193 = {instancePath:instancePath+"/independence~1start-order",schemaPath:"#/properties/independence~1start-order/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
else {
errors = _errs303;
if(vErrors !== null){
if(_errs303){
vErrors.length = _errs303;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/breaking-change"] !== undefined){
let data68 = data["versioning/breaking-change"];
const _errs314 = errors;
let valid101 = false;
const _errs315 = errors;
if(typeof data68 !== "string"){
const err194 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(!(((((data68 === "off") || (data68 === "info")) || (data68 === "warning")) || (data68 === "warn")) || (data68 === "error"))){
const err195 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
var _valid25 = _errs315 === errors;
valid101 = valid101 || _valid25;
if(!valid101){
const _errs318 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key26 in data68){
if(!((key26 === "level") || (key26 === "closedEnums"))){
const err196 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data68.level !== undefined){
let data69 = data68.level;
if(typeof data69 !== "string"){
const err197 = {instancePath:instancePath+"/versioning~1breaking-change/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(((((data69 === "off") || (data69 === "info")) || (data69 === "warning")) || (data69 === "warn")) || (data69 === "error"))){
const err198 = {instancePath:instancePath+"/versioning~1breaking-change/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data68.closedEnums !== undefined){
if(typeof data68.closedEnums !== "boolean"){
const err199 = {instancePath:instancePath+"/versioning~1breaking-change/closedEnums",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/properties/closedEnums/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid25 = _errs318 === errors;
valid101 = valid101 || _valid25;
}
if(!valid101){
const err201 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/closed-response"] !== undefined){
let data71 = data["versioning/closed-response"];
const _errs327 = errors;
let valid105 = false;
const _errs328 = errors;
if(typeof data71 !== "string"){
const err202 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!(((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "warn")) || (data71 === "error"))){
const err203 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid26 = _errs328 === errors;
valid105 = valid105 || _valid26;
if(!valid105){
const _errs331 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key27 in data71){
if(!(key27 === "level")){
const err204 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data71.level !== undefined){
let data72 = data71.level;
if(typeof data72 !== "string"){
const err205 = {instancePath:instancePath+"/versioning~1closed-response/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!(((((data72 === "off") || (data72 === "info")) || (data72 === "warning")) || (data72 === "warn")) || (data72 === "error"))){
const err206 = {instancePath:instancePath+"/versioning~1closed-response/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid26 = _errs331 === errors;
valid105 = valid105 || _valid26;
}
if(!valid105){
const err208 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
errors = _errs327;
if(vErrors !== null){
if(_errs327){
vErrors.length = _errs327;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/deprecated-without-sunset"] !== undefined){
let data73 = data["versioning/deprecated-without-sunset"];
const _errs338 = errors;
let valid109 = false;
const _errs339 = errors;
if(typeof data73 !== "string"){
const err209 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((((data73 === "off") || (data73 === "info")) || (data73 === "warning")) || (data73 === "warn")) || (data73 === "error"))){
const err210 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid27 = _errs339 === errors;
valid109 = valid109 || _valid27;
if(!valid109){
const _errs342 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key28 in data73){
if(!(key28 === "level")){
const err211 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data73.level !== undefined){
let data74 = data73.level;
if(typeof data74 !== "string"){
const err212 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "warn")) || (data74 === "error"))){
const err213 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid27 = _errs342 === errors;
valid109 = valid109 || _valid27;
}
if(!valid109){
const err215 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/loosened-objective"] !== undefined){
let data75 = data["versioning/loosened-objective"];
const _errs349 = errors;
let valid113 = false;
const _errs350 = errors;
if(typeof data75 !== "string"){
const err216 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((((data75 === "off") || (data75 === "info")) || (data75 === "warning")) || (data75 === "warn")) || (data75 === "error"))){
const err217 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid28 = _errs350 === errors;
valid113 = valid113 || _valid28;
if(!valid113){
const _errs353 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key29 in data75){
if(!(key29 === "level")){
const err218 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data75.level !== undefined){
let data76 = data75.level;
if(typeof data76 !== "string"){
const err219 = {instancePath:instancePath+"/versioning~1loosened-objective/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!(((((data76 === "off") || (data76 === "info")) || (data76 === "warning")) || (data76 === "warn")) || (data76 === "error"))){
const err220 = {instancePath:instancePath+"/versioning~1loosened-objective/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid28 = _errs353 === errors;
valid113 = valid113 || _valid28;
}
if(!valid113){
const err222 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/major-without-old"] !== undefined){
let data77 = data["versioning/major-without-old"];
const _errs360 = errors;
let valid117 = false;
const _errs361 = errors;
if(typeof data77 !== "string"){
const err223 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!(((((data77 === "off") || (data77 === "info")) || (data77 === "warning")) || (data77 === "warn")) || (data77 === "error"))){
const err224 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid29 = _errs361 === errors;
valid117 = valid117 || _valid29;
if(!valid117){
const _errs364 = errors;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key30 in data77){
if(!(key30 === "level")){
const err225 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data77.level !== undefined){
let data78 = data77.level;
if(typeof data78 !== "string"){
const err226 = {instancePath:instancePath+"/versioning~1major-without-old/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!(((((data78 === "off") || (data78 === "info")) || (data78 === "warning")) || (data78 === "warn")) || (data78 === "error"))){
const err227 = {instancePath:instancePath+"/versioning~1major-without-old/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid29 = _errs364 === errors;
valid117 = valid117 || _valid29;
}
if(!valid117){
const err229 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/missing-version"] !== undefined){
let data79 = data["versioning/missing-version"];
const _errs371 = errors;
let valid121 = false;
const _errs372 = errors;
if(typeof data79 !== "string"){
const err230 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!(((((data79 === "off") || (data79 === "info")) || (data79 === "warning")) || (data79 === "warn")) || (data79 === "error"))){
const err231 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid30 = _errs372 === errors;
valid121 = valid121 || _valid30;
if(!valid121){
const _errs375 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key31 in data79){
if(!(key31 === "level")){
const err232 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data79.level !== undefined){
let data80 = data79.level;
if(typeof data80 !== "string"){
const err233 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(((((data80 === "off") || (data80 === "info")) || (data80 === "warning")) || (data80 === "warn")) || (data80 === "error"))){
const err234 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid30 = _errs375 === errors;
valid121 = valid121 || _valid30;
}
if(!valid121){
const err236 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs371;
if(vErrors !== null){
if(_errs371){
vErrors.length = _errs371;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/mixed-scheme"] !== undefined){
let data81 = data["versioning/mixed-scheme"];
const _errs382 = errors;
let valid125 = false;
const _errs383 = errors;
if(typeof data81 !== "string"){
const err237 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!(((((data81 === "off") || (data81 === "info")) || (data81 === "warning")) || (data81 === "warn")) || (data81 === "error"))){
const err238 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid31 = _errs383 === errors;
valid125 = valid125 || _valid31;
if(!valid125){
const _errs386 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key32 in data81){
if(!(key32 === "level")){
const err239 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data81.level !== undefined){
let data82 = data81.level;
if(typeof data82 !== "string"){
const err240 = {instancePath:instancePath+"/versioning~1mixed-scheme/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!(((((data82 === "off") || (data82 === "info")) || (data82 === "warning")) || (data82 === "warn")) || (data82 === "error"))){
const err241 = {instancePath:instancePath+"/versioning~1mixed-scheme/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid31 = _errs386 === errors;
valid125 = valid125 || _valid31;
}
if(!valid125){
const err243 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs382;
if(vErrors !== null){
if(_errs382){
vErrors.length = _errs382;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/no-version-in-address"] !== undefined){
let data83 = data["versioning/no-version-in-address"];
const _errs393 = errors;
let valid129 = false;
const _errs394 = errors;
if(typeof data83 !== "string"){
const err244 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!(((((data83 === "off") || (data83 === "info")) || (data83 === "warning")) || (data83 === "warn")) || (data83 === "error"))){
const err245 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid32 = _errs394 === errors;
valid129 = valid129 || _valid32;
if(!valid129){
const _errs397 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key33 in data83){
if(!((key33 === "level") || (key33 === "internal"))){
const err246 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data83.level !== undefined){
let data84 = data83.level;
if(typeof data84 !== "string"){
const err247 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!(((((data84 === "off") || (data84 === "info")) || (data84 === "warning")) || (data84 === "warn")) || (data84 === "error"))){
const err248 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data83.internal !== undefined){
if(typeof data83.internal !== "boolean"){
const err249 = {instancePath:instancePath+"/versioning~1no-version-in-address/internal",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/properties/internal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid32 = _errs397 === errors;
valid129 = valid129 || _valid32;
}
if(!valid129){
const err251 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
errors = _errs393;
if(vErrors !== null){
if(_errs393){
vErrors.length = _errs393;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/opaque-payload"] !== undefined){
let data86 = data["versioning/opaque-payload"];
const _errs406 = errors;
let valid133 = false;
const _errs407 = errors;
if(typeof data86 !== "string"){
const err252 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(((((data86 === "off") || (data86 === "info")) || (data86 === "warning")) || (data86 === "warn")) || (data86 === "error"))){
const err253 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid33 = _errs407 === errors;
valid133 = valid133 || _valid33;
if(!valid133){
const _errs410 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key34 in data86){
if(!(key34 === "level")){
const err254 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data86.level !== undefined){
let data87 = data86.level;
if(typeof data87 !== "string"){
const err255 = {instancePath:instancePath+"/versioning~1opaque-payload/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!(((((data87 === "off") || (data87 === "info")) || (data87 === "warning")) || (data87 === "warn")) || (data87 === "error"))){
const err256 = {instancePath:instancePath+"/versioning~1opaque-payload/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid33 = _errs410 === errors;
valid133 = valid133 || _valid33;
}
if(!valid133){
const err258 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
else {
errors = _errs406;
if(vErrors !== null){
if(_errs406){
vErrors.length = _errs406;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/sunset-passed"] !== undefined){
let data88 = data["versioning/sunset-passed"];
const _errs417 = errors;
let valid137 = false;
const _errs418 = errors;
if(typeof data88 !== "string"){
const err259 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(!(((((data88 === "off") || (data88 === "info")) || (data88 === "warning")) || (data88 === "warn")) || (data88 === "error"))){
const err260 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid34 = _errs418 === errors;
valid137 = valid137 || _valid34;
if(!valid137){
const _errs421 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key35 in data88){
if(!(key35 === "level")){
const err261 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data88.level !== undefined){
let data89 = data88.level;
if(typeof data89 !== "string"){
const err262 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(!(((((data89 === "off") || (data89 === "info")) || (data89 === "warning")) || (data89 === "warn")) || (data89 === "error"))){
const err263 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid34 = _errs421 === errors;
valid137 = valid137 || _valid34;
}
if(!valid137){
const err265 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/support-window"] !== undefined){
let data90 = data["versioning/support-window"];
const _errs428 = errors;
let valid141 = false;
const _errs429 = errors;
if(typeof data90 !== "string"){
const err266 = {instancePath:instancePath+"/versioning~1support-window",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(!(((((data90 === "off") || (data90 === "info")) || (data90 === "warning")) || (data90 === "warn")) || (data90 === "error"))){
const err267 = {instancePath:instancePath+"/versioning~1support-window",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid35 = _errs429 === errors;
valid141 = valid141 || _valid35;
if(!valid141){
const _errs432 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key36 in data90){
if(!(key36 === "level")){
const err268 = {instancePath:instancePath+"/versioning~1support-window",schemaPath:"#/properties/versioning~1support-window/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data90.level !== undefined){
let data91 = data90.level;
if(typeof data91 !== "string"){
const err269 = {instancePath:instancePath+"/versioning~1support-window/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(!(((((data91 === "off") || (data91 === "info")) || (data91 === "warning")) || (data91 === "warn")) || (data91 === "error"))){
const err270 = {instancePath:instancePath+"/versioning~1support-window/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
else {
const err271 = {instancePath:instancePath+"/versioning~1support-window",schemaPath:"#/properties/versioning~1support-window/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid35 = _errs432 === errors;
valid141 = valid141 || _valid35;
}
if(!valid141){
const err272 = {instancePath:instancePath+"/versioning~1support-window",schemaPath:"#/properties/versioning~1support-window/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs428;
if(vErrors !== null){
if(_errs428){
vErrors.length = _errs428;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/too-many-majors"] !== undefined){
let data92 = data["versioning/too-many-majors"];
const _errs439 = errors;
let valid145 = false;
const _errs440 = errors;
if(typeof data92 !== "string"){
const err273 = {instancePath:instancePath+"/versioning~1too-many-majors",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!(((((data92 === "off") || (data92 === "info")) || (data92 === "warning")) || (data92 === "warn")) || (data92 === "error"))){
const err274 = {instancePath:instancePath+"/versioning~1too-many-majors",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid36 = _errs440 === errors;
valid145 = valid145 || _valid36;
if(!valid145){
const _errs443 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key37 in data92){
if(!((key37 === "level") || (key37 === "max"))){
const err275 = {instancePath:instancePath+"/versioning~1too-many-majors",schemaPath:"#/properties/versioning~1too-many-majors/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data92.level !== undefined){
let data93 = data92.level;
if(typeof data93 !== "string"){
const err276 = {instancePath:instancePath+"/versioning~1too-many-majors/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(((((data93 === "off") || (data93 === "info")) || (data93 === "warning")) || (data93 === "warn")) || (data93 === "error"))){
const err277 = {instancePath:instancePath+"/versioning~1too-many-majors/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data92.max !== undefined){
let data94 = data92.max;
if(!((typeof data94 == "number") && (isFinite(data94)))){
const err278 = {instancePath:instancePath+"/versioning~1too-many-majors/max",schemaPath:"#/properties/versioning~1too-many-majors/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/versioning~1too-many-majors",schemaPath:"#/properties/versioning~1too-many-majors/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid36 = _errs443 === errors;
valid145 = valid145 || _valid36;
}
if(!valid145){
const err280 = {instancePath:instancePath+"/versioning~1too-many-majors",schemaPath:"#/properties/versioning~1too-many-majors/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/unbumped-change"] !== undefined){
let data95 = data["versioning/unbumped-change"];
const _errs452 = errors;
let valid149 = false;
const _errs453 = errors;
if(typeof data95 !== "string"){
const err281 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(!(((((data95 === "off") || (data95 === "info")) || (data95 === "warning")) || (data95 === "warn")) || (data95 === "error"))){
const err282 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid37 = _errs453 === errors;
valid149 = valid149 || _valid37;
if(!valid149){
const _errs456 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key38 in data95){
if(!(key38 === "level")){
const err283 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data95.level !== undefined){
let data96 = data95.level;
if(typeof data96 !== "string"){
const err284 = {instancePath:instancePath+"/versioning~1unbumped-change/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(!(((((data96 === "off") || (data96 === "info")) || (data96 === "warning")) || (data96 === "warn")) || (data96 === "error"))){
const err285 = {instancePath:instancePath+"/versioning~1unbumped-change/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid37 = _errs456 === errors;
valid149 = valid149 || _valid37;
}
if(!valid149){
const err287 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
else {
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/unstable-in-production"] !== undefined){
let data97 = data["versioning/unstable-in-production"];
const _errs463 = errors;
let valid153 = false;
const _errs464 = errors;
if(typeof data97 !== "string"){
const err288 = {instancePath:instancePath+"/versioning~1unstable-in-production",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(!(((((data97 === "off") || (data97 === "info")) || (data97 === "warning")) || (data97 === "warn")) || (data97 === "error"))){
const err289 = {instancePath:instancePath+"/versioning~1unstable-in-production",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid38 = _errs464 === errors;
valid153 = valid153 || _valid38;
if(!valid153){
const _errs467 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key39 in data97){
if(!(key39 === "level")){
const err290 = {instancePath:instancePath+"/versioning~1unstable-in-production",schemaPath:"#/properties/versioning~1unstable-in-production/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data97.level !== undefined){
let data98 = data97.level;
if(typeof data98 !== "string"){
const err291 = {instancePath:instancePath+"/versioning~1unstable-in-production/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(!(((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "warn")) || (data98 === "error"))){
const err292 = {instancePath:instancePath+"/versioning~1unstable-in-production/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/versioning~1unstable-in-production",schemaPath:"#/properties/versioning~1unstable-in-production/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid38 = _errs467 === errors;
valid153 = valid153 || _valid38;
}
if(!valid153){
const err294 = {instancePath:instancePath+"/versioning~1unstable-in-production",schemaPath:"#/properties/versioning~1unstable-in-production/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
else {
errors = _errs463;
if(vErrors !== null){
if(_errs463){
vErrors.length = _errs463;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/version-mismatch"] !== undefined){
let data99 = data["versioning/version-mismatch"];
const _errs474 = errors;
let valid157 = false;
const _errs475 = errors;
if(typeof data99 !== "string"){
const err295 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(!(((((data99 === "off") || (data99 === "info")) || (data99 === "warning")) || (data99 === "warn")) || (data99 === "error"))){
const err296 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid39 = _errs475 === errors;
valid157 = valid157 || _valid39;
if(!valid157){
const _errs478 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key40 in data99){
if(!((key40 === "level") || (key40 === "address"))){
const err297 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data99.level !== undefined){
let data100 = data99.level;
if(typeof data100 !== "string"){
const err298 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!(((((data100 === "off") || (data100 === "info")) || (data100 === "warning")) || (data100 === "warn")) || (data100 === "error"))){
const err299 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data99.address !== undefined){
if(typeof data99.address !== "boolean"){
const err300 = {instancePath:instancePath+"/versioning~1version-mismatch/address",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/properties/address/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid39 = _errs478 === errors;
valid157 = valid157 || _valid39;
}
if(!valid157){
const err302 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/duplicate-capability"] !== undefined){
let data102 = data["boundaries/duplicate-capability"];
const _errs487 = errors;
let valid161 = false;
const _errs488 = errors;
if(typeof data102 !== "string"){
const err303 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(!(((((data102 === "off") || (data102 === "info")) || (data102 === "warning")) || (data102 === "warn")) || (data102 === "error"))){
const err304 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid40 = _errs488 === errors;
valid161 = valid161 || _valid40;
if(!valid161){
const _errs491 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key41 in data102){
if(!(((key41 === "level") || (key41 === "share")) || (key41 === "paths"))){
const err305 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data102.level !== undefined){
let data103 = data102.level;
if(typeof data103 !== "string"){
const err306 = {instancePath:instancePath+"/boundaries~1duplicate-capability/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(!(((((data103 === "off") || (data103 === "info")) || (data103 === "warning")) || (data103 === "warn")) || (data103 === "error"))){
const err307 = {instancePath:instancePath+"/boundaries~1duplicate-capability/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data102.share !== undefined){
let data104 = data102.share;
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err308 = {instancePath:instancePath+"/boundaries~1duplicate-capability/share",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data102.paths !== undefined){
let data105 = data102.paths;
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err309 = {instancePath:instancePath+"/boundaries~1duplicate-capability/paths",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/properties/paths/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid40 = _errs491 === errors;
valid161 = valid161 || _valid40;
}
if(!valid161){
const err311 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
else {
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/foreign-store"] !== undefined){
let data106 = data["boundaries/foreign-store"];
const _errs502 = errors;
let valid165 = false;
const _errs503 = errors;
if(typeof data106 !== "string"){
const err312 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(!(((((data106 === "off") || (data106 === "info")) || (data106 === "warning")) || (data106 === "warn")) || (data106 === "error"))){
const err313 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid41 = _errs503 === errors;
valid165 = valid165 || _valid41;
if(!valid165){
const _errs506 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key42 in data106){
if(!(key42 === "level")){
const err314 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data106.level !== undefined){
let data107 = data106.level;
if(typeof data107 !== "string"){
const err315 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(!(((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "warn")) || (data107 === "error"))){
const err316 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid41 = _errs506 === errors;
valid165 = valid165 || _valid41;
}
if(!valid165){
const err318 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/open-to-the-public"] !== undefined){
let data108 = data["boundaries/open-to-the-public"];
const _errs513 = errors;
let valid169 = false;
const _errs514 = errors;
if(typeof data108 !== "string"){
const err319 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!(((((data108 === "off") || (data108 === "info")) || (data108 === "warning")) || (data108 === "warn")) || (data108 === "error"))){
const err320 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid42 = _errs514 === errors;
valid169 = valid169 || _valid42;
if(!valid169){
const _errs517 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key43 in data108){
if(!(key43 === "level")){
const err321 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data108.level !== undefined){
let data109 = data108.level;
if(typeof data109 !== "string"){
const err322 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!(((((data109 === "off") || (data109 === "info")) || (data109 === "warning")) || (data109 === "warn")) || (data109 === "error"))){
const err323 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid42 = _errs517 === errors;
valid169 = valid169 || _valid42;
}
if(!valid169){
const err325 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
else {
errors = _errs513;
if(vErrors !== null){
if(_errs513){
vErrors.length = _errs513;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/public-internals"] !== undefined){
let data110 = data["boundaries/public-internals"];
const _errs524 = errors;
let valid173 = false;
const _errs525 = errors;
if(typeof data110 !== "string"){
const err326 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!(((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "warn")) || (data110 === "error"))){
const err327 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid43 = _errs525 === errors;
valid173 = valid173 || _valid43;
if(!valid173){
const _errs528 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
for(const key44 in data110){
if(!((key44 === "level") || (key44 === "steps"))){
const err328 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data110.level !== undefined){
let data111 = data110.level;
if(typeof data111 !== "string"){
const err329 = {instancePath:instancePath+"/boundaries~1public-internals/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!(((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "warn")) || (data111 === "error"))){
const err330 = {instancePath:instancePath+"/boundaries~1public-internals/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data110.steps !== undefined){
let data112 = data110.steps;
if(Array.isArray(data112)){
const len0 = data112.length;
for(let i0=0; i0<len0; i0++){
if(typeof data112[i0] !== "string"){
const err331 = {instancePath:instancePath+"/boundaries~1public-internals/steps/" + i0,schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/properties/steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/boundaries~1public-internals/steps",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid43 = _errs528 === errors;
valid173 = valid173 || _valid43;
}
if(!valid173){
const err334 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
else {
errors = _errs524;
if(vErrors !== null){
if(_errs524){
vErrors.length = _errs524;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/shared-store"] !== undefined){
let data114 = data["boundaries/shared-store"];
const _errs539 = errors;
let valid179 = false;
const _errs540 = errors;
if(typeof data114 !== "string"){
const err335 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!(((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "warn")) || (data114 === "error"))){
const err336 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid44 = _errs540 === errors;
valid179 = valid179 || _valid44;
if(!valid179){
const _errs543 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key45 in data114){
if(!(key45 === "level")){
const err337 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data114.level !== undefined){
let data115 = data114.level;
if(typeof data115 !== "string"){
const err338 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(!(((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "warn")) || (data115 === "error"))){
const err339 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid44 = _errs543 === errors;
valid179 = valid179 || _valid44;
}
if(!valid179){
const err341 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
else {
errors = _errs539;
if(vErrors !== null){
if(_errs539){
vErrors.length = _errs539;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/store-without-owner"] !== undefined){
let data116 = data["boundaries/store-without-owner"];
const _errs550 = errors;
let valid183 = false;
const _errs551 = errors;
if(typeof data116 !== "string"){
const err342 = {instancePath:instancePath+"/boundaries~1store-without-owner",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!(((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "warn")) || (data116 === "error"))){
const err343 = {instancePath:instancePath+"/boundaries~1store-without-owner",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid45 = _errs551 === errors;
valid183 = valid183 || _valid45;
if(!valid183){
const _errs554 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key46 in data116){
if(!(key46 === "level")){
const err344 = {instancePath:instancePath+"/boundaries~1store-without-owner",schemaPath:"#/properties/boundaries~1store-without-owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data116.level !== undefined){
let data117 = data116.level;
if(typeof data117 !== "string"){
const err345 = {instancePath:instancePath+"/boundaries~1store-without-owner/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(!(((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "warn")) || (data117 === "error"))){
const err346 = {instancePath:instancePath+"/boundaries~1store-without-owner/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/boundaries~1store-without-owner",schemaPath:"#/properties/boundaries~1store-without-owner/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid45 = _errs554 === errors;
valid183 = valid183 || _valid45;
}
if(!valid183){
const err348 = {instancePath:instancePath+"/boundaries~1store-without-owner",schemaPath:"#/properties/boundaries~1store-without-owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
else {
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/chain-depth"] !== undefined){
let data118 = data["communication/chain-depth"];
const _errs561 = errors;
let valid187 = false;
const _errs562 = errors;
if(typeof data118 !== "string"){
const err349 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!(((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "warn")) || (data118 === "error"))){
const err350 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid46 = _errs562 === errors;
valid187 = valid187 || _valid46;
if(!valid187){
const _errs565 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key47 in data118){
if(!((key47 === "level") || (key47 === "max"))){
const err351 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data118.level !== undefined){
let data119 = data118.level;
if(typeof data119 !== "string"){
const err352 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(!(((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "warn")) || (data119 === "error"))){
const err353 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data118.max !== undefined){
let data120 = data118.max;
if(!((typeof data120 == "number") && (isFinite(data120)))){
const err354 = {instancePath:instancePath+"/communication~1chain-depth/max",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid46 = _errs565 === errors;
valid187 = valid187 || _valid46;
}
if(!valid187){
const err356 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
else {
errors = _errs561;
if(vErrors !== null){
if(_errs561){
vErrors.length = _errs561;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/chatty"] !== undefined){
let data121 = data["communication/chatty"];
const _errs574 = errors;
let valid191 = false;
const _errs575 = errors;
if(typeof data121 !== "string"){
const err357 = {instancePath:instancePath+"/communication~1chatty",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!(((((data121 === "off") || (data121 === "info")) || (data121 === "warning")) || (data121 === "warn")) || (data121 === "error"))){
const err358 = {instancePath:instancePath+"/communication~1chatty",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid47 = _errs575 === errors;
valid191 = valid191 || _valid47;
if(!valid191){
const _errs578 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key48 in data121){
if(!((key48 === "level") || (key48 === "max"))){
const err359 = {instancePath:instancePath+"/communication~1chatty",schemaPath:"#/properties/communication~1chatty/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data121.level !== undefined){
let data122 = data121.level;
if(typeof data122 !== "string"){
const err360 = {instancePath:instancePath+"/communication~1chatty/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(!(((((data122 === "off") || (data122 === "info")) || (data122 === "warning")) || (data122 === "warn")) || (data122 === "error"))){
const err361 = {instancePath:instancePath+"/communication~1chatty/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data121.max !== undefined){
let data123 = data121.max;
if(!((typeof data123 == "number") && (isFinite(data123)))){
const err362 = {instancePath:instancePath+"/communication~1chatty/max",schemaPath:"#/properties/communication~1chatty/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/communication~1chatty",schemaPath:"#/properties/communication~1chatty/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var _valid47 = _errs578 === errors;
valid191 = valid191 || _valid47;
}
if(!valid191){
const err364 = {instancePath:instancePath+"/communication~1chatty",schemaPath:"#/properties/communication~1chatty/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
else {
errors = _errs574;
if(vErrors !== null){
if(_errs574){
vErrors.length = _errs574;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/hard-coded-address"] !== undefined){
let data124 = data["communication/hard-coded-address"];
const _errs587 = errors;
let valid195 = false;
const _errs588 = errors;
if(typeof data124 !== "string"){
const err365 = {instancePath:instancePath+"/communication~1hard-coded-address",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(!(((((data124 === "off") || (data124 === "info")) || (data124 === "warning")) || (data124 === "warn")) || (data124 === "error"))){
const err366 = {instancePath:instancePath+"/communication~1hard-coded-address",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid48 = _errs588 === errors;
valid195 = valid195 || _valid48;
if(!valid195){
const _errs591 = errors;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key49 in data124){
if(!(key49 === "level")){
const err367 = {instancePath:instancePath+"/communication~1hard-coded-address",schemaPath:"#/properties/communication~1hard-coded-address/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data124.level !== undefined){
let data125 = data124.level;
if(typeof data125 !== "string"){
const err368 = {instancePath:instancePath+"/communication~1hard-coded-address/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!(((((data125 === "off") || (data125 === "info")) || (data125 === "warning")) || (data125 === "warn")) || (data125 === "error"))){
const err369 = {instancePath:instancePath+"/communication~1hard-coded-address/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/communication~1hard-coded-address",schemaPath:"#/properties/communication~1hard-coded-address/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
var _valid48 = _errs591 === errors;
valid195 = valid195 || _valid48;
}
if(!valid195){
const err371 = {instancePath:instancePath+"/communication~1hard-coded-address",schemaPath:"#/properties/communication~1hard-coded-address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
else {
errors = _errs587;
if(vErrors !== null){
if(_errs587){
vErrors.length = _errs587;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/plain-http"] !== undefined){
let data126 = data["communication/plain-http"];
const _errs598 = errors;
let valid199 = false;
const _errs599 = errors;
if(typeof data126 !== "string"){
const err372 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!(((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "warn")) || (data126 === "error"))){
const err373 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
var _valid49 = _errs599 === errors;
valid199 = valid199 || _valid49;
if(!valid199){
const _errs602 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key50 in data126){
if(!(key50 === "level")){
const err374 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data126.level !== undefined){
let data127 = data126.level;
if(typeof data127 !== "string"){
const err375 = {instancePath:instancePath+"/communication~1plain-http/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(!(((((data127 === "off") || (data127 === "info")) || (data127 === "warning")) || (data127 === "warn")) || (data127 === "error"))){
const err376 = {instancePath:instancePath+"/communication~1plain-http/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
}
else {
const err377 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid49 = _errs602 === errors;
valid199 = valid199 || _valid49;
}
if(!valid199){
const err378 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
errors = _errs598;
if(vErrors !== null){
if(_errs598){
vErrors.length = _errs598;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/transport-mismatch"] !== undefined){
let data128 = data["communication/transport-mismatch"];
const _errs609 = errors;
let valid203 = false;
const _errs610 = errors;
if(typeof data128 !== "string"){
const err379 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(!(((((data128 === "off") || (data128 === "info")) || (data128 === "warning")) || (data128 === "warn")) || (data128 === "error"))){
const err380 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid50 = _errs610 === errors;
valid203 = valid203 || _valid50;
if(!valid203){
const _errs613 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key51 in data128){
if(!(key51 === "level")){
const err381 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data128.level !== undefined){
let data129 = data128.level;
if(typeof data129 !== "string"){
const err382 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(!(((((data129 === "off") || (data129 === "info")) || (data129 === "warning")) || (data129 === "warn")) || (data129 === "error"))){
const err383 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid50 = _errs613 === errors;
valid203 = valid203 || _valid50;
}
if(!valid203){
const err385 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
else {
errors = _errs609;
if(vErrors !== null){
if(_errs609){
vErrors.length = _errs609;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/untrusted-transport"] !== undefined){
let data130 = data["communication/untrusted-transport"];
const _errs620 = errors;
let valid207 = false;
const _errs621 = errors;
if(typeof data130 !== "string"){
const err386 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(!(((((data130 === "off") || (data130 === "info")) || (data130 === "warning")) || (data130 === "warn")) || (data130 === "error"))){
const err387 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid51 = _errs621 === errors;
valid207 = valid207 || _valid51;
if(!valid207){
const _errs624 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key52 in data130){
if(!(key52 === "level")){
const err388 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data130.level !== undefined){
let data131 = data130.level;
if(typeof data131 !== "string"){
const err389 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!(((((data131 === "off") || (data131 === "info")) || (data131 === "warning")) || (data131 === "warn")) || (data131 === "error"))){
const err390 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid51 = _errs624 === errors;
valid207 = valid207 || _valid51;
}
if(!valid207){
const err392 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
else {
errors = _errs620;
if(vErrors !== null){
if(_errs620){
vErrors.length = _errs620;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/made-for-one"] !== undefined){
let data132 = data["consumers/made-for-one"];
const _errs631 = errors;
let valid211 = false;
const _errs632 = errors;
if(typeof data132 !== "string"){
const err393 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(!(((((data132 === "off") || (data132 === "info")) || (data132 === "warning")) || (data132 === "warn")) || (data132 === "error"))){
const err394 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid52 = _errs632 === errors;
valid211 = valid211 || _valid52;
if(!valid211){
const _errs635 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
for(const key53 in data132){
if(!(key53 === "level")){
const err395 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data132.level !== undefined){
let data133 = data132.level;
if(typeof data133 !== "string"){
const err396 = {instancePath:instancePath+"/consumers~1made-for-one/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(!(((((data133 === "off") || (data133 === "info")) || (data133 === "warning")) || (data133 === "warn")) || (data133 === "error"))){
const err397 = {instancePath:instancePath+"/consumers~1made-for-one/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
var _valid52 = _errs635 === errors;
valid211 = valid211 || _valid52;
}
if(!valid211){
const err399 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
else {
errors = _errs631;
if(vErrors !== null){
if(_errs631){
vErrors.length = _errs631;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/no-uses"] !== undefined){
let data134 = data["consumers/no-uses"];
const _errs642 = errors;
let valid215 = false;
const _errs643 = errors;
if(typeof data134 !== "string"){
const err400 = {instancePath:instancePath+"/consumers~1no-uses",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(!(((((data134 === "off") || (data134 === "info")) || (data134 === "warning")) || (data134 === "warn")) || (data134 === "error"))){
const err401 = {instancePath:instancePath+"/consumers~1no-uses",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid53 = _errs643 === errors;
valid215 = valid215 || _valid53;
if(!valid215){
const _errs646 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key54 in data134){
if(!((key54 === "level") || (key54 === "operations"))){
const err402 = {instancePath:instancePath+"/consumers~1no-uses",schemaPath:"#/properties/consumers~1no-uses/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data134.level !== undefined){
let data135 = data134.level;
if(typeof data135 !== "string"){
const err403 = {instancePath:instancePath+"/consumers~1no-uses/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(!(((((data135 === "off") || (data135 === "info")) || (data135 === "warning")) || (data135 === "warn")) || (data135 === "error"))){
const err404 = {instancePath:instancePath+"/consumers~1no-uses/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data134.operations !== undefined){
let data136 = data134.operations;
if(!((typeof data136 == "number") && (isFinite(data136)))){
const err405 = {instancePath:instancePath+"/consumers~1no-uses/operations",schemaPath:"#/properties/consumers~1no-uses/anyOf/1/properties/operations/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
else {
const err406 = {instancePath:instancePath+"/consumers~1no-uses",schemaPath:"#/properties/consumers~1no-uses/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid53 = _errs646 === errors;
valid215 = valid215 || _valid53;
}
if(!valid215){
const err407 = {instancePath:instancePath+"/consumers~1no-uses",schemaPath:"#/properties/consumers~1no-uses/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
else {
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/none-declared"] !== undefined){
let data137 = data["consumers/none-declared"];
const _errs655 = errors;
let valid219 = false;
const _errs656 = errors;
if(typeof data137 !== "string"){
const err408 = {instancePath:instancePath+"/consumers~1none-declared",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(!(((((data137 === "off") || (data137 === "info")) || (data137 === "warning")) || (data137 === "warn")) || (data137 === "error"))){
const err409 = {instancePath:instancePath+"/consumers~1none-declared",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid54 = _errs656 === errors;
valid219 = valid219 || _valid54;
if(!valid219){
const _errs659 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key55 in data137){
if(!(key55 === "level")){
const err410 = {instancePath:instancePath+"/consumers~1none-declared",schemaPath:"#/properties/consumers~1none-declared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data137.level !== undefined){
let data138 = data137.level;
if(typeof data138 !== "string"){
const err411 = {instancePath:instancePath+"/consumers~1none-declared/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!(((((data138 === "off") || (data138 === "info")) || (data138 === "warning")) || (data138 === "warn")) || (data138 === "error"))){
const err412 = {instancePath:instancePath+"/consumers~1none-declared/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/consumers~1none-declared",schemaPath:"#/properties/consumers~1none-declared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid54 = _errs659 === errors;
valid219 = valid219 || _valid54;
}
if(!valid219){
const err414 = {instancePath:instancePath+"/consumers~1none-declared",schemaPath:"#/properties/consumers~1none-declared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
else {
errors = _errs655;
if(vErrors !== null){
if(_errs655){
vErrors.length = _errs655;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/stale"] !== undefined){
let data139 = data["consumers/stale"];
const _errs666 = errors;
let valid223 = false;
const _errs667 = errors;
if(typeof data139 !== "string"){
const err415 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(!(((((data139 === "off") || (data139 === "info")) || (data139 === "warning")) || (data139 === "warn")) || (data139 === "error"))){
const err416 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid55 = _errs667 === errors;
valid223 = valid223 || _valid55;
if(!valid223){
const _errs670 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key56 in data139){
if(!(key56 === "level")){
const err417 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data139.level !== undefined){
let data140 = data139.level;
if(typeof data140 !== "string"){
const err418 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!(((((data140 === "off") || (data140 === "info")) || (data140 === "warning")) || (data140 === "warn")) || (data140 === "error"))){
const err419 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid55 = _errs670 === errors;
valid223 = valid223 || _valid55;
}
if(!valid223){
const err421 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
else {
errors = _errs666;
if(vErrors !== null){
if(_errs666){
vErrors.length = _errs666;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/undeclared"] !== undefined){
let data141 = data["consumers/undeclared"];
const _errs677 = errors;
let valid227 = false;
const _errs678 = errors;
if(typeof data141 !== "string"){
const err422 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!(((((data141 === "off") || (data141 === "info")) || (data141 === "warning")) || (data141 === "warn")) || (data141 === "error"))){
const err423 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid56 = _errs678 === errors;
valid227 = valid227 || _valid56;
if(!valid227){
const _errs681 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key57 in data141){
if(!(key57 === "level")){
const err424 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data141.level !== undefined){
let data142 = data141.level;
if(typeof data142 !== "string"){
const err425 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!(((((data142 === "off") || (data142 === "info")) || (data142 === "warning")) || (data142 === "warn")) || (data142 === "error"))){
const err426 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid56 = _errs681 === errors;
valid227 = valid227 || _valid56;
}
if(!valid227){
const err428 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
else {
errors = _errs677;
if(vErrors !== null){
if(_errs677){
vErrors.length = _errs677;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-operation"] !== undefined){
let data143 = data["consumers/unknown-operation"];
const _errs688 = errors;
let valid231 = false;
const _errs689 = errors;
if(typeof data143 !== "string"){
const err429 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
if(!(((((data143 === "off") || (data143 === "info")) || (data143 === "warning")) || (data143 === "warn")) || (data143 === "error"))){
const err430 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid57 = _errs689 === errors;
valid231 = valid231 || _valid57;
if(!valid231){
const _errs692 = errors;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
for(const key58 in data143){
if(!(key58 === "level")){
const err431 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data143.level !== undefined){
let data144 = data143.level;
if(typeof data144 !== "string"){
const err432 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!(((((data144 === "off") || (data144 === "info")) || (data144 === "warning")) || (data144 === "warn")) || (data144 === "error"))){
const err433 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid57 = _errs692 === errors;
valid231 = valid231 || _valid57;
}
if(!valid231){
const err435 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
else {
errors = _errs688;
if(vErrors !== null){
if(_errs688){
vErrors.length = _errs688;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-service"] !== undefined){
let data145 = data["consumers/unknown-service"];
const _errs699 = errors;
let valid235 = false;
const _errs700 = errors;
if(typeof data145 !== "string"){
const err436 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(!(((((data145 === "off") || (data145 === "info")) || (data145 === "warning")) || (data145 === "warn")) || (data145 === "error"))){
const err437 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid58 = _errs700 === errors;
valid235 = valid235 || _valid58;
if(!valid235){
const _errs703 = errors;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key59 in data145){
if(!(key59 === "level")){
const err438 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data145.level !== undefined){
let data146 = data145.level;
if(typeof data146 !== "string"){
const err439 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(!(((((data146 === "off") || (data146 === "info")) || (data146 === "warning")) || (data146 === "warn")) || (data146 === "error"))){
const err440 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid58 = _errs703 === errors;
valid235 = valid235 || _valid58;
}
if(!valid235){
const err442 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
else {
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unused-operation"] !== undefined){
let data147 = data["consumers/unused-operation"];
const _errs710 = errors;
let valid239 = false;
const _errs711 = errors;
if(typeof data147 !== "string"){
const err443 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(!(((((data147 === "off") || (data147 === "info")) || (data147 === "warning")) || (data147 === "warn")) || (data147 === "error"))){
const err444 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid59 = _errs711 === errors;
valid239 = valid239 || _valid59;
if(!valid239){
const _errs714 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key60 in data147){
if(!(key60 === "level")){
const err445 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data147.level !== undefined){
let data148 = data147.level;
if(typeof data148 !== "string"){
const err446 = {instancePath:instancePath+"/consumers~1unused-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(!(((((data148 === "off") || (data148 === "info")) || (data148 === "warning")) || (data148 === "warn")) || (data148 === "error"))){
const err447 = {instancePath:instancePath+"/consumers~1unused-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid59 = _errs714 === errors;
valid239 = valid239 || _valid59;
}
if(!valid239){
const err449 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
else {
errors = _errs710;
if(vErrors !== null){
if(_errs710){
vErrors.length = _errs710;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/uses-deprecated"] !== undefined){
let data149 = data["consumers/uses-deprecated"];
const _errs721 = errors;
let valid243 = false;
const _errs722 = errors;
if(typeof data149 !== "string"){
const err450 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(!(((((data149 === "off") || (data149 === "info")) || (data149 === "warning")) || (data149 === "warn")) || (data149 === "error"))){
const err451 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid60 = _errs722 === errors;
valid243 = valid243 || _valid60;
if(!valid243){
const _errs725 = errors;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
for(const key61 in data149){
if(!(key61 === "level")){
const err452 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data149.level !== undefined){
let data150 = data149.level;
if(typeof data150 !== "string"){
const err453 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!(((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "warn")) || (data150 === "error"))){
const err454 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
var _valid60 = _errs725 === errors;
valid243 = valid243 || _valid60;
}
if(!valid243){
const err456 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
else {
errors = _errs721;
if(vErrors !== null){
if(_errs721){
vErrors.length = _errs721;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/version-not-served"] !== undefined){
let data151 = data["consumers/version-not-served"];
const _errs732 = errors;
let valid247 = false;
const _errs733 = errors;
if(typeof data151 !== "string"){
const err457 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(!(((((data151 === "off") || (data151 === "info")) || (data151 === "warning")) || (data151 === "warn")) || (data151 === "error"))){
const err458 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid61 = _errs733 === errors;
valid247 = valid247 || _valid61;
if(!valid247){
const _errs736 = errors;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key62 in data151){
if(!(key62 === "level")){
const err459 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data151.level !== undefined){
let data152 = data151.level;
if(typeof data152 !== "string"){
const err460 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!(((((data152 === "off") || (data152 === "info")) || (data152 === "warning")) || (data152 === "warn")) || (data152 === "error"))){
const err461 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid61 = _errs736 === errors;
valid247 = valid247 || _valid61;
}
if(!valid247){
const err463 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
else {
errors = _errs732;
if(vErrors !== null){
if(_errs732){
vErrors.length = _errs732;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/mutable-image"] !== undefined){
let data153 = data["deployment/mutable-image"];
const _errs743 = errors;
let valid251 = false;
const _errs744 = errors;
if(typeof data153 !== "string"){
const err464 = {instancePath:instancePath+"/deployment~1mutable-image",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(!(((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "warn")) || (data153 === "error"))){
const err465 = {instancePath:instancePath+"/deployment~1mutable-image",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid62 = _errs744 === errors;
valid251 = valid251 || _valid62;
if(!valid251){
const _errs747 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key63 in data153){
if(!(key63 === "level")){
const err466 = {instancePath:instancePath+"/deployment~1mutable-image",schemaPath:"#/properties/deployment~1mutable-image/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data153.level !== undefined){
let data154 = data153.level;
if(typeof data154 !== "string"){
const err467 = {instancePath:instancePath+"/deployment~1mutable-image/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!(((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "warn")) || (data154 === "error"))){
const err468 = {instancePath:instancePath+"/deployment~1mutable-image/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
else {
const err469 = {instancePath:instancePath+"/deployment~1mutable-image",schemaPath:"#/properties/deployment~1mutable-image/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid62 = _errs747 === errors;
valid251 = valid251 || _valid62;
}
if(!valid251){
const err470 = {instancePath:instancePath+"/deployment~1mutable-image",schemaPath:"#/properties/deployment~1mutable-image/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
else {
errors = _errs743;
if(vErrors !== null){
if(_errs743){
vErrors.length = _errs743;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/no-health-check"] !== undefined){
let data155 = data["deployment/no-health-check"];
const _errs754 = errors;
let valid255 = false;
const _errs755 = errors;
if(typeof data155 !== "string"){
const err471 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!(((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "warn")) || (data155 === "error"))){
const err472 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid63 = _errs755 === errors;
valid255 = valid255 || _valid63;
if(!valid255){
const _errs758 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key64 in data155){
if(!(key64 === "level")){
const err473 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data155.level !== undefined){
let data156 = data155.level;
if(typeof data156 !== "string"){
const err474 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!(((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "warn")) || (data156 === "error"))){
const err475 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid63 = _errs758 === errors;
valid255 = valid255 || _valid63;
}
if(!valid255){
const err477 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
else {
errors = _errs754;
if(vErrors !== null){
if(_errs754){
vErrors.length = _errs754;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/no-pipeline"] !== undefined){
let data157 = data["deployment/no-pipeline"];
const _errs765 = errors;
let valid259 = false;
const _errs766 = errors;
if(typeof data157 !== "string"){
const err478 = {instancePath:instancePath+"/deployment~1no-pipeline",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(!(((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "warn")) || (data157 === "error"))){
const err479 = {instancePath:instancePath+"/deployment~1no-pipeline",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid64 = _errs766 === errors;
valid259 = valid259 || _valid64;
if(!valid259){
const _errs769 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key65 in data157){
if(!(key65 === "level")){
const err480 = {instancePath:instancePath+"/deployment~1no-pipeline",schemaPath:"#/properties/deployment~1no-pipeline/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data157.level !== undefined){
let data158 = data157.level;
if(typeof data158 !== "string"){
const err481 = {instancePath:instancePath+"/deployment~1no-pipeline/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(!(((((data158 === "off") || (data158 === "info")) || (data158 === "warning")) || (data158 === "warn")) || (data158 === "error"))){
const err482 = {instancePath:instancePath+"/deployment~1no-pipeline/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/deployment~1no-pipeline",schemaPath:"#/properties/deployment~1no-pipeline/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid64 = _errs769 === errors;
valid259 = valid259 || _valid64;
}
if(!valid259){
const err484 = {instancePath:instancePath+"/deployment~1no-pipeline",schemaPath:"#/properties/deployment~1no-pipeline/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
else {
errors = _errs765;
if(vErrors !== null){
if(_errs765){
vErrors.length = _errs765;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/recreate"] !== undefined){
let data159 = data["deployment/recreate"];
const _errs776 = errors;
let valid263 = false;
const _errs777 = errors;
if(typeof data159 !== "string"){
const err485 = {instancePath:instancePath+"/deployment~1recreate",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!(((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "warn")) || (data159 === "error"))){
const err486 = {instancePath:instancePath+"/deployment~1recreate",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
var _valid65 = _errs777 === errors;
valid263 = valid263 || _valid65;
if(!valid263){
const _errs780 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key66 in data159){
if(!((key66 === "level") || (key66 === "promise"))){
const err487 = {instancePath:instancePath+"/deployment~1recreate",schemaPath:"#/properties/deployment~1recreate/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data159.level !== undefined){
let data160 = data159.level;
if(typeof data160 !== "string"){
const err488 = {instancePath:instancePath+"/deployment~1recreate/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!(((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "warn")) || (data160 === "error"))){
const err489 = {instancePath:instancePath+"/deployment~1recreate/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data159.promise !== undefined){
let data161 = data159.promise;
if(!((typeof data161 == "number") && (isFinite(data161)))){
const err490 = {instancePath:instancePath+"/deployment~1recreate/promise",schemaPath:"#/properties/deployment~1recreate/anyOf/1/properties/promise/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/deployment~1recreate",schemaPath:"#/properties/deployment~1recreate/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
var _valid65 = _errs780 === errors;
valid263 = valid263 || _valid65;
}
if(!valid263){
const err492 = {instancePath:instancePath+"/deployment~1recreate",schemaPath:"#/properties/deployment~1recreate/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
else {
errors = _errs776;
if(vErrors !== null){
if(_errs776){
vErrors.length = _errs776;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/secret-in-file"] !== undefined){
let data162 = data["deployment/secret-in-file"];
const _errs789 = errors;
let valid267 = false;
const _errs790 = errors;
if(typeof data162 !== "string"){
const err493 = {instancePath:instancePath+"/deployment~1secret-in-file",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(!(((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "warn")) || (data162 === "error"))){
const err494 = {instancePath:instancePath+"/deployment~1secret-in-file",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid66 = _errs790 === errors;
valid267 = valid267 || _valid66;
if(!valid267){
const _errs793 = errors;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
for(const key67 in data162){
if(!(key67 === "level")){
const err495 = {instancePath:instancePath+"/deployment~1secret-in-file",schemaPath:"#/properties/deployment~1secret-in-file/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data162.level !== undefined){
let data163 = data162.level;
if(typeof data163 !== "string"){
const err496 = {instancePath:instancePath+"/deployment~1secret-in-file/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(!(((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "warn")) || (data163 === "error"))){
const err497 = {instancePath:instancePath+"/deployment~1secret-in-file/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
}
else {
const err498 = {instancePath:instancePath+"/deployment~1secret-in-file",schemaPath:"#/properties/deployment~1secret-in-file/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid66 = _errs793 === errors;
valid267 = valid267 || _valid66;
}
if(!valid267){
const err499 = {instancePath:instancePath+"/deployment~1secret-in-file",schemaPath:"#/properties/deployment~1secret-in-file/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
else {
errors = _errs789;
if(vErrors !== null){
if(_errs789){
vErrors.length = _errs789;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/availability-budget"] !== undefined){
let data164 = data["failure/availability-budget"];
const _errs800 = errors;
let valid271 = false;
const _errs801 = errors;
if(typeof data164 !== "string"){
const err500 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(!(((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "warn")) || (data164 === "error"))){
const err501 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid67 = _errs801 === errors;
valid271 = valid271 || _valid67;
if(!valid271){
const _errs804 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key68 in data164){
if(!(key68 === "level")){
const err502 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data164.level !== undefined){
let data165 = data164.level;
if(typeof data165 !== "string"){
const err503 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(!(((((data165 === "off") || (data165 === "info")) || (data165 === "warning")) || (data165 === "warn")) || (data165 === "error"))){
const err504 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
var _valid67 = _errs804 === errors;
valid271 = valid271 || _valid67;
}
if(!valid271){
const err506 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
else {
errors = _errs800;
if(vErrors !== null){
if(_errs800){
vErrors.length = _errs800;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-dead-letter"] !== undefined){
let data166 = data["failure/no-dead-letter"];
const _errs811 = errors;
let valid275 = false;
const _errs812 = errors;
if(typeof data166 !== "string"){
const err507 = {instancePath:instancePath+"/failure~1no-dead-letter",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(!(((((data166 === "off") || (data166 === "info")) || (data166 === "warning")) || (data166 === "warn")) || (data166 === "error"))){
const err508 = {instancePath:instancePath+"/failure~1no-dead-letter",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid68 = _errs812 === errors;
valid275 = valid275 || _valid68;
if(!valid275){
const _errs815 = errors;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key69 in data166){
if(!(key69 === "level")){
const err509 = {instancePath:instancePath+"/failure~1no-dead-letter",schemaPath:"#/properties/failure~1no-dead-letter/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data166.level !== undefined){
let data167 = data166.level;
if(typeof data167 !== "string"){
const err510 = {instancePath:instancePath+"/failure~1no-dead-letter/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(!(((((data167 === "off") || (data167 === "info")) || (data167 === "warning")) || (data167 === "warn")) || (data167 === "error"))){
const err511 = {instancePath:instancePath+"/failure~1no-dead-letter/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/failure~1no-dead-letter",schemaPath:"#/properties/failure~1no-dead-letter/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid68 = _errs815 === errors;
valid275 = valid275 || _valid68;
}
if(!valid275){
const err513 = {instancePath:instancePath+"/failure~1no-dead-letter",schemaPath:"#/properties/failure~1no-dead-letter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
else {
errors = _errs811;
if(vErrors !== null){
if(_errs811){
vErrors.length = _errs811;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-error-response"] !== undefined){
let data168 = data["failure/no-error-response"];
const _errs822 = errors;
let valid279 = false;
const _errs823 = errors;
if(typeof data168 !== "string"){
const err514 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(!(((((data168 === "off") || (data168 === "info")) || (data168 === "warning")) || (data168 === "warn")) || (data168 === "error"))){
const err515 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
var _valid69 = _errs823 === errors;
valid279 = valid279 || _valid69;
if(!valid279){
const _errs826 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key70 in data168){
if(!(key70 === "level")){
const err516 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data168.level !== undefined){
let data169 = data168.level;
if(typeof data169 !== "string"){
const err517 = {instancePath:instancePath+"/failure~1no-error-response/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(!(((((data169 === "off") || (data169 === "info")) || (data169 === "warning")) || (data169 === "warn")) || (data169 === "error"))){
const err518 = {instancePath:instancePath+"/failure~1no-error-response/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid69 = _errs826 === errors;
valid279 = valid279 || _valid69;
}
if(!valid279){
const err520 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
errors = _errs822;
if(vErrors !== null){
if(_errs822){
vErrors.length = _errs822;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-timeout"] !== undefined){
let data170 = data["failure/no-timeout"];
const _errs833 = errors;
let valid283 = false;
const _errs834 = errors;
if(typeof data170 !== "string"){
const err521 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(!(((((data170 === "off") || (data170 === "info")) || (data170 === "warning")) || (data170 === "warn")) || (data170 === "error"))){
const err522 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid70 = _errs834 === errors;
valid283 = valid283 || _valid70;
if(!valid283){
const _errs837 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key71 in data170){
if(!(key71 === "level")){
const err523 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data170.level !== undefined){
let data171 = data170.level;
if(typeof data171 !== "string"){
const err524 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!(((((data171 === "off") || (data171 === "info")) || (data171 === "warning")) || (data171 === "warn")) || (data171 === "error"))){
const err525 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
var _valid70 = _errs837 === errors;
valid283 = valid283 || _valid70;
}
if(!valid283){
const err527 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
else {
errors = _errs833;
if(vErrors !== null){
if(_errs833){
vErrors.length = _errs833;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-amplification"] !== undefined){
let data172 = data["failure/retry-amplification"];
const _errs844 = errors;
let valid287 = false;
const _errs845 = errors;
if(typeof data172 !== "string"){
const err528 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(!(((((data172 === "off") || (data172 === "info")) || (data172 === "warning")) || (data172 === "warn")) || (data172 === "error"))){
const err529 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid71 = _errs845 === errors;
valid287 = valid287 || _valid71;
if(!valid287){
const _errs848 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key72 in data172){
if(!((key72 === "level") || (key72 === "max"))){
const err530 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data172.level !== undefined){
let data173 = data172.level;
if(typeof data173 !== "string"){
const err531 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(!(((((data173 === "off") || (data173 === "info")) || (data173 === "warning")) || (data173 === "warn")) || (data173 === "error"))){
const err532 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data172.max !== undefined){
let data174 = data172.max;
if(!((typeof data174 == "number") && (isFinite(data174)))){
const err533 = {instancePath:instancePath+"/failure~1retry-amplification/max",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
var _valid71 = _errs848 === errors;
valid287 = valid287 || _valid71;
}
if(!valid287){
const err535 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
else {
errors = _errs844;
if(vErrors !== null){
if(_errs844){
vErrors.length = _errs844;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-not-idempotent"] !== undefined){
let data175 = data["failure/retry-not-idempotent"];
const _errs857 = errors;
let valid291 = false;
const _errs858 = errors;
if(typeof data175 !== "string"){
const err536 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(!(((((data175 === "off") || (data175 === "info")) || (data175 === "warning")) || (data175 === "warn")) || (data175 === "error"))){
const err537 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
var _valid72 = _errs858 === errors;
valid291 = valid291 || _valid72;
if(!valid291){
const _errs861 = errors;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
for(const key73 in data175){
if(!(key73 === "level")){
const err538 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data175.level !== undefined){
let data176 = data175.level;
if(typeof data176 !== "string"){
const err539 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!(((((data176 === "off") || (data176 === "info")) || (data176 === "warning")) || (data176 === "warn")) || (data176 === "error"))){
const err540 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var _valid72 = _errs861 === errors;
valid291 = valid291 || _valid72;
}
if(!valid291){
const err542 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
else {
errors = _errs857;
if(vErrors !== null){
if(_errs857){
vErrors.length = _errs857;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-without-backoff"] !== undefined){
let data177 = data["failure/retry-without-backoff"];
const _errs868 = errors;
let valid295 = false;
const _errs869 = errors;
if(typeof data177 !== "string"){
const err543 = {instancePath:instancePath+"/failure~1retry-without-backoff",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(!(((((data177 === "off") || (data177 === "info")) || (data177 === "warning")) || (data177 === "warn")) || (data177 === "error"))){
const err544 = {instancePath:instancePath+"/failure~1retry-without-backoff",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid73 = _errs869 === errors;
valid295 = valid295 || _valid73;
if(!valid295){
const _errs872 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key74 in data177){
if(!(key74 === "level")){
const err545 = {instancePath:instancePath+"/failure~1retry-without-backoff",schemaPath:"#/properties/failure~1retry-without-backoff/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data177.level !== undefined){
let data178 = data177.level;
if(typeof data178 !== "string"){
const err546 = {instancePath:instancePath+"/failure~1retry-without-backoff/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!(((((data178 === "off") || (data178 === "info")) || (data178 === "warning")) || (data178 === "warn")) || (data178 === "error"))){
const err547 = {instancePath:instancePath+"/failure~1retry-without-backoff/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/failure~1retry-without-backoff",schemaPath:"#/properties/failure~1retry-without-backoff/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
var _valid73 = _errs872 === errors;
valid295 = valid295 || _valid73;
}
if(!valid295){
const err549 = {instancePath:instancePath+"/failure~1retry-without-backoff",schemaPath:"#/properties/failure~1retry-without-backoff/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
else {
errors = _errs868;
if(vErrors !== null){
if(_errs868){
vErrors.length = _errs868;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/tier-inversion"] !== undefined){
let data179 = data["failure/tier-inversion"];
const _errs879 = errors;
let valid299 = false;
const _errs880 = errors;
if(typeof data179 !== "string"){
const err550 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(!(((((data179 === "off") || (data179 === "info")) || (data179 === "warning")) || (data179 === "warn")) || (data179 === "error"))){
const err551 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid74 = _errs880 === errors;
valid299 = valid299 || _valid74;
if(!valid299){
const _errs883 = errors;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key75 in data179){
if(!((key75 === "level") || (key75 === "steps"))){
const err552 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key75}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data179.level !== undefined){
let data180 = data179.level;
if(typeof data180 !== "string"){
const err553 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(!(((((data180 === "off") || (data180 === "info")) || (data180 === "warning")) || (data180 === "warn")) || (data180 === "error"))){
const err554 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data179.steps !== undefined){
let data181 = data179.steps;
if(!((typeof data181 == "number") && (isFinite(data181)))){
const err555 = {instancePath:instancePath+"/failure~1tier-inversion/steps",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/properties/steps/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
var _valid74 = _errs883 === errors;
valid299 = valid299 || _valid74;
}
if(!valid299){
const err557 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
else {
errors = _errs879;
if(vErrors !== null){
if(_errs879){
vErrors.length = _errs879;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/timeout-below-promise"] !== undefined){
let data182 = data["failure/timeout-below-promise"];
const _errs892 = errors;
let valid303 = false;
const _errs893 = errors;
if(typeof data182 !== "string"){
const err558 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(!(((((data182 === "off") || (data182 === "info")) || (data182 === "warning")) || (data182 === "warn")) || (data182 === "error"))){
const err559 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid75 = _errs893 === errors;
valid303 = valid303 || _valid75;
if(!valid303){
const _errs896 = errors;
if(data182 && typeof data182 == "object" && !Array.isArray(data182)){
for(const key76 in data182){
if(!(key76 === "level")){
const err560 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data182.level !== undefined){
let data183 = data182.level;
if(typeof data183 !== "string"){
const err561 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(!(((((data183 === "off") || (data183 === "info")) || (data183 === "warning")) || (data183 === "warn")) || (data183 === "error"))){
const err562 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid75 = _errs896 === errors;
valid303 = valid303 || _valid75;
}
if(!valid303){
const err564 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
else {
errors = _errs892;
if(vErrors !== null){
if(_errs892){
vErrors.length = _errs892;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/waits-longer-than-caller"] !== undefined){
let data184 = data["failure/waits-longer-than-caller"];
const _errs903 = errors;
let valid307 = false;
const _errs904 = errors;
if(typeof data184 !== "string"){
const err565 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(!(((((data184 === "off") || (data184 === "info")) || (data184 === "warning")) || (data184 === "warn")) || (data184 === "error"))){
const err566 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
var _valid76 = _errs904 === errors;
valid307 = valid307 || _valid76;
if(!valid307){
const _errs907 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key77 in data184){
if(!(key77 === "level")){
const err567 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data184.level !== undefined){
let data185 = data184.level;
if(typeof data185 !== "string"){
const err568 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(!(((((data185 === "off") || (data185 === "info")) || (data185 === "warning")) || (data185 === "warn")) || (data185 === "error"))){
const err569 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
else {
const err570 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
var _valid76 = _errs907 === errors;
valid307 = valid307 || _valid76;
}
if(!valid307){
const err571 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
else {
errors = _errs903;
if(vErrors !== null){
if(_errs903){
vErrors.length = _errs903;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/no-resource-limits"] !== undefined){
let data186 = data["scale/no-resource-limits"];
const _errs914 = errors;
let valid311 = false;
const _errs915 = errors;
if(typeof data186 !== "string"){
const err572 = {instancePath:instancePath+"/scale~1no-resource-limits",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(!(((((data186 === "off") || (data186 === "info")) || (data186 === "warning")) || (data186 === "warn")) || (data186 === "error"))){
const err573 = {instancePath:instancePath+"/scale~1no-resource-limits",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
var _valid77 = _errs915 === errors;
valid311 = valid311 || _valid77;
if(!valid311){
const _errs918 = errors;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key78 in data186){
if(!(key78 === "level")){
const err574 = {instancePath:instancePath+"/scale~1no-resource-limits",schemaPath:"#/properties/scale~1no-resource-limits/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key78}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data186.level !== undefined){
let data187 = data186.level;
if(typeof data187 !== "string"){
const err575 = {instancePath:instancePath+"/scale~1no-resource-limits/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!(((((data187 === "off") || (data187 === "info")) || (data187 === "warning")) || (data187 === "warn")) || (data187 === "error"))){
const err576 = {instancePath:instancePath+"/scale~1no-resource-limits/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
}
else {
const err577 = {instancePath:instancePath+"/scale~1no-resource-limits",schemaPath:"#/properties/scale~1no-resource-limits/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
var _valid77 = _errs918 === errors;
valid311 = valid311 || _valid77;
}
if(!valid311){
const err578 = {instancePath:instancePath+"/scale~1no-resource-limits",schemaPath:"#/properties/scale~1no-resource-limits/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
else {
errors = _errs914;
if(vErrors !== null){
if(_errs914){
vErrors.length = _errs914;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/no-throttling"] !== undefined){
let data188 = data["scale/no-throttling"];
const _errs925 = errors;
let valid315 = false;
const _errs926 = errors;
if(typeof data188 !== "string"){
const err579 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(!(((((data188 === "off") || (data188 === "info")) || (data188 === "warning")) || (data188 === "warn")) || (data188 === "error"))){
const err580 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
var _valid78 = _errs926 === errors;
valid315 = valid315 || _valid78;
if(!valid315){
const _errs929 = errors;
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key79 in data188){
if(!(key79 === "level")){
const err581 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key79}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data188.level !== undefined){
let data189 = data188.level;
if(typeof data189 !== "string"){
const err582 = {instancePath:instancePath+"/scale~1no-throttling/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(!(((((data189 === "off") || (data189 === "info")) || (data189 === "warning")) || (data189 === "warn")) || (data189 === "error"))){
const err583 = {instancePath:instancePath+"/scale~1no-throttling/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
var _valid78 = _errs929 === errors;
valid315 = valid315 || _valid78;
}
if(!valid315){
const err585 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
else {
errors = _errs925;
if(vErrors !== null){
if(_errs925){
vErrors.length = _errs925;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/no-upper-bound"] !== undefined){
let data190 = data["scale/no-upper-bound"];
const _errs936 = errors;
let valid319 = false;
const _errs937 = errors;
if(typeof data190 !== "string"){
const err586 = {instancePath:instancePath+"/scale~1no-upper-bound",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(!(((((data190 === "off") || (data190 === "info")) || (data190 === "warning")) || (data190 === "warn")) || (data190 === "error"))){
const err587 = {instancePath:instancePath+"/scale~1no-upper-bound",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid79 = _errs937 === errors;
valid319 = valid319 || _valid79;
if(!valid319){
const _errs940 = errors;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key80 in data190){
if(!(key80 === "level")){
const err588 = {instancePath:instancePath+"/scale~1no-upper-bound",schemaPath:"#/properties/scale~1no-upper-bound/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key80}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data190.level !== undefined){
let data191 = data190.level;
if(typeof data191 !== "string"){
const err589 = {instancePath:instancePath+"/scale~1no-upper-bound/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(!(((((data191 === "off") || (data191 === "info")) || (data191 === "warning")) || (data191 === "warn")) || (data191 === "error"))){
const err590 = {instancePath:instancePath+"/scale~1no-upper-bound/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
}
else {
const err591 = {instancePath:instancePath+"/scale~1no-upper-bound",schemaPath:"#/properties/scale~1no-upper-bound/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid79 = _errs940 === errors;
valid319 = valid319 || _valid79;
}
if(!valid319){
const err592 = {instancePath:instancePath+"/scale~1no-upper-bound",schemaPath:"#/properties/scale~1no-upper-bound/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
else {
errors = _errs936;
if(vErrors !== null){
if(_errs936){
vErrors.length = _errs936;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/single-instance"] !== undefined){
let data192 = data["scale/single-instance"];
const _errs947 = errors;
let valid323 = false;
const _errs948 = errors;
if(typeof data192 !== "string"){
const err593 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(!(((((data192 === "off") || (data192 === "info")) || (data192 === "warning")) || (data192 === "warn")) || (data192 === "error"))){
const err594 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid80 = _errs948 === errors;
valid323 = valid323 || _valid80;
if(!valid323){
const _errs951 = errors;
if(data192 && typeof data192 == "object" && !Array.isArray(data192)){
for(const key81 in data192){
if(!((((key81 === "level") || (key81 === "instances")) || (key81 === "tier")) || (key81 === "promise"))){
const err595 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key81}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data192.level !== undefined){
let data193 = data192.level;
if(typeof data193 !== "string"){
const err596 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(!(((((data193 === "off") || (data193 === "info")) || (data193 === "warning")) || (data193 === "warn")) || (data193 === "error"))){
const err597 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data192.instances !== undefined){
let data194 = data192.instances;
if(!((typeof data194 == "number") && (isFinite(data194)))){
const err598 = {instancePath:instancePath+"/scale~1single-instance/instances",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/instances/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
if(data192.tier !== undefined){
let data195 = data192.tier;
if(!((typeof data195 == "number") && (isFinite(data195)))){
const err599 = {instancePath:instancePath+"/scale~1single-instance/tier",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/tier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data192.promise !== undefined){
let data196 = data192.promise;
if(!((typeof data196 == "number") && (isFinite(data196)))){
const err600 = {instancePath:instancePath+"/scale~1single-instance/promise",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/promise/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
var _valid80 = _errs951 === errors;
valid323 = valid323 || _valid80;
}
if(!valid323){
const err602 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
else {
errors = _errs947;
if(vErrors !== null){
if(_errs947){
vErrors.length = _errs947;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/state-in-instance"] !== undefined){
let data197 = data["scale/state-in-instance"];
const _errs964 = errors;
let valid327 = false;
const _errs965 = errors;
if(typeof data197 !== "string"){
const err603 = {instancePath:instancePath+"/scale~1state-in-instance",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(!(((((data197 === "off") || (data197 === "info")) || (data197 === "warning")) || (data197 === "warn")) || (data197 === "error"))){
const err604 = {instancePath:instancePath+"/scale~1state-in-instance",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid81 = _errs965 === errors;
valid327 = valid327 || _valid81;
if(!valid327){
const _errs968 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
for(const key82 in data197){
if(!(key82 === "level")){
const err605 = {instancePath:instancePath+"/scale~1state-in-instance",schemaPath:"#/properties/scale~1state-in-instance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key82}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data197.level !== undefined){
let data198 = data197.level;
if(typeof data198 !== "string"){
const err606 = {instancePath:instancePath+"/scale~1state-in-instance/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(!(((((data198 === "off") || (data198 === "info")) || (data198 === "warning")) || (data198 === "warn")) || (data198 === "error"))){
const err607 = {instancePath:instancePath+"/scale~1state-in-instance/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/scale~1state-in-instance",schemaPath:"#/properties/scale~1state-in-instance/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
var _valid81 = _errs968 === errors;
valid327 = valid327 || _valid81;
}
if(!valid327){
const err609 = {instancePath:instancePath+"/scale~1state-in-instance",schemaPath:"#/properties/scale~1state-in-instance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
else {
errors = _errs964;
if(vErrors !== null){
if(_errs964){
vErrors.length = _errs964;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/unbounded-list"] !== undefined){
let data199 = data["scale/unbounded-list"];
const _errs975 = errors;
let valid331 = false;
const _errs976 = errors;
if(typeof data199 !== "string"){
const err610 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
if(!(((((data199 === "off") || (data199 === "info")) || (data199 === "warning")) || (data199 === "warn")) || (data199 === "error"))){
const err611 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid82 = _errs976 === errors;
valid331 = valid331 || _valid82;
if(!valid331){
const _errs979 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key83 in data199){
if(!(((key83 === "level") || (key83 === "paging")) || (key83 === "beside"))){
const err612 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key83}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data199.level !== undefined){
let data200 = data199.level;
if(typeof data200 !== "string"){
const err613 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(!(((((data200 === "off") || (data200 === "info")) || (data200 === "warning")) || (data200 === "warn")) || (data200 === "error"))){
const err614 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data199.paging !== undefined){
let data201 = data199.paging;
if(Array.isArray(data201)){
const len1 = data201.length;
for(let i1=0; i1<len1; i1++){
if(typeof data201[i1] !== "string"){
const err615 = {instancePath:instancePath+"/scale~1unbounded-list/paging/" + i1,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/scale~1unbounded-list/paging",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
if(data199.beside !== undefined){
let data203 = data199.beside;
if(Array.isArray(data203)){
const len2 = data203.length;
for(let i2=0; i2<len2; i2++){
if(typeof data203[i2] !== "string"){
const err617 = {instancePath:instancePath+"/scale~1unbounded-list/beside/" + i2,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/scale~1unbounded-list/beside",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid82 = _errs979 === errors;
valid331 = valid331 || _valid82;
}
if(!valid331){
const err620 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
else {
errors = _errs975;
if(vErrors !== null){
if(_errs975){
vErrors.length = _errs975;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-changelog"] !== undefined){
let data205 = data["social-contract/no-changelog"];
const _errs994 = errors;
let valid339 = false;
const _errs995 = errors;
if(typeof data205 !== "string"){
const err621 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(!(((((data205 === "off") || (data205 === "info")) || (data205 === "warning")) || (data205 === "warn")) || (data205 === "error"))){
const err622 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
var _valid83 = _errs995 === errors;
valid339 = valid339 || _valid83;
if(!valid339){
const _errs998 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key84 in data205){
if(!(key84 === "level")){
const err623 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key84}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data205.level !== undefined){
let data206 = data205.level;
if(typeof data206 !== "string"){
const err624 = {instancePath:instancePath+"/social-contract~1no-changelog/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(!(((((data206 === "off") || (data206 === "info")) || (data206 === "warning")) || (data206 === "warn")) || (data206 === "error"))){
const err625 = {instancePath:instancePath+"/social-contract~1no-changelog/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid83 = _errs998 === errors;
valid339 = valid339 || _valid83;
}
if(!valid339){
const err627 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
else {
errors = _errs994;
if(vErrors !== null){
if(_errs994){
vErrors.length = _errs994;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-contact"] !== undefined){
let data207 = data["social-contract/no-contact"];
const _errs1005 = errors;
let valid343 = false;
const _errs1006 = errors;
if(typeof data207 !== "string"){
const err628 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
if(!(((((data207 === "off") || (data207 === "info")) || (data207 === "warning")) || (data207 === "warn")) || (data207 === "error"))){
const err629 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
var _valid84 = _errs1006 === errors;
valid343 = valid343 || _valid84;
if(!valid343){
const _errs1009 = errors;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key85 in data207){
if(!(key85 === "level")){
const err630 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key85}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data207.level !== undefined){
let data208 = data207.level;
if(typeof data208 !== "string"){
const err631 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
if(!(((((data208 === "off") || (data208 === "info")) || (data208 === "warning")) || (data208 === "warn")) || (data208 === "error"))){
const err632 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid84 = _errs1009 === errors;
valid343 = valid343 || _valid84;
}
if(!valid343){
const err634 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs1005;
if(vErrors !== null){
if(_errs1005){
vErrors.length = _errs1005;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-description"] !== undefined){
let data209 = data["social-contract/no-description"];
const _errs1016 = errors;
let valid347 = false;
const _errs1017 = errors;
if(typeof data209 !== "string"){
const err635 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(!(((((data209 === "off") || (data209 === "info")) || (data209 === "warning")) || (data209 === "warn")) || (data209 === "error"))){
const err636 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid85 = _errs1017 === errors;
valid347 = valid347 || _valid85;
if(!valid347){
const _errs1020 = errors;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key86 in data209){
if(!(key86 === "level")){
const err637 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key86}};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data209.level !== undefined){
let data210 = data209.level;
if(typeof data210 !== "string"){
const err638 = {instancePath:instancePath+"/social-contract~1no-description/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(!(((((data210 === "off") || (data210 === "info")) || (data210 === "warning")) || (data210 === "warn")) || (data210 === "error"))){
const err639 = {instancePath:instancePath+"/social-contract~1no-description/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
}
else {
const err640 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
var _valid85 = _errs1020 === errors;
valid347 = valid347 || _valid85;
}
if(!valid347){
const err641 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
else {
errors = _errs1016;
if(vErrors !== null){
if(_errs1016){
vErrors.length = _errs1016;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-objectives"] !== undefined){
let data211 = data["social-contract/no-objectives"];
const _errs1027 = errors;
let valid351 = false;
const _errs1028 = errors;
if(typeof data211 !== "string"){
const err642 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
if(!(((((data211 === "off") || (data211 === "info")) || (data211 === "warning")) || (data211 === "warn")) || (data211 === "error"))){
const err643 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
var _valid86 = _errs1028 === errors;
valid351 = valid351 || _valid86;
if(!valid351){
const _errs1031 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key87 in data211){
if(!((key87 === "level") || (key87 === "tier"))){
const err644 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key87}};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data211.level !== undefined){
let data212 = data211.level;
if(typeof data212 !== "string"){
const err645 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(!(((((data212 === "off") || (data212 === "info")) || (data212 === "warning")) || (data212 === "warn")) || (data212 === "error"))){
const err646 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data211.tier !== undefined){
let data213 = data211.tier;
if(!((typeof data213 == "number") && (isFinite(data213)))){
const err647 = {instancePath:instancePath+"/social-contract~1no-objectives/tier",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/properties/tier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid86 = _errs1031 === errors;
valid351 = valid351 || _valid86;
}
if(!valid351){
const err649 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
else {
errors = _errs1027;
if(vErrors !== null){
if(_errs1027){
vErrors.length = _errs1027;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-owner"] !== undefined){
let data214 = data["social-contract/no-owner"];
const _errs1040 = errors;
let valid355 = false;
const _errs1041 = errors;
if(typeof data214 !== "string"){
const err650 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(!(((((data214 === "off") || (data214 === "info")) || (data214 === "warning")) || (data214 === "warn")) || (data214 === "error"))){
const err651 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid87 = _errs1041 === errors;
valid355 = valid355 || _valid87;
if(!valid355){
const _errs1044 = errors;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key88 in data214){
if(!(key88 === "level")){
const err652 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key88}};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data214.level !== undefined){
let data215 = data214.level;
if(typeof data215 !== "string"){
const err653 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(!(((((data215 === "off") || (data215 === "info")) || (data215 === "warning")) || (data215 === "warn")) || (data215 === "error"))){
const err654 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
else {
const err655 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
var _valid87 = _errs1044 === errors;
valid355 = valid355 || _valid87;
}
if(!valid355){
const err656 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
else {
errors = _errs1040;
if(vErrors !== null){
if(_errs1040){
vErrors.length = _errs1040;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-runbook"] !== undefined){
let data216 = data["social-contract/no-runbook"];
const _errs1051 = errors;
let valid359 = false;
const _errs1052 = errors;
if(typeof data216 !== "string"){
const err657 = {instancePath:instancePath+"/social-contract~1no-runbook",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
if(!(((((data216 === "off") || (data216 === "info")) || (data216 === "warning")) || (data216 === "warn")) || (data216 === "error"))){
const err658 = {instancePath:instancePath+"/social-contract~1no-runbook",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
var _valid88 = _errs1052 === errors;
valid359 = valid359 || _valid88;
if(!valid359){
const _errs1055 = errors;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
for(const key89 in data216){
if(!((key89 === "level") || (key89 === "tier"))){
const err659 = {instancePath:instancePath+"/social-contract~1no-runbook",schemaPath:"#/properties/social-contract~1no-runbook/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key89}};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data216.level !== undefined){
let data217 = data216.level;
if(typeof data217 !== "string"){
const err660 = {instancePath:instancePath+"/social-contract~1no-runbook/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
if(!(((((data217 === "off") || (data217 === "info")) || (data217 === "warning")) || (data217 === "warn")) || (data217 === "error"))){
const err661 = {instancePath:instancePath+"/social-contract~1no-runbook/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data216.tier !== undefined){
let data218 = data216.tier;
if(!((typeof data218 == "number") && (isFinite(data218)))){
const err662 = {instancePath:instancePath+"/social-contract~1no-runbook/tier",schemaPath:"#/properties/social-contract~1no-runbook/anyOf/1/properties/tier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
}
else {
const err663 = {instancePath:instancePath+"/social-contract~1no-runbook",schemaPath:"#/properties/social-contract~1no-runbook/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
var _valid88 = _errs1055 === errors;
valid359 = valid359 || _valid88;
}
if(!valid359){
const err664 = {instancePath:instancePath+"/social-contract~1no-runbook",schemaPath:"#/properties/social-contract~1no-runbook/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
errors = _errs1051;
if(vErrors !== null){
if(_errs1051){
vErrors.length = _errs1051;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/owner-mismatch"] !== undefined){
let data219 = data["social-contract/owner-mismatch"];
const _errs1064 = errors;
let valid363 = false;
const _errs1065 = errors;
if(typeof data219 !== "string"){
const err665 = {instancePath:instancePath+"/social-contract~1owner-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!(((((data219 === "off") || (data219 === "info")) || (data219 === "warning")) || (data219 === "warn")) || (data219 === "error"))){
const err666 = {instancePath:instancePath+"/social-contract~1owner-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
var _valid89 = _errs1065 === errors;
valid363 = valid363 || _valid89;
if(!valid363){
const _errs1068 = errors;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
for(const key90 in data219){
if(!(key90 === "level")){
const err667 = {instancePath:instancePath+"/social-contract~1owner-mismatch",schemaPath:"#/properties/social-contract~1owner-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key90}};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data219.level !== undefined){
let data220 = data219.level;
if(typeof data220 !== "string"){
const err668 = {instancePath:instancePath+"/social-contract~1owner-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
if(!(((((data220 === "off") || (data220 === "info")) || (data220 === "warning")) || (data220 === "warn")) || (data220 === "error"))){
const err669 = {instancePath:instancePath+"/social-contract~1owner-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/social-contract~1owner-mismatch",schemaPath:"#/properties/social-contract~1owner-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
var _valid89 = _errs1068 === errors;
valid363 = valid363 || _valid89;
}
if(!valid363){
const err671 = {instancePath:instancePath+"/social-contract~1owner-mismatch",schemaPath:"#/properties/social-contract~1owner-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
errors = _errs1064;
if(vErrors !== null){
if(_errs1064){
vErrors.length = _errs1064;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/undocumented-operation"] !== undefined){
let data221 = data["social-contract/undocumented-operation"];
const _errs1075 = errors;
let valid367 = false;
const _errs1076 = errors;
if(typeof data221 !== "string"){
const err672 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(!(((((data221 === "off") || (data221 === "info")) || (data221 === "warning")) || (data221 === "warn")) || (data221 === "error"))){
const err673 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
var _valid90 = _errs1076 === errors;
valid367 = valid367 || _valid90;
if(!valid367){
const _errs1079 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
for(const key91 in data221){
if(!(key91 === "level")){
const err674 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key91}};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data221.level !== undefined){
let data222 = data221.level;
if(typeof data222 !== "string"){
const err675 = {instancePath:instancePath+"/social-contract~1undocumented-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!(((((data222 === "off") || (data222 === "info")) || (data222 === "warning")) || (data222 === "warn")) || (data222 === "error"))){
const err676 = {instancePath:instancePath+"/social-contract~1undocumented-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
else {
const err677 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid90 = _errs1079 === errors;
valid367 = valid367 || _valid90;
}
if(!valid367){
const err678 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
else {
errors = _errs1075;
if(vErrors !== null){
if(_errs1075){
vErrors.length = _errs1075;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/unstable-dependency"] !== undefined){
let data223 = data["social-contract/unstable-dependency"];
const _errs1086 = errors;
let valid371 = false;
const _errs1087 = errors;
if(typeof data223 !== "string"){
const err679 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(!(((((data223 === "off") || (data223 === "info")) || (data223 === "warning")) || (data223 === "warn")) || (data223 === "error"))){
const err680 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid91 = _errs1087 === errors;
valid371 = valid371 || _valid91;
if(!valid371){
const _errs1090 = errors;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key92 in data223){
if(!(key92 === "level")){
const err681 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key92}};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data223.level !== undefined){
let data224 = data223.level;
if(typeof data224 !== "string"){
const err682 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(!(((((data224 === "off") || (data224 === "info")) || (data224 === "warning")) || (data224 === "warn")) || (data224 === "error"))){
const err683 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid91 = _errs1090 === errors;
valid371 = valid371 || _valid91;
}
if(!valid371){
const err685 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
else {
errors = _errs1086;
if(vErrors !== null){
if(_errs1086){
vErrors.length = _errs1086;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err686 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema199 = {"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "files") || (key0 === "rules")) || (pattern0.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err2 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files/" + i0,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.root !== undefined){
if(typeof data.root !== "boolean"){
const err2 = {instancePath:instancePath+"/root",schemaPath:"#/properties/root/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.extends !== undefined){
let data2 = data.extends;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
const _errs10 = errors;
let valid3 = false;
const _errs11 = errors;
if(typeof data2 !== "string"){
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/preset/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!(((data2 === "minimal") || (data2 === "recommended")) || (data2 === "strict"))){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/preset/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid1 = _errs11 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs13 = errors;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err5 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/preset/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\.{0,2}/|\\.(ya?ml|json)$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/preset/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err7 = {instancePath:instancePath+"/extends",schemaPath:"#/definitions/preset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs15 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs19 = errors;
let valid7 = false;
const _errs20 = errors;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/definitions/preset/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((data3 === "minimal") || (data3 === "recommended")) || (data3 === "strict"))){
const err9 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/definitions/preset/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid2 = _errs20 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs22 = errors;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err10 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/definitions/preset/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^\\.{0,2}/|\\.(ya?ml|json)$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/definitions/preset/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid2 = _errs22 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err12 = {instancePath:instancePath+"/extends/" + i0,schemaPath:"#/definitions/preset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err14 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.landscape !== undefined){
let data4 = data.landscape;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!((data4 === "open") || (data4 === "closed"))){
const err16 = {instancePath:instancePath+"/landscape",schemaPath:"#/properties/landscape/enum",keyword:"enum",params:{allowedValues: schema11.properties.landscape.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.base !== undefined){
let data5 = data.base;
if(typeof data5 === "string"){
if(!pattern3.test(data5)){
const err17 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/base",schemaPath:"#/properties/base/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate11(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data7 = data.overrides;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data7[i1], {instancePath:instancePath+"/overrides/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.ignore !== undefined){
let data9 = data.ignore;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err20 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/ignore/" + i2,schemaPath:"#/definitions/glob/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/ignore",schemaPath:"#/properties/ignore/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.external !== undefined){
let data11 = data.external;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
let data12 = data11[i3];
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err23 = {instancePath:instancePath+"/external/" + i3,schemaPath:"#/properties/external/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/external/" + i3,schemaPath:"#/properties/external/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.teams !== undefined){
let data13 = data.teams;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key1 in data13){
let data14 = data13[key1];
if(Array.isArray(data14)){
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
let data15 = data14[i4];
if(typeof data15 === "string"){
if(!pattern3.test(data15)){
const err26 = {instancePath:instancePath+"/teams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/teams/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/teams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/teams/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/teams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/teams/additionalProperties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/teams",schemaPath:"#/properties/teams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

