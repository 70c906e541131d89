// Generated from schemas/ by scripts/compile-schemas.mjs. Change the schema and run it again.
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"$schema":{"type":"string"},"root":{"type":"boolean"},"extends":{"anyOf":[{"$ref":"#/definitions/preset"},{"type":"array","items":{"$ref":"#/definitions/preset"}}]},"landscape":{"type":"string","enum":["open","closed"]},"base":{"type":"string","pattern":"\\S"},"rules":{"$ref":"#/definitions/rules"},"overrides":{"type":"array","items":{"$ref":"#/definitions/override"}},"ignore":{"type":"array","items":{"$ref":"#/definitions/glob"}},"external":{"type":"array","items":{"type":"string","pattern":"\\S"}},"teams":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"definitions":{"preset":{"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]},"glob":{"type":"string","pattern":"\\S"},"override":{"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}},"level":{"type":"string","enum":["off","info","warn","warning","error"]},"rules":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}}}};
const schema12 = {"anyOf":[{"type":"string","enum":["minimal","recommended","strict"]},{"type":"string","pattern":"^\\.{0,2}/|\\.(ya?ml|json)$"}]};
const schema110 = {"type":"string","pattern":"\\S"};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^\\.{0,2}/|\\.(ya?ml|json)$", "u");
const pattern3 = new RegExp("\\S", "u");
const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"manifest/duplicate-name":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/missing-file":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/schema":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/syntax":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unknown-field":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unresolved-ref":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"manifest/unused-disable":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/better-as-library":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"library/library-with-state":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"start/services-per-team":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/pick-up-time":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"hoursADay":{"type":"number"},"linesAnHour":{"type":"number"},"shareOfCode":{"type":"number"},"minutesAnOperation":{"type":"number"},"minutesADependency":{"type":"number"},"minutesAStore":{"type":"number"},"hoursToSetUp":{"type":"number"},"hoursWithoutReadme":{"type":"number"}},"additionalProperties":false}]},"size/too-many-dependencies":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"size/too-many-operations":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"independence/cycle":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/exact-version-pin":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"independence/shared-spec":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/deprecated-without-sunset":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/missing-version":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/no-version-in-address":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/sunset-passed":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"versioning/version-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/foreign-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/open-to-the-public":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"boundaries/shared-store":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/chain-depth":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"communication/transport-mismatch":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"communication/untrusted-transport":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/stale":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/undeclared":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-operation":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/unknown-service":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/uses-deprecated":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"consumers/version-not-served":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"deployment/no-health-check":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/availability-budget":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/no-timeout":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/retry-amplification":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"max":{"type":"number"}},"additionalProperties":false}]},"failure/retry-not-idempotent":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/tier-inversion":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/timeout-below-promise":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"failure/waits-longer-than-caller":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/single-instance":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"scale/unbounded-list":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"},"paging":{"type":"array","items":{"type":"string"}},"beside":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}]},"social-contract/no-contact":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-objectives":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/no-owner":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]},"social-contract/unstable-dependency":{"anyOf":[{"$ref":"#/definitions/level"},{"type":"object","properties":{"level":{"$ref":"#/definitions/level"}},"additionalProperties":false}]}}};
const schema15 = {"type":"string","enum":["off","info","warn","warning","error"]};

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
if(!(((((data0 === "off") || (data0 === "info")) || (data0 === "warn")) || (data0 === "warning")) || (data0 === "error"))){
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
if(!(((((data1 === "off") || (data1 === "info")) || (data1 === "warn")) || (data1 === "warning")) || (data1 === "error"))){
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
if(!(((((data2 === "off") || (data2 === "info")) || (data2 === "warn")) || (data2 === "warning")) || (data2 === "error"))){
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
if(!(((((data3 === "off") || (data3 === "info")) || (data3 === "warn")) || (data3 === "warning")) || (data3 === "error"))){
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
if(!(((((data4 === "off") || (data4 === "info")) || (data4 === "warn")) || (data4 === "warning")) || (data4 === "error"))){
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
if(!(((((data5 === "off") || (data5 === "info")) || (data5 === "warn")) || (data5 === "warning")) || (data5 === "error"))){
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
if(!(((((data6 === "off") || (data6 === "info")) || (data6 === "warn")) || (data6 === "warning")) || (data6 === "error"))){
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
if(!(((((data7 === "off") || (data7 === "info")) || (data7 === "warn")) || (data7 === "warning")) || (data7 === "error"))){
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
if(!(((((data8 === "off") || (data8 === "info")) || (data8 === "warn")) || (data8 === "warning")) || (data8 === "error"))){
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
if(!(((((data9 === "off") || (data9 === "info")) || (data9 === "warn")) || (data9 === "warning")) || (data9 === "error"))){
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
if(!(((((data10 === "off") || (data10 === "info")) || (data10 === "warn")) || (data10 === "warning")) || (data10 === "error"))){
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
if(!(((((data11 === "off") || (data11 === "info")) || (data11 === "warn")) || (data11 === "warning")) || (data11 === "error"))){
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
if(!(((((data12 === "off") || (data12 === "info")) || (data12 === "warn")) || (data12 === "warning")) || (data12 === "error"))){
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
if(!(((((data13 === "off") || (data13 === "info")) || (data13 === "warn")) || (data13 === "warning")) || (data13 === "error"))){
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
if(!(((((data14 === "off") || (data14 === "info")) || (data14 === "warn")) || (data14 === "warning")) || (data14 === "error"))){
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
if(!(((((data15 === "off") || (data15 === "info")) || (data15 === "warn")) || (data15 === "warning")) || (data15 === "error"))){
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
if(!(((((data16 === "off") || (data16 === "info")) || (data16 === "warn")) || (data16 === "warning")) || (data16 === "error"))){
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
if(!(((((data17 === "off") || (data17 === "info")) || (data17 === "warn")) || (data17 === "warning")) || (data17 === "error"))){
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
if(!(((((data18 === "off") || (data18 === "info")) || (data18 === "warn")) || (data18 === "warning")) || (data18 === "error"))){
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
if(!(((((data19 === "off") || (data19 === "info")) || (data19 === "warn")) || (data19 === "warning")) || (data19 === "error"))){
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
if(!(((((data21 === "off") || (data21 === "info")) || (data21 === "warn")) || (data21 === "warning")) || (data21 === "error"))){
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
if(!(((((data22 === "off") || (data22 === "info")) || (data22 === "warn")) || (data22 === "warning")) || (data22 === "error"))){
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
}
else {
const err85 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid10 = _errs119 === errors;
valid41 = valid41 || _valid10;
}
if(!valid41){
const err86 = {instancePath:instancePath+"/size~1pick-up-time",schemaPath:"#/properties/size~1pick-up-time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
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
let data31 = data["size/too-many-dependencies"];
const _errs142 = errors;
let valid45 = false;
const _errs143 = errors;
if(typeof data31 !== "string"){
const err87 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((((data31 === "off") || (data31 === "info")) || (data31 === "warn")) || (data31 === "warning")) || (data31 === "error"))){
const err88 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid11 = _errs143 === errors;
valid45 = valid45 || _valid11;
if(!valid45){
const _errs146 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key12 in data31){
if(!((key12 === "level") || (key12 === "max"))){
const err89 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data31.level !== undefined){
let data32 = data31.level;
if(typeof data32 !== "string"){
const err90 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!(((((data32 === "off") || (data32 === "info")) || (data32 === "warn")) || (data32 === "warning")) || (data32 === "error"))){
const err91 = {instancePath:instancePath+"/size~1too-many-dependencies/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data31.max !== undefined){
let data33 = data31.max;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err92 = {instancePath:instancePath+"/size~1too-many-dependencies/max",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid11 = _errs146 === errors;
valid45 = valid45 || _valid11;
}
if(!valid45){
const err94 = {instancePath:instancePath+"/size~1too-many-dependencies",schemaPath:"#/properties/size~1too-many-dependencies/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data["size/too-many-operations"] !== undefined){
let data34 = data["size/too-many-operations"];
const _errs155 = errors;
let valid49 = false;
const _errs156 = errors;
if(typeof data34 !== "string"){
const err95 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((((data34 === "off") || (data34 === "info")) || (data34 === "warn")) || (data34 === "warning")) || (data34 === "error"))){
const err96 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid12 = _errs156 === errors;
valid49 = valid49 || _valid12;
if(!valid49){
const _errs159 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key13 in data34){
if(!((key13 === "level") || (key13 === "max"))){
const err97 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data34.level !== undefined){
let data35 = data34.level;
if(typeof data35 !== "string"){
const err98 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((data35 === "off") || (data35 === "info")) || (data35 === "warn")) || (data35 === "warning")) || (data35 === "error"))){
const err99 = {instancePath:instancePath+"/size~1too-many-operations/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data34.max !== undefined){
let data36 = data34.max;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err100 = {instancePath:instancePath+"/size~1too-many-operations/max",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid12 = _errs159 === errors;
valid49 = valid49 || _valid12;
}
if(!valid49){
const err102 = {instancePath:instancePath+"/size~1too-many-operations",schemaPath:"#/properties/size~1too-many-operations/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs155;
if(vErrors !== null){
if(_errs155){
vErrors.length = _errs155;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/cycle"] !== undefined){
let data37 = data["independence/cycle"];
const _errs168 = errors;
let valid53 = false;
const _errs169 = errors;
if(typeof data37 !== "string"){
const err103 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((((data37 === "off") || (data37 === "info")) || (data37 === "warn")) || (data37 === "warning")) || (data37 === "error"))){
const err104 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid13 = _errs169 === errors;
valid53 = valid53 || _valid13;
if(!valid53){
const _errs172 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key14 in data37){
if(!(key14 === "level")){
const err105 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data37.level !== undefined){
let data38 = data37.level;
if(typeof data38 !== "string"){
const err106 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!(((((data38 === "off") || (data38 === "info")) || (data38 === "warn")) || (data38 === "warning")) || (data38 === "error"))){
const err107 = {instancePath:instancePath+"/independence~1cycle/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err108 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid13 = _errs172 === errors;
valid53 = valid53 || _valid13;
}
if(!valid53){
const err109 = {instancePath:instancePath+"/independence~1cycle",schemaPath:"#/properties/independence~1cycle/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/exact-version-pin"] !== undefined){
let data39 = data["independence/exact-version-pin"];
const _errs179 = errors;
let valid57 = false;
const _errs180 = errors;
if(typeof data39 !== "string"){
const err110 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!(((((data39 === "off") || (data39 === "info")) || (data39 === "warn")) || (data39 === "warning")) || (data39 === "error"))){
const err111 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid14 = _errs180 === errors;
valid57 = valid57 || _valid14;
if(!valid57){
const _errs183 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key15 in data39){
if(!(key15 === "level")){
const err112 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data39.level !== undefined){
let data40 = data39.level;
if(typeof data40 !== "string"){
const err113 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!(((((data40 === "off") || (data40 === "info")) || (data40 === "warn")) || (data40 === "warning")) || (data40 === "error"))){
const err114 = {instancePath:instancePath+"/independence~1exact-version-pin/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid14 = _errs183 === errors;
valid57 = valid57 || _valid14;
}
if(!valid57){
const err116 = {instancePath:instancePath+"/independence~1exact-version-pin",schemaPath:"#/properties/independence~1exact-version-pin/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs179;
if(vErrors !== null){
if(_errs179){
vErrors.length = _errs179;
}
else {
vErrors = null;
}
}
}
}
if(data["independence/shared-spec"] !== undefined){
let data41 = data["independence/shared-spec"];
const _errs190 = errors;
let valid61 = false;
const _errs191 = errors;
if(typeof data41 !== "string"){
const err117 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(!(((((data41 === "off") || (data41 === "info")) || (data41 === "warn")) || (data41 === "warning")) || (data41 === "error"))){
const err118 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid15 = _errs191 === errors;
valid61 = valid61 || _valid15;
if(!valid61){
const _errs194 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key16 in data41){
if(!(key16 === "level")){
const err119 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data41.level !== undefined){
let data42 = data41.level;
if(typeof data42 !== "string"){
const err120 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!(((((data42 === "off") || (data42 === "info")) || (data42 === "warn")) || (data42 === "warning")) || (data42 === "error"))){
const err121 = {instancePath:instancePath+"/independence~1shared-spec/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid15 = _errs194 === errors;
valid61 = valid61 || _valid15;
}
if(!valid61){
const err123 = {instancePath:instancePath+"/independence~1shared-spec",schemaPath:"#/properties/independence~1shared-spec/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/deprecated-without-sunset"] !== undefined){
let data43 = data["versioning/deprecated-without-sunset"];
const _errs201 = errors;
let valid65 = false;
const _errs202 = errors;
if(typeof data43 !== "string"){
const err124 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!(((((data43 === "off") || (data43 === "info")) || (data43 === "warn")) || (data43 === "warning")) || (data43 === "error"))){
const err125 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid16 = _errs202 === errors;
valid65 = valid65 || _valid16;
if(!valid65){
const _errs205 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key17 in data43){
if(!(key17 === "level")){
const err126 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data43.level !== undefined){
let data44 = data43.level;
if(typeof data44 !== "string"){
const err127 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(!(((((data44 === "off") || (data44 === "info")) || (data44 === "warn")) || (data44 === "warning")) || (data44 === "error"))){
const err128 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid16 = _errs205 === errors;
valid65 = valid65 || _valid16;
}
if(!valid65){
const err130 = {instancePath:instancePath+"/versioning~1deprecated-without-sunset",schemaPath:"#/properties/versioning~1deprecated-without-sunset/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/missing-version"] !== undefined){
let data45 = data["versioning/missing-version"];
const _errs212 = errors;
let valid69 = false;
const _errs213 = errors;
if(typeof data45 !== "string"){
const err131 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((((data45 === "off") || (data45 === "info")) || (data45 === "warn")) || (data45 === "warning")) || (data45 === "error"))){
const err132 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid17 = _errs213 === errors;
valid69 = valid69 || _valid17;
if(!valid69){
const _errs216 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key18 in data45){
if(!(key18 === "level")){
const err133 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data45.level !== undefined){
let data46 = data45.level;
if(typeof data46 !== "string"){
const err134 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!(((((data46 === "off") || (data46 === "info")) || (data46 === "warn")) || (data46 === "warning")) || (data46 === "error"))){
const err135 = {instancePath:instancePath+"/versioning~1missing-version/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid17 = _errs216 === errors;
valid69 = valid69 || _valid17;
}
if(!valid69){
const err137 = {instancePath:instancePath+"/versioning~1missing-version",schemaPath:"#/properties/versioning~1missing-version/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/no-version-in-address"] !== undefined){
let data47 = data["versioning/no-version-in-address"];
const _errs223 = errors;
let valid73 = false;
const _errs224 = errors;
if(typeof data47 !== "string"){
const err138 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(!(((((data47 === "off") || (data47 === "info")) || (data47 === "warn")) || (data47 === "warning")) || (data47 === "error"))){
const err139 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid18 = _errs224 === errors;
valid73 = valid73 || _valid18;
if(!valid73){
const _errs227 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key19 in data47){
if(!(key19 === "level")){
const err140 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data47.level !== undefined){
let data48 = data47.level;
if(typeof data48 !== "string"){
const err141 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(!(((((data48 === "off") || (data48 === "info")) || (data48 === "warn")) || (data48 === "warning")) || (data48 === "error"))){
const err142 = {instancePath:instancePath+"/versioning~1no-version-in-address/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid18 = _errs227 === errors;
valid73 = valid73 || _valid18;
}
if(!valid73){
const err144 = {instancePath:instancePath+"/versioning~1no-version-in-address",schemaPath:"#/properties/versioning~1no-version-in-address/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
else {
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/sunset-passed"] !== undefined){
let data49 = data["versioning/sunset-passed"];
const _errs234 = errors;
let valid77 = false;
const _errs235 = errors;
if(typeof data49 !== "string"){
const err145 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!(((((data49 === "off") || (data49 === "info")) || (data49 === "warn")) || (data49 === "warning")) || (data49 === "error"))){
const err146 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid19 = _errs235 === errors;
valid77 = valid77 || _valid19;
if(!valid77){
const _errs238 = errors;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key20 in data49){
if(!(key20 === "level")){
const err147 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data49.level !== undefined){
let data50 = data49.level;
if(typeof data50 !== "string"){
const err148 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(!(((((data50 === "off") || (data50 === "info")) || (data50 === "warn")) || (data50 === "warning")) || (data50 === "error"))){
const err149 = {instancePath:instancePath+"/versioning~1sunset-passed/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid19 = _errs238 === errors;
valid77 = valid77 || _valid19;
}
if(!valid77){
const err151 = {instancePath:instancePath+"/versioning~1sunset-passed",schemaPath:"#/properties/versioning~1sunset-passed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
}
if(data["versioning/version-mismatch"] !== undefined){
let data51 = data["versioning/version-mismatch"];
const _errs245 = errors;
let valid81 = false;
const _errs246 = errors;
if(typeof data51 !== "string"){
const err152 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!(((((data51 === "off") || (data51 === "info")) || (data51 === "warn")) || (data51 === "warning")) || (data51 === "error"))){
const err153 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid20 = _errs246 === errors;
valid81 = valid81 || _valid20;
if(!valid81){
const _errs249 = errors;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key21 in data51){
if(!(key21 === "level")){
const err154 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data51.level !== undefined){
let data52 = data51.level;
if(typeof data52 !== "string"){
const err155 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!(((((data52 === "off") || (data52 === "info")) || (data52 === "warn")) || (data52 === "warning")) || (data52 === "error"))){
const err156 = {instancePath:instancePath+"/versioning~1version-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err157 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid20 = _errs249 === errors;
valid81 = valid81 || _valid20;
}
if(!valid81){
const err158 = {instancePath:instancePath+"/versioning~1version-mismatch",schemaPath:"#/properties/versioning~1version-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs245;
if(vErrors !== null){
if(_errs245){
vErrors.length = _errs245;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/foreign-store"] !== undefined){
let data53 = data["boundaries/foreign-store"];
const _errs256 = errors;
let valid85 = false;
const _errs257 = errors;
if(typeof data53 !== "string"){
const err159 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(!(((((data53 === "off") || (data53 === "info")) || (data53 === "warn")) || (data53 === "warning")) || (data53 === "error"))){
const err160 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid21 = _errs257 === errors;
valid85 = valid85 || _valid21;
if(!valid85){
const _errs260 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key22 in data53){
if(!(key22 === "level")){
const err161 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data53.level !== undefined){
let data54 = data53.level;
if(typeof data54 !== "string"){
const err162 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(((((data54 === "off") || (data54 === "info")) || (data54 === "warn")) || (data54 === "warning")) || (data54 === "error"))){
const err163 = {instancePath:instancePath+"/boundaries~1foreign-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err164 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid21 = _errs260 === errors;
valid85 = valid85 || _valid21;
}
if(!valid85){
const err165 = {instancePath:instancePath+"/boundaries~1foreign-store",schemaPath:"#/properties/boundaries~1foreign-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/open-to-the-public"] !== undefined){
let data55 = data["boundaries/open-to-the-public"];
const _errs267 = errors;
let valid89 = false;
const _errs268 = errors;
if(typeof data55 !== "string"){
const err166 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(!(((((data55 === "off") || (data55 === "info")) || (data55 === "warn")) || (data55 === "warning")) || (data55 === "error"))){
const err167 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid22 = _errs268 === errors;
valid89 = valid89 || _valid22;
if(!valid89){
const _errs271 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key23 in data55){
if(!(key23 === "level")){
const err168 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data55.level !== undefined){
let data56 = data55.level;
if(typeof data56 !== "string"){
const err169 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((((data56 === "off") || (data56 === "info")) || (data56 === "warn")) || (data56 === "warning")) || (data56 === "error"))){
const err170 = {instancePath:instancePath+"/boundaries~1open-to-the-public/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err171 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid22 = _errs271 === errors;
valid89 = valid89 || _valid22;
}
if(!valid89){
const err172 = {instancePath:instancePath+"/boundaries~1open-to-the-public",schemaPath:"#/properties/boundaries~1open-to-the-public/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
else {
errors = _errs267;
if(vErrors !== null){
if(_errs267){
vErrors.length = _errs267;
}
else {
vErrors = null;
}
}
}
}
if(data["boundaries/shared-store"] !== undefined){
let data57 = data["boundaries/shared-store"];
const _errs278 = errors;
let valid93 = false;
const _errs279 = errors;
if(typeof data57 !== "string"){
const err173 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!(((((data57 === "off") || (data57 === "info")) || (data57 === "warn")) || (data57 === "warning")) || (data57 === "error"))){
const err174 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid23 = _errs279 === errors;
valid93 = valid93 || _valid23;
if(!valid93){
const _errs282 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key24 in data57){
if(!(key24 === "level")){
const err175 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data57.level !== undefined){
let data58 = data57.level;
if(typeof data58 !== "string"){
const err176 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(!(((((data58 === "off") || (data58 === "info")) || (data58 === "warn")) || (data58 === "warning")) || (data58 === "error"))){
const err177 = {instancePath:instancePath+"/boundaries~1shared-store/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err178 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid23 = _errs282 === errors;
valid93 = valid93 || _valid23;
}
if(!valid93){
const err179 = {instancePath:instancePath+"/boundaries~1shared-store",schemaPath:"#/properties/boundaries~1shared-store/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/chain-depth"] !== undefined){
let data59 = data["communication/chain-depth"];
const _errs289 = errors;
let valid97 = false;
const _errs290 = errors;
if(typeof data59 !== "string"){
const err180 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!(((((data59 === "off") || (data59 === "info")) || (data59 === "warn")) || (data59 === "warning")) || (data59 === "error"))){
const err181 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid24 = _errs290 === errors;
valid97 = valid97 || _valid24;
if(!valid97){
const _errs293 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key25 in data59){
if(!((key25 === "level") || (key25 === "max"))){
const err182 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data59.level !== undefined){
let data60 = data59.level;
if(typeof data60 !== "string"){
const err183 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(((((data60 === "off") || (data60 === "info")) || (data60 === "warn")) || (data60 === "warning")) || (data60 === "error"))){
const err184 = {instancePath:instancePath+"/communication~1chain-depth/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data59.max !== undefined){
let data61 = data59.max;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err185 = {instancePath:instancePath+"/communication~1chain-depth/max",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
var _valid24 = _errs293 === errors;
valid97 = valid97 || _valid24;
}
if(!valid97){
const err187 = {instancePath:instancePath+"/communication~1chain-depth",schemaPath:"#/properties/communication~1chain-depth/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/transport-mismatch"] !== undefined){
let data62 = data["communication/transport-mismatch"];
const _errs302 = errors;
let valid101 = false;
const _errs303 = errors;
if(typeof data62 !== "string"){
const err188 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(!(((((data62 === "off") || (data62 === "info")) || (data62 === "warn")) || (data62 === "warning")) || (data62 === "error"))){
const err189 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid25 = _errs303 === errors;
valid101 = valid101 || _valid25;
if(!valid101){
const _errs306 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key26 in data62){
if(!(key26 === "level")){
const err190 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data62.level !== undefined){
let data63 = data62.level;
if(typeof data63 !== "string"){
const err191 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!(((((data63 === "off") || (data63 === "info")) || (data63 === "warn")) || (data63 === "warning")) || (data63 === "error"))){
const err192 = {instancePath:instancePath+"/communication~1transport-mismatch/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid25 = _errs306 === errors;
valid101 = valid101 || _valid25;
}
if(!valid101){
const err194 = {instancePath:instancePath+"/communication~1transport-mismatch",schemaPath:"#/properties/communication~1transport-mismatch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
if(data["communication/untrusted-transport"] !== undefined){
let data64 = data["communication/untrusted-transport"];
const _errs313 = errors;
let valid105 = false;
const _errs314 = errors;
if(typeof data64 !== "string"){
const err195 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(!(((((data64 === "off") || (data64 === "info")) || (data64 === "warn")) || (data64 === "warning")) || (data64 === "error"))){
const err196 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid26 = _errs314 === errors;
valid105 = valid105 || _valid26;
if(!valid105){
const _errs317 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
for(const key27 in data64){
if(!(key27 === "level")){
const err197 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data64.level !== undefined){
let data65 = data64.level;
if(typeof data65 !== "string"){
const err198 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(!(((((data65 === "off") || (data65 === "info")) || (data65 === "warn")) || (data65 === "warning")) || (data65 === "error"))){
const err199 = {instancePath:instancePath+"/communication~1untrusted-transport/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err200 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid26 = _errs317 === errors;
valid105 = valid105 || _valid26;
}
if(!valid105){
const err201 = {instancePath:instancePath+"/communication~1untrusted-transport",schemaPath:"#/properties/communication~1untrusted-transport/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
else {
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/stale"] !== undefined){
let data66 = data["consumers/stale"];
const _errs324 = errors;
let valid109 = false;
const _errs325 = errors;
if(typeof data66 !== "string"){
const err202 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(!(((((data66 === "off") || (data66 === "info")) || (data66 === "warn")) || (data66 === "warning")) || (data66 === "error"))){
const err203 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid27 = _errs325 === errors;
valid109 = valid109 || _valid27;
if(!valid109){
const _errs328 = errors;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key28 in data66){
if(!(key28 === "level")){
const err204 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data66.level !== undefined){
let data67 = data66.level;
if(typeof data67 !== "string"){
const err205 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(!(((((data67 === "off") || (data67 === "info")) || (data67 === "warn")) || (data67 === "warning")) || (data67 === "error"))){
const err206 = {instancePath:instancePath+"/consumers~1stale/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err207 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid27 = _errs328 === errors;
valid109 = valid109 || _valid27;
}
if(!valid109){
const err208 = {instancePath:instancePath+"/consumers~1stale",schemaPath:"#/properties/consumers~1stale/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/undeclared"] !== undefined){
let data68 = data["consumers/undeclared"];
const _errs335 = errors;
let valid113 = false;
const _errs336 = errors;
if(typeof data68 !== "string"){
const err209 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((((data68 === "off") || (data68 === "info")) || (data68 === "warn")) || (data68 === "warning")) || (data68 === "error"))){
const err210 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid28 = _errs336 === errors;
valid113 = valid113 || _valid28;
if(!valid113){
const _errs339 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key29 in data68){
if(!(key29 === "level")){
const err211 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data68.level !== undefined){
let data69 = data68.level;
if(typeof data69 !== "string"){
const err212 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(!(((((data69 === "off") || (data69 === "info")) || (data69 === "warn")) || (data69 === "warning")) || (data69 === "error"))){
const err213 = {instancePath:instancePath+"/consumers~1undeclared/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err214 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid28 = _errs339 === errors;
valid113 = valid113 || _valid28;
}
if(!valid113){
const err215 = {instancePath:instancePath+"/consumers~1undeclared",schemaPath:"#/properties/consumers~1undeclared/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-operation"] !== undefined){
let data70 = data["consumers/unknown-operation"];
const _errs346 = errors;
let valid117 = false;
const _errs347 = errors;
if(typeof data70 !== "string"){
const err216 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!(((((data70 === "off") || (data70 === "info")) || (data70 === "warn")) || (data70 === "warning")) || (data70 === "error"))){
const err217 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid29 = _errs347 === errors;
valid117 = valid117 || _valid29;
if(!valid117){
const _errs350 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key30 in data70){
if(!(key30 === "level")){
const err218 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data70.level !== undefined){
let data71 = data70.level;
if(typeof data71 !== "string"){
const err219 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!(((((data71 === "off") || (data71 === "info")) || (data71 === "warn")) || (data71 === "warning")) || (data71 === "error"))){
const err220 = {instancePath:instancePath+"/consumers~1unknown-operation/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err221 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid29 = _errs350 === errors;
valid117 = valid117 || _valid29;
}
if(!valid117){
const err222 = {instancePath:instancePath+"/consumers~1unknown-operation",schemaPath:"#/properties/consumers~1unknown-operation/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
else {
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/unknown-service"] !== undefined){
let data72 = data["consumers/unknown-service"];
const _errs357 = errors;
let valid121 = false;
const _errs358 = errors;
if(typeof data72 !== "string"){
const err223 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!(((((data72 === "off") || (data72 === "info")) || (data72 === "warn")) || (data72 === "warning")) || (data72 === "error"))){
const err224 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid30 = _errs358 === errors;
valid121 = valid121 || _valid30;
if(!valid121){
const _errs361 = errors;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key31 in data72){
if(!(key31 === "level")){
const err225 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data72.level !== undefined){
let data73 = data72.level;
if(typeof data73 !== "string"){
const err226 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!(((((data73 === "off") || (data73 === "info")) || (data73 === "warn")) || (data73 === "warning")) || (data73 === "error"))){
const err227 = {instancePath:instancePath+"/consumers~1unknown-service/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err228 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid30 = _errs361 === errors;
valid121 = valid121 || _valid30;
}
if(!valid121){
const err229 = {instancePath:instancePath+"/consumers~1unknown-service",schemaPath:"#/properties/consumers~1unknown-service/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
errors = _errs357;
if(vErrors !== null){
if(_errs357){
vErrors.length = _errs357;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/uses-deprecated"] !== undefined){
let data74 = data["consumers/uses-deprecated"];
const _errs368 = errors;
let valid125 = false;
const _errs369 = errors;
if(typeof data74 !== "string"){
const err230 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!(((((data74 === "off") || (data74 === "info")) || (data74 === "warn")) || (data74 === "warning")) || (data74 === "error"))){
const err231 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid31 = _errs369 === errors;
valid125 = valid125 || _valid31;
if(!valid125){
const _errs372 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key32 in data74){
if(!(key32 === "level")){
const err232 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data74.level !== undefined){
let data75 = data74.level;
if(typeof data75 !== "string"){
const err233 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(!(((((data75 === "off") || (data75 === "info")) || (data75 === "warn")) || (data75 === "warning")) || (data75 === "error"))){
const err234 = {instancePath:instancePath+"/consumers~1uses-deprecated/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err235 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid31 = _errs372 === errors;
valid125 = valid125 || _valid31;
}
if(!valid125){
const err236 = {instancePath:instancePath+"/consumers~1uses-deprecated",schemaPath:"#/properties/consumers~1uses-deprecated/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
else {
errors = _errs368;
if(vErrors !== null){
if(_errs368){
vErrors.length = _errs368;
}
else {
vErrors = null;
}
}
}
}
if(data["consumers/version-not-served"] !== undefined){
let data76 = data["consumers/version-not-served"];
const _errs379 = errors;
let valid129 = false;
const _errs380 = errors;
if(typeof data76 !== "string"){
const err237 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!(((((data76 === "off") || (data76 === "info")) || (data76 === "warn")) || (data76 === "warning")) || (data76 === "error"))){
const err238 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid32 = _errs380 === errors;
valid129 = valid129 || _valid32;
if(!valid129){
const _errs383 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key33 in data76){
if(!(key33 === "level")){
const err239 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data76.level !== undefined){
let data77 = data76.level;
if(typeof data77 !== "string"){
const err240 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(!(((((data77 === "off") || (data77 === "info")) || (data77 === "warn")) || (data77 === "warning")) || (data77 === "error"))){
const err241 = {instancePath:instancePath+"/consumers~1version-not-served/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err242 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid32 = _errs383 === errors;
valid129 = valid129 || _valid32;
}
if(!valid129){
const err243 = {instancePath:instancePath+"/consumers~1version-not-served",schemaPath:"#/properties/consumers~1version-not-served/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
errors = _errs379;
if(vErrors !== null){
if(_errs379){
vErrors.length = _errs379;
}
else {
vErrors = null;
}
}
}
}
if(data["deployment/no-health-check"] !== undefined){
let data78 = data["deployment/no-health-check"];
const _errs390 = errors;
let valid133 = false;
const _errs391 = errors;
if(typeof data78 !== "string"){
const err244 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(!(((((data78 === "off") || (data78 === "info")) || (data78 === "warn")) || (data78 === "warning")) || (data78 === "error"))){
const err245 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var _valid33 = _errs391 === errors;
valid133 = valid133 || _valid33;
if(!valid133){
const _errs394 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key34 in data78){
if(!(key34 === "level")){
const err246 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data78.level !== undefined){
let data79 = data78.level;
if(typeof data79 !== "string"){
const err247 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(!(((((data79 === "off") || (data79 === "info")) || (data79 === "warn")) || (data79 === "warning")) || (data79 === "error"))){
const err248 = {instancePath:instancePath+"/deployment~1no-health-check/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
var _valid33 = _errs394 === errors;
valid133 = valid133 || _valid33;
}
if(!valid133){
const err250 = {instancePath:instancePath+"/deployment~1no-health-check",schemaPath:"#/properties/deployment~1no-health-check/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
else {
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/availability-budget"] !== undefined){
let data80 = data["failure/availability-budget"];
const _errs401 = errors;
let valid137 = false;
const _errs402 = errors;
if(typeof data80 !== "string"){
const err251 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!(((((data80 === "off") || (data80 === "info")) || (data80 === "warn")) || (data80 === "warning")) || (data80 === "error"))){
const err252 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid34 = _errs402 === errors;
valid137 = valid137 || _valid34;
if(!valid137){
const _errs405 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key35 in data80){
if(!(key35 === "level")){
const err253 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data80.level !== undefined){
let data81 = data80.level;
if(typeof data81 !== "string"){
const err254 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(!(((((data81 === "off") || (data81 === "info")) || (data81 === "warn")) || (data81 === "warning")) || (data81 === "error"))){
const err255 = {instancePath:instancePath+"/failure~1availability-budget/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
var _valid34 = _errs405 === errors;
valid137 = valid137 || _valid34;
}
if(!valid137){
const err257 = {instancePath:instancePath+"/failure~1availability-budget",schemaPath:"#/properties/failure~1availability-budget/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
else {
errors = _errs401;
if(vErrors !== null){
if(_errs401){
vErrors.length = _errs401;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/no-timeout"] !== undefined){
let data82 = data["failure/no-timeout"];
const _errs412 = errors;
let valid141 = false;
const _errs413 = errors;
if(typeof data82 !== "string"){
const err258 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(!(((((data82 === "off") || (data82 === "info")) || (data82 === "warn")) || (data82 === "warning")) || (data82 === "error"))){
const err259 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid35 = _errs413 === errors;
valid141 = valid141 || _valid35;
if(!valid141){
const _errs416 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key36 in data82){
if(!(key36 === "level")){
const err260 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data82.level !== undefined){
let data83 = data82.level;
if(typeof data83 !== "string"){
const err261 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!(((((data83 === "off") || (data83 === "info")) || (data83 === "warn")) || (data83 === "warning")) || (data83 === "error"))){
const err262 = {instancePath:instancePath+"/failure~1no-timeout/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid35 = _errs416 === errors;
valid141 = valid141 || _valid35;
}
if(!valid141){
const err264 = {instancePath:instancePath+"/failure~1no-timeout",schemaPath:"#/properties/failure~1no-timeout/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
else {
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-amplification"] !== undefined){
let data84 = data["failure/retry-amplification"];
const _errs423 = errors;
let valid145 = false;
const _errs424 = errors;
if(typeof data84 !== "string"){
const err265 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(!(((((data84 === "off") || (data84 === "info")) || (data84 === "warn")) || (data84 === "warning")) || (data84 === "error"))){
const err266 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid36 = _errs424 === errors;
valid145 = valid145 || _valid36;
if(!valid145){
const _errs427 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key37 in data84){
if(!((key37 === "level") || (key37 === "max"))){
const err267 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data84.level !== undefined){
let data85 = data84.level;
if(typeof data85 !== "string"){
const err268 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if(!(((((data85 === "off") || (data85 === "info")) || (data85 === "warn")) || (data85 === "warning")) || (data85 === "error"))){
const err269 = {instancePath:instancePath+"/failure~1retry-amplification/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data84.max !== undefined){
let data86 = data84.max;
if(!((typeof data86 == "number") && (isFinite(data86)))){
const err270 = {instancePath:instancePath+"/failure~1retry-amplification/max",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/properties/max/type",keyword:"type",params:{type: "number"}};
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
const err271 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid36 = _errs427 === errors;
valid145 = valid145 || _valid36;
}
if(!valid145){
const err272 = {instancePath:instancePath+"/failure~1retry-amplification",schemaPath:"#/properties/failure~1retry-amplification/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
else {
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/retry-not-idempotent"] !== undefined){
let data87 = data["failure/retry-not-idempotent"];
const _errs436 = errors;
let valid149 = false;
const _errs437 = errors;
if(typeof data87 !== "string"){
const err273 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(!(((((data87 === "off") || (data87 === "info")) || (data87 === "warn")) || (data87 === "warning")) || (data87 === "error"))){
const err274 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid37 = _errs437 === errors;
valid149 = valid149 || _valid37;
if(!valid149){
const _errs440 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key38 in data87){
if(!(key38 === "level")){
const err275 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data87.level !== undefined){
let data88 = data87.level;
if(typeof data88 !== "string"){
const err276 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!(((((data88 === "off") || (data88 === "info")) || (data88 === "warn")) || (data88 === "warning")) || (data88 === "error"))){
const err277 = {instancePath:instancePath+"/failure~1retry-not-idempotent/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid37 = _errs440 === errors;
valid149 = valid149 || _valid37;
}
if(!valid149){
const err279 = {instancePath:instancePath+"/failure~1retry-not-idempotent",schemaPath:"#/properties/failure~1retry-not-idempotent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
else {
errors = _errs436;
if(vErrors !== null){
if(_errs436){
vErrors.length = _errs436;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/tier-inversion"] !== undefined){
let data89 = data["failure/tier-inversion"];
const _errs447 = errors;
let valid153 = false;
const _errs448 = errors;
if(typeof data89 !== "string"){
const err280 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!(((((data89 === "off") || (data89 === "info")) || (data89 === "warn")) || (data89 === "warning")) || (data89 === "error"))){
const err281 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid38 = _errs448 === errors;
valid153 = valid153 || _valid38;
if(!valid153){
const _errs451 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key39 in data89){
if(!(key39 === "level")){
const err282 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data89.level !== undefined){
let data90 = data89.level;
if(typeof data90 !== "string"){
const err283 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(!(((((data90 === "off") || (data90 === "info")) || (data90 === "warn")) || (data90 === "warning")) || (data90 === "error"))){
const err284 = {instancePath:instancePath+"/failure~1tier-inversion/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid38 = _errs451 === errors;
valid153 = valid153 || _valid38;
}
if(!valid153){
const err286 = {instancePath:instancePath+"/failure~1tier-inversion",schemaPath:"#/properties/failure~1tier-inversion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/timeout-below-promise"] !== undefined){
let data91 = data["failure/timeout-below-promise"];
const _errs458 = errors;
let valid157 = false;
const _errs459 = errors;
if(typeof data91 !== "string"){
const err287 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(!(((((data91 === "off") || (data91 === "info")) || (data91 === "warn")) || (data91 === "warning")) || (data91 === "error"))){
const err288 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid39 = _errs459 === errors;
valid157 = valid157 || _valid39;
if(!valid157){
const _errs462 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key40 in data91){
if(!(key40 === "level")){
const err289 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data91.level !== undefined){
let data92 = data91.level;
if(typeof data92 !== "string"){
const err290 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(!(((((data92 === "off") || (data92 === "info")) || (data92 === "warn")) || (data92 === "warning")) || (data92 === "error"))){
const err291 = {instancePath:instancePath+"/failure~1timeout-below-promise/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid39 = _errs462 === errors;
valid157 = valid157 || _valid39;
}
if(!valid157){
const err293 = {instancePath:instancePath+"/failure~1timeout-below-promise",schemaPath:"#/properties/failure~1timeout-below-promise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
errors = _errs458;
if(vErrors !== null){
if(_errs458){
vErrors.length = _errs458;
}
else {
vErrors = null;
}
}
}
}
if(data["failure/waits-longer-than-caller"] !== undefined){
let data93 = data["failure/waits-longer-than-caller"];
const _errs469 = errors;
let valid161 = false;
const _errs470 = errors;
if(typeof data93 !== "string"){
const err294 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(!(((((data93 === "off") || (data93 === "info")) || (data93 === "warn")) || (data93 === "warning")) || (data93 === "error"))){
const err295 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid40 = _errs470 === errors;
valid161 = valid161 || _valid40;
if(!valid161){
const _errs473 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key41 in data93){
if(!(key41 === "level")){
const err296 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data93.level !== undefined){
let data94 = data93.level;
if(typeof data94 !== "string"){
const err297 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(!(((((data94 === "off") || (data94 === "info")) || (data94 === "warn")) || (data94 === "warning")) || (data94 === "error"))){
const err298 = {instancePath:instancePath+"/failure~1waits-longer-than-caller/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid40 = _errs473 === errors;
valid161 = valid161 || _valid40;
}
if(!valid161){
const err300 = {instancePath:instancePath+"/failure~1waits-longer-than-caller",schemaPath:"#/properties/failure~1waits-longer-than-caller/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/single-instance"] !== undefined){
let data95 = data["scale/single-instance"];
const _errs480 = errors;
let valid165 = false;
const _errs481 = errors;
if(typeof data95 !== "string"){
const err301 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(!(((((data95 === "off") || (data95 === "info")) || (data95 === "warn")) || (data95 === "warning")) || (data95 === "error"))){
const err302 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid41 = _errs481 === errors;
valid165 = valid165 || _valid41;
if(!valid165){
const _errs484 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key42 in data95){
if(!(key42 === "level")){
const err303 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data95.level !== undefined){
let data96 = data95.level;
if(typeof data96 !== "string"){
const err304 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(!(((((data96 === "off") || (data96 === "info")) || (data96 === "warn")) || (data96 === "warning")) || (data96 === "error"))){
const err305 = {instancePath:instancePath+"/scale~1single-instance/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid41 = _errs484 === errors;
valid165 = valid165 || _valid41;
}
if(!valid165){
const err307 = {instancePath:instancePath+"/scale~1single-instance",schemaPath:"#/properties/scale~1single-instance/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
}
if(data["scale/unbounded-list"] !== undefined){
let data97 = data["scale/unbounded-list"];
const _errs491 = errors;
let valid169 = false;
const _errs492 = errors;
if(typeof data97 !== "string"){
const err308 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!(((((data97 === "off") || (data97 === "info")) || (data97 === "warn")) || (data97 === "warning")) || (data97 === "error"))){
const err309 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid42 = _errs492 === errors;
valid169 = valid169 || _valid42;
if(!valid169){
const _errs495 = errors;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key43 in data97){
if(!(((key43 === "level") || (key43 === "paging")) || (key43 === "beside"))){
const err310 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data97.level !== undefined){
let data98 = data97.level;
if(typeof data98 !== "string"){
const err311 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(!(((((data98 === "off") || (data98 === "info")) || (data98 === "warn")) || (data98 === "warning")) || (data98 === "error"))){
const err312 = {instancePath:instancePath+"/scale~1unbounded-list/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data97.paging !== undefined){
let data99 = data97.paging;
if(Array.isArray(data99)){
const len0 = data99.length;
for(let i0=0; i0<len0; i0++){
if(typeof data99[i0] !== "string"){
const err313 = {instancePath:instancePath+"/scale~1unbounded-list/paging/" + i0,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/scale~1unbounded-list/paging",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/paging/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data97.beside !== undefined){
let data101 = data97.beside;
if(Array.isArray(data101)){
const len1 = data101.length;
for(let i1=0; i1<len1; i1++){
if(typeof data101[i1] !== "string"){
const err315 = {instancePath:instancePath+"/scale~1unbounded-list/beside/" + i1,schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/items/type",keyword:"type",params:{type: "string"}};
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
const err316 = {instancePath:instancePath+"/scale~1unbounded-list/beside",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/properties/beside/type",keyword:"type",params:{type: "array"}};
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
const err317 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid42 = _errs495 === errors;
valid169 = valid169 || _valid42;
}
if(!valid169){
const err318 = {instancePath:instancePath+"/scale~1unbounded-list",schemaPath:"#/properties/scale~1unbounded-list/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-contact"] !== undefined){
let data103 = data["social-contract/no-contact"];
const _errs510 = errors;
let valid177 = false;
const _errs511 = errors;
if(typeof data103 !== "string"){
const err319 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(!(((((data103 === "off") || (data103 === "info")) || (data103 === "warn")) || (data103 === "warning")) || (data103 === "error"))){
const err320 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid43 = _errs511 === errors;
valid177 = valid177 || _valid43;
if(!valid177){
const _errs514 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key44 in data103){
if(!(key44 === "level")){
const err321 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data103.level !== undefined){
let data104 = data103.level;
if(typeof data104 !== "string"){
const err322 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!(((((data104 === "off") || (data104 === "info")) || (data104 === "warn")) || (data104 === "warning")) || (data104 === "error"))){
const err323 = {instancePath:instancePath+"/social-contract~1no-contact/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
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
const err324 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid43 = _errs514 === errors;
valid177 = valid177 || _valid43;
}
if(!valid177){
const err325 = {instancePath:instancePath+"/social-contract~1no-contact",schemaPath:"#/properties/social-contract~1no-contact/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
else {
errors = _errs510;
if(vErrors !== null){
if(_errs510){
vErrors.length = _errs510;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-objectives"] !== undefined){
let data105 = data["social-contract/no-objectives"];
const _errs521 = errors;
let valid181 = false;
const _errs522 = errors;
if(typeof data105 !== "string"){
const err326 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(!(((((data105 === "off") || (data105 === "info")) || (data105 === "warn")) || (data105 === "warning")) || (data105 === "error"))){
const err327 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid44 = _errs522 === errors;
valid181 = valid181 || _valid44;
if(!valid181){
const _errs525 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key45 in data105){
if(!(key45 === "level")){
const err328 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data105.level !== undefined){
let data106 = data105.level;
if(typeof data106 !== "string"){
const err329 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!(((((data106 === "off") || (data106 === "info")) || (data106 === "warn")) || (data106 === "warning")) || (data106 === "error"))){
const err330 = {instancePath:instancePath+"/social-contract~1no-objectives/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid44 = _errs525 === errors;
valid181 = valid181 || _valid44;
}
if(!valid181){
const err332 = {instancePath:instancePath+"/social-contract~1no-objectives",schemaPath:"#/properties/social-contract~1no-objectives/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
else {
errors = _errs521;
if(vErrors !== null){
if(_errs521){
vErrors.length = _errs521;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/no-owner"] !== undefined){
let data107 = data["social-contract/no-owner"];
const _errs532 = errors;
let valid185 = false;
const _errs533 = errors;
if(typeof data107 !== "string"){
const err333 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!(((((data107 === "off") || (data107 === "info")) || (data107 === "warn")) || (data107 === "warning")) || (data107 === "error"))){
const err334 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid45 = _errs533 === errors;
valid185 = valid185 || _valid45;
if(!valid185){
const _errs536 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key46 in data107){
if(!(key46 === "level")){
const err335 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data107.level !== undefined){
let data108 = data107.level;
if(typeof data108 !== "string"){
const err336 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(!(((((data108 === "off") || (data108 === "info")) || (data108 === "warn")) || (data108 === "warning")) || (data108 === "error"))){
const err337 = {instancePath:instancePath+"/social-contract~1no-owner/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
var _valid45 = _errs536 === errors;
valid185 = valid185 || _valid45;
}
if(!valid185){
const err339 = {instancePath:instancePath+"/social-contract~1no-owner",schemaPath:"#/properties/social-contract~1no-owner/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
else {
errors = _errs532;
if(vErrors !== null){
if(_errs532){
vErrors.length = _errs532;
}
else {
vErrors = null;
}
}
}
}
if(data["social-contract/unstable-dependency"] !== undefined){
let data109 = data["social-contract/unstable-dependency"];
const _errs543 = errors;
let valid189 = false;
const _errs544 = errors;
if(typeof data109 !== "string"){
const err340 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(!(((((data109 === "off") || (data109 === "info")) || (data109 === "warn")) || (data109 === "warning")) || (data109 === "error"))){
const err341 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid46 = _errs544 === errors;
valid189 = valid189 || _valid46;
if(!valid189){
const _errs547 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key47 in data109){
if(!(key47 === "level")){
const err342 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data109.level !== undefined){
let data110 = data109.level;
if(typeof data110 !== "string"){
const err343 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(!(((((data110 === "off") || (data110 === "info")) || (data110 === "warn")) || (data110 === "warning")) || (data110 === "error"))){
const err344 = {instancePath:instancePath+"/social-contract~1unstable-dependency/level",schemaPath:"#/definitions/level/enum",keyword:"enum",params:{allowedValues: schema15.enum}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
}
else {
const err345 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
var _valid46 = _errs547 === errors;
valid189 = valid189 || _valid46;
}
if(!valid189){
const err346 = {instancePath:instancePath+"/social-contract~1unstable-dependency",schemaPath:"#/properties/social-contract~1unstable-dependency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err347 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema109 = {"type":"object","required":["files"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"files":{"type":"array","items":{"$ref":"#/definitions/glob"}},"rules":{"$ref":"#/definitions/rules"}}};

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

