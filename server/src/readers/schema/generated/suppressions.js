// Generated from schemas/ by scripts/compile-schemas.mjs. Change the schema and run it again.
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["version","findings"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"version":{"enum":[1]},"findings":{"type":"array","items":{"$ref":"#/definitions/finding"}}},"definitions":{"finding":{"type":"object","required":["id","rule","subject"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}(~[1-9][0-9]*)?$"},"rule":{"type":"string","minLength":1},"subject":{"type":"string"},"message":{"type":"string"},"reason":{"type":"string"}}}}};
const schema12 = {"type":"object","required":["id","rule","subject"],"additionalProperties":false,"properties":{"id":{"type":"string","pattern":"^[0-9a-f]{16}(~[1-9][0-9]*)?$"},"rule":{"type":"string","minLength":1},"subject":{"type":"string"},"message":{"type":"string"},"reason":{"type":"string"}}};
const pattern0 = new RegExp("^[0-9a-f]{16}(~[1-9][0-9]*)?$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "$schema") || (key0 === "version")) || (key0 === "findings"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.version !== undefined){
if(!(data.version === 1)){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema11.properties.version.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.findings !== undefined){
let data2 = data.findings;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err5 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3.rule === undefined){
const err6 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "rule"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3.subject === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "id") || (key1 === "rule")) || (key1 === "subject")) || (key1 === "message")) || (key1 === "reason"))){
const err8 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err9 = {instancePath:instancePath+"/findings/" + i0+"/id",schemaPath:"#/definitions/finding/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}(~[1-9][0-9]*)?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/findings/" + i0+"/id",schemaPath:"#/definitions/finding/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data3.rule !== undefined){
let data5 = data3.rule;
if(typeof data5 === "string"){
if(data5.length < 1){
const err11 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/definitions/finding/properties/rule/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/definitions/finding/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.subject !== undefined){
if(typeof data3.subject !== "string"){
const err13 = {instancePath:instancePath+"/findings/" + i0+"/subject",schemaPath:"#/definitions/finding/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.message !== undefined){
if(typeof data3.message !== "string"){
const err14 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/definitions/finding/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data3.reason !== undefined){
if(typeof data3.reason !== "string"){
const err15 = {instancePath:instancePath+"/findings/" + i0+"/reason",schemaPath:"#/definitions/finding/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/definitions/finding/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

