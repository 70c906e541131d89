// Generated from schemas/ by scripts/compile-schemas.mjs. Change the schema and run it again.
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"anyOf":[{"$ref":"#/definitions/preset"},{"type":"array","items":{"$ref":"#/definitions/preset"}}]},"landscape":{"type":"string","enum":["open","closed"]},"base":{"type":"string","pattern":"\\S"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"$ref":"#/definitions/override"}},"ignore":{"type":"array","items":{"$ref":"#/definitions/glob"}},"external":{"type":"array","items":{"type":"string","pattern":"\\S"}},"teams":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"definitions":{"preset":{"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]},"glob":{"type":"string","pattern":"\\S"},"override":{"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}},"level":{"type":"string","enum":["off","info","warning","warn","error"]},"rules":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"},"uncertainty":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-resources":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/wide-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"parameters":{"type":"number"},"fields":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/breaking-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"closedEnums":{"type":"boolean"}},"additionalProperties":false}]},"versioning/closed-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/loosened-objective":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/major-without-old":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/mixed-scheme":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"internal":{"type":"boolean"}},"additionalProperties":false}]},"versioning/opaque-payload":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/unbumped-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"address":{"type":"boolean"}},"additionalProperties":false}]},"boundaries/duplicate-capability":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"share":{"type":"number"},"paths":{"type":"number"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/public-internals":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/plain-http":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/made-for-one":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unused-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-error-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"number"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-throttling":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"instances":{"type":"number"},"tier":{"type":"number"},"promise":{"type":"number"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-changelog":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-description":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/undocumented-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}}}};
const schema12 = {"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]};
const schema148 = {"type":"string","pattern":"\\S"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^\\.{0,2}/|\\.(ya?ml|json)$", "u");
const pattern3 = new RegExp("\\S", "u");
const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"},"uncertainty":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-resources":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/wide-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"parameters":{"type":"number"},"fields":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/breaking-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"closedEnums":{"type":"boolean"}},"additionalProperties":false}]},"versioning/closed-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/loosened-objective":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/major-without-old":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/mixed-scheme":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"internal":{"type":"boolean"}},"additionalProperties":false}]},"versioning/opaque-payload":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/unbumped-change":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"address":{"type":"boolean"}},"additionalProperties":false}]},"boundaries/duplicate-capability":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"share":{"type":"number"},"paths":{"type":"number"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/public-internals":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/plain-http":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/made-for-one":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unused-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-error-response":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"steps":{"type":"number"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/no-throttling":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"instances":{"type":"number"},"tier":{"type":"number"},"promise":{"type":"number"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-changelog":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-description":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"tier":{"type":"number"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/undocumented-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}};
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
if(data["manifest/duplicate-name"] !== undefined){
let data0 = data["manifest/duplicate-name"];
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!(((((data0 === "off") || (data0 === "info")) || (data0 === "warning")) || (data0 === "warn")) || (data0 === "error"))){
const err2 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err3 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
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
const err4 = {instancePath:instancePath+"/manifest~1duplicate-name/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((data1 === "off") || (data1 === "info")) || (data1 === "warning")) || (data1 === "warn")) || (data1 === "error"))){
const err5 = {instancePath:instancePath+"/manifest~1duplicate-name/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err6 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err7 = {instancePath:instancePath+"/manifest~1duplicate-name",schemaPath:"#/properties/manifest~1duplicate-name/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/missing-file"] !== undefined){
let data2 = data["manifest/missing-file"];
const _errs14 = errors;
let valid5 = false;
const _errs15 = errors;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(((((data2 === "off") || (data2 === "info")) || (data2 === "warning")) || (data2 === "warn")) || (data2 === "error"))){
const err9 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err10 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
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
const err11 = {instancePath:instancePath+"/manifest~1missing-file/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!(((((data3 === "off") || (data3 === "info")) || (data3 === "warning")) || (data3 === "warn")) || (data3 === "error"))){
const err12 = {instancePath:instancePath+"/manifest~1missing-file/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err13 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err14 = {instancePath:instancePath+"/manifest~1missing-file",schemaPath:"#/properties/manifest~1missing-file/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/schema"] !== undefined){
let data4 = data["manifest/schema"];
const _errs25 = errors;
let valid9 = false;
const _errs26 = errors;
if(typeof data4 !== "string"){
const err15 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data4 === "off") || (data4 === "info")) || (data4 === "warning")) || (data4 === "warn")) || (data4 === "error"))){
const err16 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err17 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
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
const err18 = {instancePath:instancePath+"/manifest~1schema/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((((data5 === "off") || (data5 === "info")) || (data5 === "warning")) || (data5 === "warn")) || (data5 === "error"))){
const err19 = {instancePath:instancePath+"/manifest~1schema/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err20 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err21 = {instancePath:instancePath+"/manifest~1schema",schemaPath:"#/properties/manifest~1schema/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/syntax"] !== undefined){
let data6 = data["manifest/syntax"];
const _errs36 = errors;
let valid13 = false;
const _errs37 = errors;
if(typeof data6 !== "string"){
const err22 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((((data6 === "off") || (data6 === "info")) || (data6 === "warning")) || (data6 === "warn")) || (data6 === "error"))){
const err23 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err24 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
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
const err25 = {instancePath:instancePath+"/manifest~1syntax/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((((data7 === "off") || (data7 === "info")) || (data7 === "warning")) || (data7 === "warn")) || (data7 === "error"))){
const err26 = {instancePath:instancePath+"/manifest~1syntax/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err27 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err28 = {instancePath:instancePath+"/manifest~1syntax",schemaPath:"#/properties/manifest~1syntax/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/unknown-field"] !== undefined){
let data8 = data["manifest/unknown-field"];
const _errs47 = errors;
let valid17 = false;
const _errs48 = errors;
if(typeof data8 !== "string"){
const err29 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((((data8 === "off") || (data8 === "info")) || (data8 === "warning")) || (data8 === "warn")) || (data8 === "error"))){
const err30 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err31 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
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
const err32 = {instancePath:instancePath+"/manifest~1unknown-field/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data9 === "off") || (data9 === "info")) || (data9 === "warning")) || (data9 === "warn")) || (data9 === "error"))){
const err33 = {instancePath:instancePath+"/manifest~1unknown-field/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err34 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err35 = {instancePath:instancePath+"/manifest~1unknown-field",schemaPath:"#/properties/manifest~1unknown-field/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/unresolved-ref"] !== undefined){
let data10 = data["manifest/unresolved-ref"];
const _errs58 = errors;
let valid21 = false;
const _errs59 = errors;
if(typeof data10 !== "string"){
const err36 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(!(((((data10 === "off") || (data10 === "info")) || (data10 === "warning")) || (data10 === "warn")) || (data10 === "error"))){
const err37 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err38 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
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
const err39 = {instancePath:instancePath+"/manifest~1unresolved-ref/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((((data11 === "off") || (data11 === "info")) || (data11 === "warning")) || (data11 === "warn")) || (data11 === "error"))){
const err40 = {instancePath:instancePath+"/manifest~1unresolved-ref/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err41 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err42 = {instancePath:instancePath+"/manifest~1unresolved-ref",schemaPath:"#/properties/manifest~1unresolved-ref/anyOf",keyword:"anyOf",params:{}};
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
if(data["manifest/unused-disable"] !== undefined){
let data12 = data["manifest/unused-disable"];
const _errs69 = errors;
let valid25 = false;
const _errs70 = errors;
if(typeof data12 !== "string"){
const err43 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!(((((data12 === "off") || (data12 === "info")) || (data12 === "warning")) || (data12 === "warn")) || (data12 === "error"))){
const err44 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err45 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
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
const err46 = {instancePath:instancePath+"/manifest~1unused-disable/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!(((((data13 === "off") || (data13 === "info")) || (data13 === "warning")) || (data13 === "warn")) || (data13 === "error"))){
const err47 = {instancePath:instancePath+"/manifest~1unused-disable/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err48 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err49 = {instancePath:instancePath+"/manifest~1unused-disable",schemaPath:"#/properties/manifest~1unused-disable/anyOf",keyword:"anyOf",params:{}};
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
if(data["library/better-as-library"] !== undefined){
let data14 = data["library/better-as-library"];
const _errs80 = errors;
let valid29 = false;
const _errs81 = errors;
if(typeof data14 !== "string"){
const err50 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!(((((data14 === "off") || (data14 === "info")) || (data14 === "warning")) || (data14 === "warn")) || (data14 === "error"))){
const err51 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err52 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
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
const err53 = {instancePath:instancePath+"/library~1better-as-library/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((((data15 === "off") || (data15 === "info")) || (data15 === "warning")) || (data15 === "warn")) || (data15 === "error"))){
const err54 = {instancePath:instancePath+"/library~1better-as-library/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err55 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err56 = {instancePath:instancePath+"/library~1better-as-library",schemaPath:"#/properties/library~1better-as-library/anyOf",keyword:"anyOf",params:{}};
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
if(data["library/library-with-state"] !== undefined){
let data16 = data["library/library-with-state"];
const _errs91 = errors;
let valid33 = false;
const _errs92 = errors;
if(typeof data16 !== "string"){
const err57 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((((data16 === "off") || (data16 === "info")) || (data16 === "warning")) || (data16 === "warn")) || (data16 === "error"))){
const err58 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err59 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
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
const err60 = {instancePath:instancePath+"/library~1library-with-state/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(((((data17 === "off") || (data17 === "info")) || (data17 === "warning")) || (data17 === "warn")) || (data17 === "error"))){
const err61 = {instancePath:instancePath+"/library~1library-with-state/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err62 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err63 = {instancePath:instancePath+"/library~1library-with-state",schemaPath:"#/properties/library~1library-with-state/anyOf",keyword:"anyOf",params:{}};
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
if(data["start/services-per-team"] !== undefined){
let data18 = data["start/services-per-team"];
const _errs102 = errors;
let valid37 = false;
const _errs103 = errors;
if(typeof data18 !== "string"){
const err64 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!(((((data18 === "off") || (data18 === "info")) || (data18 === "warning")) || (data18 === "warn")) || (data18 === "error"))){
const err65 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
if(!((key10 === "level") || (key10 === "max"))){
const err66 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
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
const err67 = {instancePath:instancePath+"/start~1services-per-team/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(((((data19 === "off") || (data19 === "info")) || (data19 === "warning")) || (data19 === "warn")) || (data19 === "error"))){
const err68 = {instancePath:instancePath+"/start~1services-per-team/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data18.max !== undefined){
let data20 = data18.max;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err69 = {instancePath:instancePath+"/start~1services-per-team/max",schemaPath:"#/properties/start~1services-per-team/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid9 = _errs106 === errors;
valid37 = valid37 || _valid9;
}
if(!valid37){
const err71 = {instancePath:instancePath+"/start~1services-per-team",schemaPath:"#/properties/start~1services-per-team/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
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
if(data["size/pick-up-time"] !== undefined){
let data21 = data["size/pick-up-time"];
const _errs115 = errors;
let valid41 = false;
const _errs116 = errors;
if(typeof data21 !== "string"){
const err72 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((((data21 === "off") || (data21 === "info")) || (data21 === "warning")) || (data21 === "warn")) || (data21 === "error"))){
const err73 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs116 === errors;
valid41 = valid41 || _valid10;
if(!valid41){
const _errs119 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key11 in data21){
if(!(func2.call(schema14.properties["size/pick-up-time"].anyOf[1].properties, key11))){
const err74 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data21.level !== undefined){
let data22 = data21.level;
if(typeof data22 !== "string"){
const err75 = {instancePath:instancePath+"/size~1pick-up-time/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!(((((data22 === "off") || (data22 === "info")) || (data22 === "warning")) || (data22 === "warn")) || (data22 === "error"))){
const err76 = {instancePath:instancePath+"/size~1pick-up-time/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data21.hoursADay !== undefined){
let data23 = data21.hoursADay;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err77 = {instancePath:instancePath+"/size~1pick-up-time/hoursADay",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursADay/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data21.linesAnHour !== undefined){
let data24 = data21.linesAnHour;
if(!((typeof data24 == "number") && (isFinite(data24)))){
const err78 = {instancePath:instancePath+"/size~1pick-up-time/linesAnHour",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/linesAnHour/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data21.shareOfCode !== undefined){
let data25 = data21.shareOfCode;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err79 = {instancePath:instancePath+"/size~1pick-up-time/shareOfCode",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/shareOfCode/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.minutesAnOperation !== undefined){
let data26 = data21.minutesAnOperation;
if(!((typeof data26 == "number") && (isFinite(data26)))){
const err80 = {instancePath:instancePath+"/size~1pick-up-time/minutesAnOperation",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesAnOperation/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data21.minutesADependency !== undefined){
let data27 = data21.minutesADependency;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err81 = {instancePath:instancePath+"/size~1pick-up-time/minutesADependency",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesADependency/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data21.minutesAStore !== undefined){
let data28 = data21.minutesAStore;
if(!((typeof data28 == "number") && (isFinite(data28)))){
const err82 = {instancePath:instancePath+"/size~1pick-up-time/minutesAStore",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/minutesAStore/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data21.hoursToSetUp !== undefined){
let data29 = data21.hoursToSetUp;
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err83 = {instancePath:instancePath+"/size~1pick-up-time/hoursToSetUp",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursToSetUp/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.hoursWithoutReadme !== undefined){
let data30 = data21.hoursWithoutReadme;
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err84 = {instancePath:instancePath+"/size~1pick-up-time/hoursWithoutReadme",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/hoursWithoutReadme/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data21.uncertainty !== undefined){
let data31 = data21.uncertainty;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err85 = {instancePath:instancePath+"/size~1pick-up-time/uncertainty",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/properties/uncertainty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid10 = _errs119 === errors;
valid41 = valid41 || _valid10;
}
if(!valid41){
const err87 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-dependencies"] !== undefined){
let data32 = data["size/too-many-dependencies"];
const _errs144 = errors;
let valid45 = false;
const _errs145 = errors;
if(typeof data32 !== "string"){
const err88 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!(((((data32 === "off") || (data32 === "info")) || (data32 === "warning")) || (data32 === "warn")) || (data32 === "error"))){
const err89 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid11 = _errs145 === errors;
valid45 = valid45 || _valid11;
if(!valid45){
const _errs148 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key12 in data32){
if(!((key12 === "level") || (key12 === "max"))){
const err90 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data32.level !== undefined){
let data33 = data32.level;
if(typeof data33 !== "string"){
const err91 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!(((((data33 === "off") || (data33 === "info")) || (data33 === "warning")) || (data33 === "warn")) || (data33 === "error"))){
const err92 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data32.max !== undefined){
let data34 = data32.max;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err93 = {instancePath:instancePath+"/size~1too-many-dependencies/max",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid11 = _errs148 === errors;
valid45 = valid45 || _valid11;
}
if(!valid45){
const err95 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-operations"] !== undefined){
let data35 = data["size/too-many-operations"];
const _errs157 = errors;
let valid49 = false;
const _errs158 = errors;
if(typeof data35 !== "string"){
const err96 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data35 === "off") || (data35 === "info")) || (data35 === "warning")) || (data35 === "warn")) || (data35 === "error"))){
const err97 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid12 = _errs158 === errors;
valid49 = valid49 || _valid12;
if(!valid49){
const _errs161 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key13 in data35){
if(!((key13 === "level") || (key13 === "max"))){
const err98 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.level !== undefined){
let data36 = data35.level;
if(typeof data36 !== "string"){
const err99 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((((data36 === "off") || (data36 === "info")) || (data36 === "warning")) || (data36 === "warn")) || (data36 === "error"))){
const err100 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data35.max !== undefined){
let data37 = data35.max;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err101 = {instancePath:instancePath+"/size~1too-many-operations/max",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid12 = _errs161 === errors;
valid49 = valid49 || _valid12;
}
if(!valid49){
const err103 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-resources"] !== undefined){
let data38 = data["size/too-many-resources"];
const _errs170 = errors;
let valid53 = false;
const _errs171 = errors;
if(typeof data38 !== "string"){
const err104 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(!(((((data38 === "off") || (data38 === "info")) || (data38 === "warning")) || (data38 === "warn")) || (data38 === "error"))){
const err105 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid13 = _errs171 === errors;
valid53 = valid53 || _valid13;
if(!valid53){
const _errs174 = errors;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key14 in data38){
if(!((key14 === "level") || (key14 === "max"))){
const err106 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data38.level !== undefined){
let data39 = data38.level;
if(typeof data39 !== "string"){
const err107 = {instancePath:instancePath+"/size~1too-many-resources/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!(((((data39 === "off") || (data39 === "info")) || (data39 === "warning")) || (data39 === "warn")) || (data39 === "error"))){
const err108 = {instancePath:instancePath+"/size~1too-many-resources/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data38.max !== undefined){
let data40 = data38.max;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err109 = {instancePath:instancePath+"/size~1too-many-resources/max",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid13 = _errs174 === errors;
valid53 = valid53 || _valid13;
}
if(!valid53){
const err111 = {instancePath:instancePath+"/size~1too-many-resources",schemaPath:"#/properties/size~1too-many-resources/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
}
}
if(data["size/wide-operation"] !== undefined){
let data41 = data["size/wide-operation"];
const _errs183 = errors;
let valid57 = false;
const _errs184 = errors;
if(typeof data41 !== "string"){
const err112 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(!(((((data41 === "off") || (data41 === "info")) || (data41 === "warning")) || (data41 === "warn")) || (data41 === "error"))){
const err113 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs184 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs187 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key15 in data41){
if(!(((key15 === "level") || (key15 === "parameters")) || (key15 === "fields"))){
const err114 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data41.level !== undefined){
let data42 = data41.level;
if(typeof data42 !== "string"){
const err115 = {instancePath:instancePath+"/size~1wide-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!(((((data42 === "off") || (data42 === "info")) || (data42 === "warning")) || (data42 === "warn")) || (data42 === "error"))){
const err116 = {instancePath:instancePath+"/size~1wide-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data41.parameters !== undefined){
let data43 = data41.parameters;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err117 = {instancePath:instancePath+"/size~1wide-operation/parameters",schemaPath:"#/properties/size~1wide-operation/anyOf/1/properties/parameters/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data41.fields !== undefined){
let data44 = data41.fields;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err118 = {instancePath:instancePath+"/size~1wide-operation/fields",schemaPath:"#/properties/size~1wide-operation/anyOf/1/properties/fields/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid14 = _errs187 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err120 = {instancePath:instancePath+"/size~1wide-operation",schemaPath:"#/properties/size~1wide-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
else {
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/cycle"] !== undefined){
let data45 = data["independence/cycle"];
const _errs198 = errors;
let valid61 = false;
const _errs199 = errors;
if(typeof data45 !== "string"){
const err121 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!(((((data45 === "off") || (data45 === "info")) || (data45 === "warning")) || (data45 === "warn")) || (data45 === "error"))){
const err122 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid15 = _errs199 === errors;
valid61 = valid61 || _valid15;
if(!valid61){
const _errs202 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key16 in data45){
if(!(key16 === "level")){
const err123 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data45.level !== undefined){
let data46 = data45.level;
if(typeof data46 !== "string"){
const err124 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((((data46 === "off") || (data46 === "info")) || (data46 === "warning")) || (data46 === "warn")) || (data46 === "error"))){
const err125 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid15 = _errs202 === errors;
valid61 = valid61 || _valid15;
}
if(!valid61){
const err127 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/exact-version-pin"] !== undefined){
let data47 = data["independence/exact-version-pin"];
const _errs209 = errors;
let valid65 = false;
const _errs210 = errors;
if(typeof data47 !== "string"){
const err128 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(!(((((data47 === "off") || (data47 === "info")) || (data47 === "warning")) || (data47 === "warn")) || (data47 === "error"))){
const err129 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid16 = _errs210 === errors;
valid65 = valid65 || _valid16;
if(!valid65){
const _errs213 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key17 in data47){
if(!(key17 === "level")){
const err130 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data47.level !== undefined){
let data48 = data47.level;
if(typeof data48 !== "string"){
const err131 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((((data48 === "off") || (data48 === "info")) || (data48 === "warning")) || (data48 === "warn")) || (data48 === "error"))){
const err132 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid16 = _errs213 === errors;
valid65 = valid65 || _valid16;
}
if(!valid65){
const err134 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/shared-spec"] !== undefined){
let data49 = data["independence/shared-spec"];
const _errs220 = errors;
let valid69 = false;
const _errs221 = errors;
if(typeof data49 !== "string"){
const err135 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(!(((((data49 === "off") || (data49 === "info")) || (data49 === "warning")) || (data49 === "warn")) || (data49 === "error"))){
const err136 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid17 = _errs221 === errors;
valid69 = valid69 || _valid17;
if(!valid69){
const _errs224 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key18 in data49){
if(!(key18 === "level")){
const err137 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data49.level !== undefined){
let data50 = data49.level;
if(typeof data50 !== "string"){
const err138 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(((((data50 === "off") || (data50 === "info")) || (data50 === "warning")) || (data50 === "warn")) || (data50 === "error"))){
const err139 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err140 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid17 = _errs224 === errors;
valid69 = valid69 || _valid17;
}
if(!valid69){
const err141 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/breaking-change"] !== undefined){
let data51 = data["versioning/breaking-change"];
const _errs231 = errors;
let valid73 = false;
const _errs232 = errors;
if(typeof data51 !== "string"){
const err142 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!(((((data51 === "off") || (data51 === "info")) || (data51 === "warning")) || (data51 === "warn")) || (data51 === "error"))){
const err143 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
if(!((key19 === "level") || (key19 === "closedEnums"))){
const err144 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
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
const err145 = {instancePath:instancePath+"/versioning~1breaking-change/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((((data52 === "off") || (data52 === "info")) || (data52 === "warning")) || (data52 === "warn")) || (data52 === "error"))){
const err146 = {instancePath:instancePath+"/versioning~1breaking-change/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data51.closedEnums !== undefined){
if(typeof data51.closedEnums !== "boolean"){
const err147 = {instancePath:instancePath+"/versioning~1breaking-change/closedEnums",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/properties/closedEnums/type",keyword:"type",params:{type: "boolean"}};
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
const err148 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
const err149 = {instancePath:instancePath+"/versioning~1breaking-change",schemaPath:"#/properties/versioning~1breaking-change/anyOf",keyword:"anyOf",params:{}};
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
if(data["versioning/closed-response"] !== undefined){
let data54 = data["versioning/closed-response"];
const _errs244 = errors;
let valid77 = false;
const _errs245 = errors;
if(typeof data54 !== "string"){
const err150 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!(((((data54 === "off") || (data54 === "info")) || (data54 === "warning")) || (data54 === "warn")) || (data54 === "error"))){
const err151 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
if(!(key20 === "level")){
const err152 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
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
const err153 = {instancePath:instancePath+"/versioning~1closed-response/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(!(((((data55 === "off") || (data55 === "info")) || (data55 === "warning")) || (data55 === "warn")) || (data55 === "error"))){
const err154 = {instancePath:instancePath+"/versioning~1closed-response/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid19 = _errs248 === errors;
valid77 = valid77 || _valid19;
}
if(!valid77){
const err156 = {instancePath:instancePath+"/versioning~1closed-response",schemaPath:"#/properties/versioning~1closed-response/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
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
if(data["versioning/deprecated-without-sunset"] !== undefined){
let data56 = data["versioning/deprecated-without-sunset"];
const _errs255 = errors;
let valid81 = false;
const _errs256 = errors;
if(typeof data56 !== "string"){
const err157 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!(((((data56 === "off") || (data56 === "info")) || (data56 === "warning")) || (data56 === "warn")) || (data56 === "error"))){
const err158 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid20 = _errs256 === errors;
valid81 = valid81 || _valid20;
if(!valid81){
const _errs259 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key21 in data56){
if(!(key21 === "level")){
const err159 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data56.level !== undefined){
let data57 = data56.level;
if(typeof data57 !== "string"){
const err160 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!(((((data57 === "off") || (data57 === "info")) || (data57 === "warning")) || (data57 === "warn")) || (data57 === "error"))){
const err161 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid20 = _errs259 === errors;
valid81 = valid81 || _valid20;
}
if(!valid81){
const err163 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/loosened-objective"] !== undefined){
let data58 = data["versioning/loosened-objective"];
const _errs266 = errors;
let valid85 = false;
const _errs267 = errors;
if(typeof data58 !== "string"){
const err164 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(!(((((data58 === "off") || (data58 === "info")) || (data58 === "warning")) || (data58 === "warn")) || (data58 === "error"))){
const err165 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid21 = _errs267 === errors;
valid85 = valid85 || _valid21;
if(!valid85){
const _errs270 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key22 in data58){
if(!(key22 === "level")){
const err166 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data58.level !== undefined){
let data59 = data58.level;
if(typeof data59 !== "string"){
const err167 = {instancePath:instancePath+"/versioning~1loosened-objective/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(((((data59 === "off") || (data59 === "info")) || (data59 === "warning")) || (data59 === "warn")) || (data59 === "error"))){
const err168 = {instancePath:instancePath+"/versioning~1loosened-objective/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid21 = _errs270 === errors;
valid85 = valid85 || _valid21;
}
if(!valid85){
const err170 = {instancePath:instancePath+"/versioning~1loosened-objective",schemaPath:"#/properties/versioning~1loosened-objective/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
else {
errors = _errs266;
if(vErrors !== null){
if(_errs266){
vErrors.length = _errs266;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/major-without-old"] !== undefined){
let data60 = data["versioning/major-without-old"];
const _errs277 = errors;
let valid89 = false;
const _errs278 = errors;
if(typeof data60 !== "string"){
const err171 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!(((((data60 === "off") || (data60 === "info")) || (data60 === "warning")) || (data60 === "warn")) || (data60 === "error"))){
const err172 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid22 = _errs278 === errors;
valid89 = valid89 || _valid22;
if(!valid89){
const _errs281 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key23 in data60){
if(!(key23 === "level")){
const err173 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data60.level !== undefined){
let data61 = data60.level;
if(typeof data61 !== "string"){
const err174 = {instancePath:instancePath+"/versioning~1major-without-old/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!(((((data61 === "off") || (data61 === "info")) || (data61 === "warning")) || (data61 === "warn")) || (data61 === "error"))){
const err175 = {instancePath:instancePath+"/versioning~1major-without-old/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
var _valid22 = _errs281 === errors;
valid89 = valid89 || _valid22;
}
if(!valid89){
const err177 = {instancePath:instancePath+"/versioning~1major-without-old",schemaPath:"#/properties/versioning~1major-without-old/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
else {
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/missing-version"] !== undefined){
let data62 = data["versioning/missing-version"];
const _errs288 = errors;
let valid93 = false;
const _errs289 = errors;
if(typeof data62 !== "string"){
const err178 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!(((((data62 === "off") || (data62 === "info")) || (data62 === "warning")) || (data62 === "warn")) || (data62 === "error"))){
const err179 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid23 = _errs289 === errors;
valid93 = valid93 || _valid23;
if(!valid93){
const _errs292 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key24 in data62){
if(!(key24 === "level")){
const err180 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data62.level !== undefined){
let data63 = data62.level;
if(typeof data63 !== "string"){
const err181 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!(((((data63 === "off") || (data63 === "info")) || (data63 === "warning")) || (data63 === "warn")) || (data63 === "error"))){
const err182 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid23 = _errs292 === errors;
valid93 = valid93 || _valid23;
}
if(!valid93){
const err184 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/mixed-scheme"] !== undefined){
let data64 = data["versioning/mixed-scheme"];
const _errs299 = errors;
let valid97 = false;
const _errs300 = errors;
if(typeof data64 !== "string"){
const err185 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(!(((((data64 === "off") || (data64 === "info")) || (data64 === "warning")) || (data64 === "warn")) || (data64 === "error"))){
const err186 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid24 = _errs300 === errors;
valid97 = valid97 || _valid24;
if(!valid97){
const _errs303 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key25 in data64){
if(!(key25 === "level")){
const err187 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data64.level !== undefined){
let data65 = data64.level;
if(typeof data65 !== "string"){
const err188 = {instancePath:instancePath+"/versioning~1mixed-scheme/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((((data65 === "off") || (data65 === "info")) || (data65 === "warning")) || (data65 === "warn")) || (data65 === "error"))){
const err189 = {instancePath:instancePath+"/versioning~1mixed-scheme/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid24 = _errs303 === errors;
valid97 = valid97 || _valid24;
}
if(!valid97){
const err191 = {instancePath:instancePath+"/versioning~1mixed-scheme",schemaPath:"#/properties/versioning~1mixed-scheme/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/no-version-in-address"] !== undefined){
let data66 = data["versioning/no-version-in-address"];
const _errs310 = errors;
let valid101 = false;
const _errs311 = errors;
if(typeof data66 !== "string"){
const err192 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!(((((data66 === "off") || (data66 === "info")) || (data66 === "warning")) || (data66 === "warn")) || (data66 === "error"))){
const err193 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid25 = _errs311 === errors;
valid101 = valid101 || _valid25;
if(!valid101){
const _errs314 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key26 in data66){
if(!((key26 === "level") || (key26 === "internal"))){
const err194 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data66.level !== undefined){
let data67 = data66.level;
if(typeof data67 !== "string"){
const err195 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!(((((data67 === "off") || (data67 === "info")) || (data67 === "warning")) || (data67 === "warn")) || (data67 === "error"))){
const err196 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data66.internal !== undefined){
if(typeof data66.internal !== "boolean"){
const err197 = {instancePath:instancePath+"/versioning~1no-version-in-address/internal",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/properties/internal/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid25 = _errs314 === errors;
valid101 = valid101 || _valid25;
}
if(!valid101){
const err199 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/opaque-payload"] !== undefined){
let data69 = data["versioning/opaque-payload"];
const _errs323 = errors;
let valid105 = false;
const _errs324 = errors;
if(typeof data69 !== "string"){
const err200 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!(((((data69 === "off") || (data69 === "info")) || (data69 === "warning")) || (data69 === "warn")) || (data69 === "error"))){
const err201 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid26 = _errs324 === errors;
valid105 = valid105 || _valid26;
if(!valid105){
const _errs327 = errors;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key27 in data69){
if(!(key27 === "level")){
const err202 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data69.level !== undefined){
let data70 = data69.level;
if(typeof data70 !== "string"){
const err203 = {instancePath:instancePath+"/versioning~1opaque-payload/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!(((((data70 === "off") || (data70 === "info")) || (data70 === "warning")) || (data70 === "warn")) || (data70 === "error"))){
const err204 = {instancePath:instancePath+"/versioning~1opaque-payload/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid26 = _errs327 === errors;
valid105 = valid105 || _valid26;
}
if(!valid105){
const err206 = {instancePath:instancePath+"/versioning~1opaque-payload",schemaPath:"#/properties/versioning~1opaque-payload/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/sunset-passed"] !== undefined){
let data71 = data["versioning/sunset-passed"];
const _errs334 = errors;
let valid109 = false;
const _errs335 = errors;
if(typeof data71 !== "string"){
const err207 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!(((((data71 === "off") || (data71 === "info")) || (data71 === "warning")) || (data71 === "warn")) || (data71 === "error"))){
const err208 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid27 = _errs335 === errors;
valid109 = valid109 || _valid27;
if(!valid109){
const _errs338 = errors;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key28 in data71){
if(!(key28 === "level")){
const err209 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data71.level !== undefined){
let data72 = data71.level;
if(typeof data72 !== "string"){
const err210 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(!(((((data72 === "off") || (data72 === "info")) || (data72 === "warning")) || (data72 === "warn")) || (data72 === "error"))){
const err211 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid27 = _errs338 === errors;
valid109 = valid109 || _valid27;
}
if(!valid109){
const err213 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs334;
if(vErrors !== null){
if(_errs334){
vErrors.length = _errs334;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/unbumped-change"] !== undefined){
let data73 = data["versioning/unbumped-change"];
const _errs345 = errors;
let valid113 = false;
const _errs346 = errors;
if(typeof data73 !== "string"){
const err214 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!(((((data73 === "off") || (data73 === "info")) || (data73 === "warning")) || (data73 === "warn")) || (data73 === "error"))){
const err215 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid28 = _errs346 === errors;
valid113 = valid113 || _valid28;
if(!valid113){
const _errs349 = errors;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key29 in data73){
if(!(key29 === "level")){
const err216 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data73.level !== undefined){
let data74 = data73.level;
if(typeof data74 !== "string"){
const err217 = {instancePath:instancePath+"/versioning~1unbumped-change/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!(((((data74 === "off") || (data74 === "info")) || (data74 === "warning")) || (data74 === "warn")) || (data74 === "error"))){
const err218 = {instancePath:instancePath+"/versioning~1unbumped-change/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid28 = _errs349 === errors;
valid113 = valid113 || _valid28;
}
if(!valid113){
const err220 = {instancePath:instancePath+"/versioning~1unbumped-change",schemaPath:"#/properties/versioning~1unbumped-change/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
errors = _errs345;
if(vErrors !== null){
if(_errs345){
vErrors.length = _errs345;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/version-mismatch"] !== undefined){
let data75 = data["versioning/version-mismatch"];
const _errs356 = errors;
let valid117 = false;
const _errs357 = errors;
if(typeof data75 !== "string"){
const err221 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!(((((data75 === "off") || (data75 === "info")) || (data75 === "warning")) || (data75 === "warn")) || (data75 === "error"))){
const err222 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid29 = _errs357 === errors;
valid117 = valid117 || _valid29;
if(!valid117){
const _errs360 = errors;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key30 in data75){
if(!((key30 === "level") || (key30 === "address"))){
const err223 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data75.level !== undefined){
let data76 = data75.level;
if(typeof data76 !== "string"){
const err224 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!(((((data76 === "off") || (data76 === "info")) || (data76 === "warning")) || (data76 === "warn")) || (data76 === "error"))){
const err225 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data75.address !== undefined){
if(typeof data75.address !== "boolean"){
const err226 = {instancePath:instancePath+"/versioning~1version-mismatch/address",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/properties/address/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid29 = _errs360 === errors;
valid117 = valid117 || _valid29;
}
if(!valid117){
const err228 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs356;
if(vErrors !== null){
if(_errs356){
vErrors.length = _errs356;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/duplicate-capability"] !== undefined){
let data78 = data["boundaries/duplicate-capability"];
const _errs369 = errors;
let valid121 = false;
const _errs370 = errors;
if(typeof data78 !== "string"){
const err229 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!(((((data78 === "off") || (data78 === "info")) || (data78 === "warning")) || (data78 === "warn")) || (data78 === "error"))){
const err230 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid30 = _errs370 === errors;
valid121 = valid121 || _valid30;
if(!valid121){
const _errs373 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key31 in data78){
if(!(((key31 === "level") || (key31 === "share")) || (key31 === "paths"))){
const err231 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data78.level !== undefined){
let data79 = data78.level;
if(typeof data79 !== "string"){
const err232 = {instancePath:instancePath+"/boundaries~1duplicate-capability/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(!(((((data79 === "off") || (data79 === "info")) || (data79 === "warning")) || (data79 === "warn")) || (data79 === "error"))){
const err233 = {instancePath:instancePath+"/boundaries~1duplicate-capability/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data78.share !== undefined){
let data80 = data78.share;
if(!((typeof data80 == "number") && (isFinite(data80)))){
const err234 = {instancePath:instancePath+"/boundaries~1duplicate-capability/share",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/properties/share/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data78.paths !== undefined){
let data81 = data78.paths;
if(!((typeof data81 == "number") && (isFinite(data81)))){
const err235 = {instancePath:instancePath+"/boundaries~1duplicate-capability/paths",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/properties/paths/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
else {
const err236 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid30 = _errs373 === errors;
valid121 = valid121 || _valid30;
}
if(!valid121){
const err237 = {instancePath:instancePath+"/boundaries~1duplicate-capability",schemaPath:"#/properties/boundaries~1duplicate-capability/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
else {
errors = _errs369;
if(vErrors !== null){
if(_errs369){
vErrors.length = _errs369;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/foreign-store"] !== undefined){
let data82 = data["boundaries/foreign-store"];
const _errs384 = errors;
let valid125 = false;
const _errs385 = errors;
if(typeof data82 !== "string"){
const err238 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(!(((((data82 === "off") || (data82 === "info")) || (data82 === "warning")) || (data82 === "warn")) || (data82 === "error"))){
const err239 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid31 = _errs385 === errors;
valid125 = valid125 || _valid31;
if(!valid125){
const _errs388 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key32 in data82){
if(!(key32 === "level")){
const err240 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data82.level !== undefined){
let data83 = data82.level;
if(typeof data83 !== "string"){
const err241 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!(((((data83 === "off") || (data83 === "info")) || (data83 === "warning")) || (data83 === "warn")) || (data83 === "error"))){
const err242 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid31 = _errs388 === errors;
valid125 = valid125 || _valid31;
}
if(!valid125){
const err244 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
else {
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/open-to-the-public"] !== undefined){
let data84 = data["boundaries/open-to-the-public"];
const _errs395 = errors;
let valid129 = false;
const _errs396 = errors;
if(typeof data84 !== "string"){
const err245 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!(((((data84 === "off") || (data84 === "info")) || (data84 === "warning")) || (data84 === "warn")) || (data84 === "error"))){
const err246 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid32 = _errs396 === errors;
valid129 = valid129 || _valid32;
if(!valid129){
const _errs399 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key33 in data84){
if(!(key33 === "level")){
const err247 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data84.level !== undefined){
let data85 = data84.level;
if(typeof data85 !== "string"){
const err248 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!(((((data85 === "off") || (data85 === "info")) || (data85 === "warning")) || (data85 === "warn")) || (data85 === "error"))){
const err249 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err250 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid32 = _errs399 === errors;
valid129 = valid129 || _valid32;
}
if(!valid129){
const err251 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
else {
errors = _errs395;
if(vErrors !== null){
if(_errs395){
vErrors.length = _errs395;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/public-internals"] !== undefined){
let data86 = data["boundaries/public-internals"];
const _errs406 = errors;
let valid133 = false;
const _errs407 = errors;
if(typeof data86 !== "string"){
const err252 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!(((((data86 === "off") || (data86 === "info")) || (data86 === "warning")) || (data86 === "warn")) || (data86 === "error"))){
const err253 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
if(!((key34 === "level") || (key34 === "steps"))){
const err254 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
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
const err255 = {instancePath:instancePath+"/boundaries~1public-internals/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!(((((data87 === "off") || (data87 === "info")) || (data87 === "warning")) || (data87 === "warn")) || (data87 === "error"))){
const err256 = {instancePath:instancePath+"/boundaries~1public-internals/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data86.steps !== undefined){
let data88 = data86.steps;
if(Array.isArray(data88)){
const len0 = data88.length;
for(let i0=0; i0<len0; i0++){
if(typeof data88[i0] !== "string"){
const err257 = {instancePath:instancePath+"/boundaries~1public-internals/steps/" + i0,schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/properties/steps/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/boundaries~1public-internals/steps",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/properties/steps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid33 = _errs410 === errors;
valid133 = valid133 || _valid33;
}
if(!valid133){
const err260 = {instancePath:instancePath+"/boundaries~1public-internals",schemaPath:"#/properties/boundaries~1public-internals/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
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
if(data["boundaries/shared-store"] !== undefined){
let data90 = data["boundaries/shared-store"];
const _errs421 = errors;
let valid139 = false;
const _errs422 = errors;
if(typeof data90 !== "string"){
const err261 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!(((((data90 === "off") || (data90 === "info")) || (data90 === "warning")) || (data90 === "warn")) || (data90 === "error"))){
const err262 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid34 = _errs422 === errors;
valid139 = valid139 || _valid34;
if(!valid139){
const _errs425 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key35 in data90){
if(!(key35 === "level")){
const err263 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data90.level !== undefined){
let data91 = data90.level;
if(typeof data91 !== "string"){
const err264 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!(((((data91 === "off") || (data91 === "info")) || (data91 === "warning")) || (data91 === "warn")) || (data91 === "error"))){
const err265 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid34 = _errs425 === errors;
valid139 = valid139 || _valid34;
}
if(!valid139){
const err267 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
else {
errors = _errs421;
if(vErrors !== null){
if(_errs421){
vErrors.length = _errs421;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/chain-depth"] !== undefined){
let data92 = data["communication/chain-depth"];
const _errs432 = errors;
let valid143 = false;
const _errs433 = errors;
if(typeof data92 !== "string"){
const err268 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(((((data92 === "off") || (data92 === "info")) || (data92 === "warning")) || (data92 === "warn")) || (data92 === "error"))){
const err269 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid35 = _errs433 === errors;
valid143 = valid143 || _valid35;
if(!valid143){
const _errs436 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key36 in data92){
if(!((key36 === "level") || (key36 === "max"))){
const err270 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data92.level !== undefined){
let data93 = data92.level;
if(typeof data93 !== "string"){
const err271 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!(((((data93 === "off") || (data93 === "info")) || (data93 === "warning")) || (data93 === "warn")) || (data93 === "error"))){
const err272 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data92.max !== undefined){
let data94 = data92.max;
if(!((typeof data94 == "number") && (isFinite(data94)))){
const err273 = {instancePath:instancePath+"/communication~1chain-depth/max",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
else {
const err274 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid35 = _errs436 === errors;
valid143 = valid143 || _valid35;
}
if(!valid143){
const err275 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/plain-http"] !== undefined){
let data95 = data["communication/plain-http"];
const _errs445 = errors;
let valid147 = false;
const _errs446 = errors;
if(typeof data95 !== "string"){
const err276 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(((((data95 === "off") || (data95 === "info")) || (data95 === "warning")) || (data95 === "warn")) || (data95 === "error"))){
const err277 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid36 = _errs446 === errors;
valid147 = valid147 || _valid36;
if(!valid147){
const _errs449 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key37 in data95){
if(!(key37 === "level")){
const err278 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data95.level !== undefined){
let data96 = data95.level;
if(typeof data96 !== "string"){
const err279 = {instancePath:instancePath+"/communication~1plain-http/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(!(((((data96 === "off") || (data96 === "info")) || (data96 === "warning")) || (data96 === "warn")) || (data96 === "error"))){
const err280 = {instancePath:instancePath+"/communication~1plain-http/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid36 = _errs449 === errors;
valid147 = valid147 || _valid36;
}
if(!valid147){
const err282 = {instancePath:instancePath+"/communication~1plain-http",schemaPath:"#/properties/communication~1plain-http/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/transport-mismatch"] !== undefined){
let data97 = data["communication/transport-mismatch"];
const _errs456 = errors;
let valid151 = false;
const _errs457 = errors;
if(typeof data97 !== "string"){
const err283 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!(((((data97 === "off") || (data97 === "info")) || (data97 === "warning")) || (data97 === "warn")) || (data97 === "error"))){
const err284 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid37 = _errs457 === errors;
valid151 = valid151 || _valid37;
if(!valid151){
const _errs460 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key38 in data97){
if(!(key38 === "level")){
const err285 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data97.level !== undefined){
let data98 = data97.level;
if(typeof data98 !== "string"){
const err286 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!(((((data98 === "off") || (data98 === "info")) || (data98 === "warning")) || (data98 === "warn")) || (data98 === "error"))){
const err287 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid37 = _errs460 === errors;
valid151 = valid151 || _valid37;
}
if(!valid151){
const err289 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
else {
errors = _errs456;
if(vErrors !== null){
if(_errs456){
vErrors.length = _errs456;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/untrusted-transport"] !== undefined){
let data99 = data["communication/untrusted-transport"];
const _errs467 = errors;
let valid155 = false;
const _errs468 = errors;
if(typeof data99 !== "string"){
const err290 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!(((((data99 === "off") || (data99 === "info")) || (data99 === "warning")) || (data99 === "warn")) || (data99 === "error"))){
const err291 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid38 = _errs468 === errors;
valid155 = valid155 || _valid38;
if(!valid155){
const _errs471 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key39 in data99){
if(!(key39 === "level")){
const err292 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data99.level !== undefined){
let data100 = data99.level;
if(typeof data100 !== "string"){
const err293 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(!(((((data100 === "off") || (data100 === "info")) || (data100 === "warning")) || (data100 === "warn")) || (data100 === "error"))){
const err294 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid38 = _errs471 === errors;
valid155 = valid155 || _valid38;
}
if(!valid155){
const err296 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
else {
errors = _errs467;
if(vErrors !== null){
if(_errs467){
vErrors.length = _errs467;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/made-for-one"] !== undefined){
let data101 = data["consumers/made-for-one"];
const _errs478 = errors;
let valid159 = false;
const _errs479 = errors;
if(typeof data101 !== "string"){
const err297 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(!(((((data101 === "off") || (data101 === "info")) || (data101 === "warning")) || (data101 === "warn")) || (data101 === "error"))){
const err298 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid39 = _errs479 === errors;
valid159 = valid159 || _valid39;
if(!valid159){
const _errs482 = errors;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key40 in data101){
if(!(key40 === "level")){
const err299 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data101.level !== undefined){
let data102 = data101.level;
if(typeof data102 !== "string"){
const err300 = {instancePath:instancePath+"/consumers~1made-for-one/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!(((((data102 === "off") || (data102 === "info")) || (data102 === "warning")) || (data102 === "warn")) || (data102 === "error"))){
const err301 = {instancePath:instancePath+"/consumers~1made-for-one/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid39 = _errs482 === errors;
valid159 = valid159 || _valid39;
}
if(!valid159){
const err303 = {instancePath:instancePath+"/consumers~1made-for-one",schemaPath:"#/properties/consumers~1made-for-one/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
else {
errors = _errs478;
if(vErrors !== null){
if(_errs478){
vErrors.length = _errs478;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/stale"] !== undefined){
let data103 = data["consumers/stale"];
const _errs489 = errors;
let valid163 = false;
const _errs490 = errors;
if(typeof data103 !== "string"){
const err304 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!(((((data103 === "off") || (data103 === "info")) || (data103 === "warning")) || (data103 === "warn")) || (data103 === "error"))){
const err305 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid40 = _errs490 === errors;
valid163 = valid163 || _valid40;
if(!valid163){
const _errs493 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key41 in data103){
if(!(key41 === "level")){
const err306 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data103.level !== undefined){
let data104 = data103.level;
if(typeof data104 !== "string"){
const err307 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(!(((((data104 === "off") || (data104 === "info")) || (data104 === "warning")) || (data104 === "warn")) || (data104 === "error"))){
const err308 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid40 = _errs493 === errors;
valid163 = valid163 || _valid40;
}
if(!valid163){
const err310 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
else {
errors = _errs489;
if(vErrors !== null){
if(_errs489){
vErrors.length = _errs489;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/undeclared"] !== undefined){
let data105 = data["consumers/undeclared"];
const _errs500 = errors;
let valid167 = false;
const _errs501 = errors;
if(typeof data105 !== "string"){
const err311 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!(((((data105 === "off") || (data105 === "info")) || (data105 === "warning")) || (data105 === "warn")) || (data105 === "error"))){
const err312 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid41 = _errs501 === errors;
valid167 = valid167 || _valid41;
if(!valid167){
const _errs504 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key42 in data105){
if(!(key42 === "level")){
const err313 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data105.level !== undefined){
let data106 = data105.level;
if(typeof data106 !== "string"){
const err314 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!(((((data106 === "off") || (data106 === "info")) || (data106 === "warning")) || (data106 === "warn")) || (data106 === "error"))){
const err315 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid41 = _errs504 === errors;
valid167 = valid167 || _valid41;
}
if(!valid167){
const err317 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
else {
errors = _errs500;
if(vErrors !== null){
if(_errs500){
vErrors.length = _errs500;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-operation"] !== undefined){
let data107 = data["consumers/unknown-operation"];
const _errs511 = errors;
let valid171 = false;
const _errs512 = errors;
if(typeof data107 !== "string"){
const err318 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!(((((data107 === "off") || (data107 === "info")) || (data107 === "warning")) || (data107 === "warn")) || (data107 === "error"))){
const err319 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid42 = _errs512 === errors;
valid171 = valid171 || _valid42;
if(!valid171){
const _errs515 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key43 in data107){
if(!(key43 === "level")){
const err320 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data107.level !== undefined){
let data108 = data107.level;
if(typeof data108 !== "string"){
const err321 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(!(((((data108 === "off") || (data108 === "info")) || (data108 === "warning")) || (data108 === "warn")) || (data108 === "error"))){
const err322 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid42 = _errs515 === errors;
valid171 = valid171 || _valid42;
}
if(!valid171){
const err324 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
else {
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-service"] !== undefined){
let data109 = data["consumers/unknown-service"];
const _errs522 = errors;
let valid175 = false;
const _errs523 = errors;
if(typeof data109 !== "string"){
const err325 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!(((((data109 === "off") || (data109 === "info")) || (data109 === "warning")) || (data109 === "warn")) || (data109 === "error"))){
const err326 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var _valid43 = _errs523 === errors;
valid175 = valid175 || _valid43;
if(!valid175){
const _errs526 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key44 in data109){
if(!(key44 === "level")){
const err327 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data109.level !== undefined){
let data110 = data109.level;
if(typeof data110 !== "string"){
const err328 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(!(((((data110 === "off") || (data110 === "info")) || (data110 === "warning")) || (data110 === "warn")) || (data110 === "error"))){
const err329 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid43 = _errs526 === errors;
valid175 = valid175 || _valid43;
}
if(!valid175){
const err331 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
errors = _errs522;
if(vErrors !== null){
if(_errs522){
vErrors.length = _errs522;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unused-operation"] !== undefined){
let data111 = data["consumers/unused-operation"];
const _errs533 = errors;
let valid179 = false;
const _errs534 = errors;
if(typeof data111 !== "string"){
const err332 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(!(((((data111 === "off") || (data111 === "info")) || (data111 === "warning")) || (data111 === "warn")) || (data111 === "error"))){
const err333 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid44 = _errs534 === errors;
valid179 = valid179 || _valid44;
if(!valid179){
const _errs537 = errors;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key45 in data111){
if(!(key45 === "level")){
const err334 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data111.level !== undefined){
let data112 = data111.level;
if(typeof data112 !== "string"){
const err335 = {instancePath:instancePath+"/consumers~1unused-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(!(((((data112 === "off") || (data112 === "info")) || (data112 === "warning")) || (data112 === "warn")) || (data112 === "error"))){
const err336 = {instancePath:instancePath+"/consumers~1unused-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid44 = _errs537 === errors;
valid179 = valid179 || _valid44;
}
if(!valid179){
const err338 = {instancePath:instancePath+"/consumers~1unused-operation",schemaPath:"#/properties/consumers~1unused-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
else {
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/uses-deprecated"] !== undefined){
let data113 = data["consumers/uses-deprecated"];
const _errs544 = errors;
let valid183 = false;
const _errs545 = errors;
if(typeof data113 !== "string"){
const err339 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(!(((((data113 === "off") || (data113 === "info")) || (data113 === "warning")) || (data113 === "warn")) || (data113 === "error"))){
const err340 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid45 = _errs545 === errors;
valid183 = valid183 || _valid45;
if(!valid183){
const _errs548 = errors;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
for(const key46 in data113){
if(!(key46 === "level")){
const err341 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data113.level !== undefined){
let data114 = data113.level;
if(typeof data114 !== "string"){
const err342 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!(((((data114 === "off") || (data114 === "info")) || (data114 === "warning")) || (data114 === "warn")) || (data114 === "error"))){
const err343 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid45 = _errs548 === errors;
valid183 = valid183 || _valid45;
}
if(!valid183){
const err345 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/version-not-served"] !== undefined){
let data115 = data["consumers/version-not-served"];
const _errs555 = errors;
let valid187 = false;
const _errs556 = errors;
if(typeof data115 !== "string"){
const err346 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!(((((data115 === "off") || (data115 === "info")) || (data115 === "warning")) || (data115 === "warn")) || (data115 === "error"))){
const err347 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid46 = _errs556 === errors;
valid187 = valid187 || _valid46;
if(!valid187){
const _errs559 = errors;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
for(const key47 in data115){
if(!(key47 === "level")){
const err348 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data115.level !== undefined){
let data116 = data115.level;
if(typeof data116 !== "string"){
const err349 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(!(((((data116 === "off") || (data116 === "info")) || (data116 === "warning")) || (data116 === "warn")) || (data116 === "error"))){
const err350 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid46 = _errs559 === errors;
valid187 = valid187 || _valid46;
}
if(!valid187){
const err352 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/no-health-check"] !== undefined){
let data117 = data["deployment/no-health-check"];
const _errs566 = errors;
let valid191 = false;
const _errs567 = errors;
if(typeof data117 !== "string"){
const err353 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!(((((data117 === "off") || (data117 === "info")) || (data117 === "warning")) || (data117 === "warn")) || (data117 === "error"))){
const err354 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid47 = _errs567 === errors;
valid191 = valid191 || _valid47;
if(!valid191){
const _errs570 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key48 in data117){
if(!(key48 === "level")){
const err355 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data117.level !== undefined){
let data118 = data117.level;
if(typeof data118 !== "string"){
const err356 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(!(((((data118 === "off") || (data118 === "info")) || (data118 === "warning")) || (data118 === "warn")) || (data118 === "error"))){
const err357 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid47 = _errs570 === errors;
valid191 = valid191 || _valid47;
}
if(!valid191){
const err359 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
else {
errors = _errs566;
if(vErrors !== null){
if(_errs566){
vErrors.length = _errs566;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/availability-budget"] !== undefined){
let data119 = data["failure/availability-budget"];
const _errs577 = errors;
let valid195 = false;
const _errs578 = errors;
if(typeof data119 !== "string"){
const err360 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(!(((((data119 === "off") || (data119 === "info")) || (data119 === "warning")) || (data119 === "warn")) || (data119 === "error"))){
const err361 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid48 = _errs578 === errors;
valid195 = valid195 || _valid48;
if(!valid195){
const _errs581 = errors;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key49 in data119){
if(!(key49 === "level")){
const err362 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data119.level !== undefined){
let data120 = data119.level;
if(typeof data120 !== "string"){
const err363 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(!(((((data120 === "off") || (data120 === "info")) || (data120 === "warning")) || (data120 === "warn")) || (data120 === "error"))){
const err364 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
var _valid48 = _errs581 === errors;
valid195 = valid195 || _valid48;
}
if(!valid195){
const err366 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
else {
errors = _errs577;
if(vErrors !== null){
if(_errs577){
vErrors.length = _errs577;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-error-response"] !== undefined){
let data121 = data["failure/no-error-response"];
const _errs588 = errors;
let valid199 = false;
const _errs589 = errors;
if(typeof data121 !== "string"){
const err367 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(!(((((data121 === "off") || (data121 === "info")) || (data121 === "warning")) || (data121 === "warn")) || (data121 === "error"))){
const err368 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid49 = _errs589 === errors;
valid199 = valid199 || _valid49;
if(!valid199){
const _errs592 = errors;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key50 in data121){
if(!(key50 === "level")){
const err369 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data121.level !== undefined){
let data122 = data121.level;
if(typeof data122 !== "string"){
const err370 = {instancePath:instancePath+"/failure~1no-error-response/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(!(((((data122 === "off") || (data122 === "info")) || (data122 === "warning")) || (data122 === "warn")) || (data122 === "error"))){
const err371 = {instancePath:instancePath+"/failure~1no-error-response/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
var _valid49 = _errs592 === errors;
valid199 = valid199 || _valid49;
}
if(!valid199){
const err373 = {instancePath:instancePath+"/failure~1no-error-response",schemaPath:"#/properties/failure~1no-error-response/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
errors = _errs588;
if(vErrors !== null){
if(_errs588){
vErrors.length = _errs588;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-timeout"] !== undefined){
let data123 = data["failure/no-timeout"];
const _errs599 = errors;
let valid203 = false;
const _errs600 = errors;
if(typeof data123 !== "string"){
const err374 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
if(!(((((data123 === "off") || (data123 === "info")) || (data123 === "warning")) || (data123 === "warn")) || (data123 === "error"))){
const err375 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid50 = _errs600 === errors;
valid203 = valid203 || _valid50;
if(!valid203){
const _errs603 = errors;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key51 in data123){
if(!(key51 === "level")){
const err376 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data123.level !== undefined){
let data124 = data123.level;
if(typeof data124 !== "string"){
const err377 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(!(((((data124 === "off") || (data124 === "info")) || (data124 === "warning")) || (data124 === "warn")) || (data124 === "error"))){
const err378 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid50 = _errs603 === errors;
valid203 = valid203 || _valid50;
}
if(!valid203){
const err380 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs599;
if(vErrors !== null){
if(_errs599){
vErrors.length = _errs599;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-amplification"] !== undefined){
let data125 = data["failure/retry-amplification"];
const _errs610 = errors;
let valid207 = false;
const _errs611 = errors;
if(typeof data125 !== "string"){
const err381 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(!(((((data125 === "off") || (data125 === "info")) || (data125 === "warning")) || (data125 === "warn")) || (data125 === "error"))){
const err382 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid51 = _errs611 === errors;
valid207 = valid207 || _valid51;
if(!valid207){
const _errs614 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key52 in data125){
if(!((key52 === "level") || (key52 === "max"))){
const err383 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data125.level !== undefined){
let data126 = data125.level;
if(typeof data126 !== "string"){
const err384 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(!(((((data126 === "off") || (data126 === "info")) || (data126 === "warning")) || (data126 === "warn")) || (data126 === "error"))){
const err385 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data125.max !== undefined){
let data127 = data125.max;
if(!((typeof data127 == "number") && (isFinite(data127)))){
const err386 = {instancePath:instancePath+"/failure~1retry-amplification/max",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid51 = _errs614 === errors;
valid207 = valid207 || _valid51;
}
if(!valid207){
const err388 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
else {
errors = _errs610;
if(vErrors !== null){
if(_errs610){
vErrors.length = _errs610;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-not-idempotent"] !== undefined){
let data128 = data["failure/retry-not-idempotent"];
const _errs623 = errors;
let valid211 = false;
const _errs624 = errors;
if(typeof data128 !== "string"){
const err389 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(!(((((data128 === "off") || (data128 === "info")) || (data128 === "warning")) || (data128 === "warn")) || (data128 === "error"))){
const err390 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid52 = _errs624 === errors;
valid211 = valid211 || _valid52;
if(!valid211){
const _errs627 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key53 in data128){
if(!(key53 === "level")){
const err391 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data128.level !== undefined){
let data129 = data128.level;
if(typeof data129 !== "string"){
const err392 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(!(((((data129 === "off") || (data129 === "info")) || (data129 === "warning")) || (data129 === "warn")) || (data129 === "error"))){
const err393 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid52 = _errs627 === errors;
valid211 = valid211 || _valid52;
}
if(!valid211){
const err395 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
errors = _errs623;
if(vErrors !== null){
if(_errs623){
vErrors.length = _errs623;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/tier-inversion"] !== undefined){
let data130 = data["failure/tier-inversion"];
const _errs634 = errors;
let valid215 = false;
const _errs635 = errors;
if(typeof data130 !== "string"){
const err396 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(!(((((data130 === "off") || (data130 === "info")) || (data130 === "warning")) || (data130 === "warn")) || (data130 === "error"))){
const err397 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid53 = _errs635 === errors;
valid215 = valid215 || _valid53;
if(!valid215){
const _errs638 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key54 in data130){
if(!((key54 === "level") || (key54 === "steps"))){
const err398 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data130.level !== undefined){
let data131 = data130.level;
if(typeof data131 !== "string"){
const err399 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!(((((data131 === "off") || (data131 === "info")) || (data131 === "warning")) || (data131 === "warn")) || (data131 === "error"))){
const err400 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data130.steps !== undefined){
let data132 = data130.steps;
if(!((typeof data132 == "number") && (isFinite(data132)))){
const err401 = {instancePath:instancePath+"/failure~1tier-inversion/steps",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/properties/steps/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
var _valid53 = _errs638 === errors;
valid215 = valid215 || _valid53;
}
if(!valid215){
const err403 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
else {
errors = _errs634;
if(vErrors !== null){
if(_errs634){
vErrors.length = _errs634;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/timeout-below-promise"] !== undefined){
let data133 = data["failure/timeout-below-promise"];
const _errs647 = errors;
let valid219 = false;
const _errs648 = errors;
if(typeof data133 !== "string"){
const err404 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(!(((((data133 === "off") || (data133 === "info")) || (data133 === "warning")) || (data133 === "warn")) || (data133 === "error"))){
const err405 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid54 = _errs648 === errors;
valid219 = valid219 || _valid54;
if(!valid219){
const _errs651 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key55 in data133){
if(!(key55 === "level")){
const err406 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data133.level !== undefined){
let data134 = data133.level;
if(typeof data134 !== "string"){
const err407 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
if(!(((((data134 === "off") || (data134 === "info")) || (data134 === "warning")) || (data134 === "warn")) || (data134 === "error"))){
const err408 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
}
else {
const err409 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid54 = _errs651 === errors;
valid219 = valid219 || _valid54;
}
if(!valid219){
const err410 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
else {
errors = _errs647;
if(vErrors !== null){
if(_errs647){
vErrors.length = _errs647;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/waits-longer-than-caller"] !== undefined){
let data135 = data["failure/waits-longer-than-caller"];
const _errs658 = errors;
let valid223 = false;
const _errs659 = errors;
if(typeof data135 !== "string"){
const err411 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!(((((data135 === "off") || (data135 === "info")) || (data135 === "warning")) || (data135 === "warn")) || (data135 === "error"))){
const err412 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid55 = _errs659 === errors;
valid223 = valid223 || _valid55;
if(!valid223){
const _errs662 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key56 in data135){
if(!(key56 === "level")){
const err413 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data135.level !== undefined){
let data136 = data135.level;
if(typeof data136 !== "string"){
const err414 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!(((((data136 === "off") || (data136 === "info")) || (data136 === "warning")) || (data136 === "warn")) || (data136 === "error"))){
const err415 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
}
else {
const err416 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid55 = _errs662 === errors;
valid223 = valid223 || _valid55;
}
if(!valid223){
const err417 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
else {
errors = _errs658;
if(vErrors !== null){
if(_errs658){
vErrors.length = _errs658;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/no-throttling"] !== undefined){
let data137 = data["scale/no-throttling"];
const _errs669 = errors;
let valid227 = false;
const _errs670 = errors;
if(typeof data137 !== "string"){
const err418 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(!(((((data137 === "off") || (data137 === "info")) || (data137 === "warning")) || (data137 === "warn")) || (data137 === "error"))){
const err419 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var _valid56 = _errs670 === errors;
valid227 = valid227 || _valid56;
if(!valid227){
const _errs673 = errors;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key57 in data137){
if(!(key57 === "level")){
const err420 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data137.level !== undefined){
let data138 = data137.level;
if(typeof data138 !== "string"){
const err421 = {instancePath:instancePath+"/scale~1no-throttling/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(!(((((data138 === "off") || (data138 === "info")) || (data138 === "warning")) || (data138 === "warn")) || (data138 === "error"))){
const err422 = {instancePath:instancePath+"/scale~1no-throttling/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid56 = _errs673 === errors;
valid227 = valid227 || _valid56;
}
if(!valid227){
const err424 = {instancePath:instancePath+"/scale~1no-throttling",schemaPath:"#/properties/scale~1no-throttling/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
else {
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/single-instance"] !== undefined){
let data139 = data["scale/single-instance"];
const _errs680 = errors;
let valid231 = false;
const _errs681 = errors;
if(typeof data139 !== "string"){
const err425 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!(((((data139 === "off") || (data139 === "info")) || (data139 === "warning")) || (data139 === "warn")) || (data139 === "error"))){
const err426 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid57 = _errs681 === errors;
valid231 = valid231 || _valid57;
if(!valid231){
const _errs684 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key58 in data139){
if(!((((key58 === "level") || (key58 === "instances")) || (key58 === "tier")) || (key58 === "promise"))){
const err427 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data139.level !== undefined){
let data140 = data139.level;
if(typeof data140 !== "string"){
const err428 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(!(((((data140 === "off") || (data140 === "info")) || (data140 === "warning")) || (data140 === "warn")) || (data140 === "error"))){
const err429 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data139.instances !== undefined){
let data141 = data139.instances;
if(!((typeof data141 == "number") && (isFinite(data141)))){
const err430 = {instancePath:instancePath+"/scale~1single-instance/instances",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/instances/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data139.tier !== undefined){
let data142 = data139.tier;
if(!((typeof data142 == "number") && (isFinite(data142)))){
const err431 = {instancePath:instancePath+"/scale~1single-instance/tier",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/tier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data139.promise !== undefined){
let data143 = data139.promise;
if(!((typeof data143 == "number") && (isFinite(data143)))){
const err432 = {instancePath:instancePath+"/scale~1single-instance/promise",schemaPath:"#/properties/scale~1single-instance/anyOf/1/properties/promise/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid57 = _errs684 === errors;
valid231 = valid231 || _valid57;
}
if(!valid231){
const err434 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
else {
errors = _errs680;
if(vErrors !== null){
if(_errs680){
vErrors.length = _errs680;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/unbounded-list"] !== undefined){
let data144 = data["scale/unbounded-list"];
const _errs697 = errors;
let valid235 = false;
const _errs698 = errors;
if(typeof data144 !== "string"){
const err435 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if(!(((((data144 === "off") || (data144 === "info")) || (data144 === "warning")) || (data144 === "warn")) || (data144 === "error"))){
const err436 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid58 = _errs698 === errors;
valid235 = valid235 || _valid58;
if(!valid235){
const _errs701 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
for(const key59 in data144){
if(!(((key59 === "level") || (key59 === "paging")) || (key59 === "beside"))){
const err437 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data144.level !== undefined){
let data145 = data144.level;
if(typeof data145 !== "string"){
const err438 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(!(((((data145 === "off") || (data145 === "info")) || (data145 === "warning")) || (data145 === "warn")) || (data145 === "error"))){
const err439 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data144.paging !== undefined){
let data146 = data144.paging;
if(Array.isArray(data146)){
const len1 = data146.length;
for(let i1=0; i1<len1; i1++){
if(typeof data146[i1] !== "string"){
const err440 = {instancePath:instancePath+"/scale~1unbounded-list/paging/" + i1,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/items/type",keyword:"type",params:{type: "string"}};
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
const err441 = {instancePath:instancePath+"/scale~1unbounded-list/paging",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data144.beside !== undefined){
let data148 = data144.beside;
if(Array.isArray(data148)){
const len2 = data148.length;
for(let i2=0; i2<len2; i2++){
if(typeof data148[i2] !== "string"){
const err442 = {instancePath:instancePath+"/scale~1unbounded-list/beside/" + i2,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/scale~1unbounded-list/beside",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid58 = _errs701 === errors;
valid235 = valid235 || _valid58;
}
if(!valid235){
const err445 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
else {
errors = _errs697;
if(vErrors !== null){
if(_errs697){
vErrors.length = _errs697;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-changelog"] !== undefined){
let data150 = data["social-contract/no-changelog"];
const _errs716 = errors;
let valid243 = false;
const _errs717 = errors;
if(typeof data150 !== "string"){
const err446 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(!(((((data150 === "off") || (data150 === "info")) || (data150 === "warning")) || (data150 === "warn")) || (data150 === "error"))){
const err447 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid59 = _errs717 === errors;
valid243 = valid243 || _valid59;
if(!valid243){
const _errs720 = errors;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key60 in data150){
if(!(key60 === "level")){
const err448 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data150.level !== undefined){
let data151 = data150.level;
if(typeof data151 !== "string"){
const err449 = {instancePath:instancePath+"/social-contract~1no-changelog/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(!(((((data151 === "off") || (data151 === "info")) || (data151 === "warning")) || (data151 === "warn")) || (data151 === "error"))){
const err450 = {instancePath:instancePath+"/social-contract~1no-changelog/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
var _valid59 = _errs720 === errors;
valid243 = valid243 || _valid59;
}
if(!valid243){
const err452 = {instancePath:instancePath+"/social-contract~1no-changelog",schemaPath:"#/properties/social-contract~1no-changelog/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
else {
errors = _errs716;
if(vErrors !== null){
if(_errs716){
vErrors.length = _errs716;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-contact"] !== undefined){
let data152 = data["social-contract/no-contact"];
const _errs727 = errors;
let valid247 = false;
const _errs728 = errors;
if(typeof data152 !== "string"){
const err453 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!(((((data152 === "off") || (data152 === "info")) || (data152 === "warning")) || (data152 === "warn")) || (data152 === "error"))){
const err454 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid60 = _errs728 === errors;
valid247 = valid247 || _valid60;
if(!valid247){
const _errs731 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key61 in data152){
if(!(key61 === "level")){
const err455 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data152.level !== undefined){
let data153 = data152.level;
if(typeof data153 !== "string"){
const err456 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(!(((((data153 === "off") || (data153 === "info")) || (data153 === "warning")) || (data153 === "warn")) || (data153 === "error"))){
const err457 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid60 = _errs731 === errors;
valid247 = valid247 || _valid60;
}
if(!valid247){
const err459 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
errors = _errs727;
if(vErrors !== null){
if(_errs727){
vErrors.length = _errs727;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-description"] !== undefined){
let data154 = data["social-contract/no-description"];
const _errs738 = errors;
let valid251 = false;
const _errs739 = errors;
if(typeof data154 !== "string"){
const err460 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(!(((((data154 === "off") || (data154 === "info")) || (data154 === "warning")) || (data154 === "warn")) || (data154 === "error"))){
const err461 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
var _valid61 = _errs739 === errors;
valid251 = valid251 || _valid61;
if(!valid251){
const _errs742 = errors;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key62 in data154){
if(!(key62 === "level")){
const err462 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data154.level !== undefined){
let data155 = data154.level;
if(typeof data155 !== "string"){
const err463 = {instancePath:instancePath+"/social-contract~1no-description/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!(((((data155 === "off") || (data155 === "info")) || (data155 === "warning")) || (data155 === "warn")) || (data155 === "error"))){
const err464 = {instancePath:instancePath+"/social-contract~1no-description/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid61 = _errs742 === errors;
valid251 = valid251 || _valid61;
}
if(!valid251){
const err466 = {instancePath:instancePath+"/social-contract~1no-description",schemaPath:"#/properties/social-contract~1no-description/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
else {
errors = _errs738;
if(vErrors !== null){
if(_errs738){
vErrors.length = _errs738;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-objectives"] !== undefined){
let data156 = data["social-contract/no-objectives"];
const _errs749 = errors;
let valid255 = false;
const _errs750 = errors;
if(typeof data156 !== "string"){
const err467 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(!(((((data156 === "off") || (data156 === "info")) || (data156 === "warning")) || (data156 === "warn")) || (data156 === "error"))){
const err468 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid62 = _errs750 === errors;
valid255 = valid255 || _valid62;
if(!valid255){
const _errs753 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key63 in data156){
if(!((key63 === "level") || (key63 === "tier"))){
const err469 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data156.level !== undefined){
let data157 = data156.level;
if(typeof data157 !== "string"){
const err470 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(!(((((data157 === "off") || (data157 === "info")) || (data157 === "warning")) || (data157 === "warn")) || (data157 === "error"))){
const err471 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data156.tier !== undefined){
let data158 = data156.tier;
if(!((typeof data158 == "number") && (isFinite(data158)))){
const err472 = {instancePath:instancePath+"/social-contract~1no-objectives/tier",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/properties/tier/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid62 = _errs753 === errors;
valid255 = valid255 || _valid62;
}
if(!valid255){
const err474 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
else {
errors = _errs749;
if(vErrors !== null){
if(_errs749){
vErrors.length = _errs749;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-owner"] !== undefined){
let data159 = data["social-contract/no-owner"];
const _errs762 = errors;
let valid259 = false;
const _errs763 = errors;
if(typeof data159 !== "string"){
const err475 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(!(((((data159 === "off") || (data159 === "info")) || (data159 === "warning")) || (data159 === "warn")) || (data159 === "error"))){
const err476 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid63 = _errs763 === errors;
valid259 = valid259 || _valid63;
if(!valid259){
const _errs766 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key64 in data159){
if(!(key64 === "level")){
const err477 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data159.level !== undefined){
let data160 = data159.level;
if(typeof data160 !== "string"){
const err478 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(!(((((data160 === "off") || (data160 === "info")) || (data160 === "warning")) || (data160 === "warn")) || (data160 === "error"))){
const err479 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid63 = _errs766 === errors;
valid259 = valid259 || _valid63;
}
if(!valid259){
const err481 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
else {
errors = _errs762;
if(vErrors !== null){
if(_errs762){
vErrors.length = _errs762;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/undocumented-operation"] !== undefined){
let data161 = data["social-contract/undocumented-operation"];
const _errs773 = errors;
let valid263 = false;
const _errs774 = errors;
if(typeof data161 !== "string"){
const err482 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(!(((((data161 === "off") || (data161 === "info")) || (data161 === "warning")) || (data161 === "warn")) || (data161 === "error"))){
const err483 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
var _valid64 = _errs774 === errors;
valid263 = valid263 || _valid64;
if(!valid263){
const _errs777 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key65 in data161){
if(!(key65 === "level")){
const err484 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data161.level !== undefined){
let data162 = data161.level;
if(typeof data162 !== "string"){
const err485 = {instancePath:instancePath+"/social-contract~1undocumented-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(!(((((data162 === "off") || (data162 === "info")) || (data162 === "warning")) || (data162 === "warn")) || (data162 === "error"))){
const err486 = {instancePath:instancePath+"/social-contract~1undocumented-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid64 = _errs777 === errors;
valid263 = valid263 || _valid64;
}
if(!valid263){
const err488 = {instancePath:instancePath+"/social-contract~1undocumented-operation",schemaPath:"#/properties/social-contract~1undocumented-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
else {
errors = _errs773;
if(vErrors !== null){
if(_errs773){
vErrors.length = _errs773;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/unstable-dependency"] !== undefined){
let data163 = data["social-contract/unstable-dependency"];
const _errs784 = errors;
let valid267 = false;
const _errs785 = errors;
if(typeof data163 !== "string"){
const err489 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(!(((((data163 === "off") || (data163 === "info")) || (data163 === "warning")) || (data163 === "warn")) || (data163 === "error"))){
const err490 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid65 = _errs785 === errors;
valid267 = valid267 || _valid65;
if(!valid267){
const _errs788 = errors;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
for(const key66 in data163){
if(!(key66 === "level")){
const err491 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data163.level !== undefined){
let data164 = data163.level;
if(typeof data164 !== "string"){
const err492 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(!(((((data164 === "off") || (data164 === "info")) || (data164 === "warning")) || (data164 === "warn")) || (data164 === "error"))){
const err493 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid65 = _errs788 === errors;
valid267 = valid267 || _valid65;
}
if(!valid267){
const err495 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
else {
errors = _errs784;
if(vErrors !== null){
if(_errs784){
vErrors.length = _errs784;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err496 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema147 = {"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}};

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

