// Generated from schemas/ by scripts/compile-schemas.mjs. Change the schema and run it again.
"use strict";
export const validate = validate10;
const schema11 = {"type":"object","required":["name","owner"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"$schema":{"type":"string"},"name":{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"owner":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"system":{"type":"string","pattern":"\\S"},"domain":{"type":"string","pattern":"\\S"},"kind":{"type":"string","enum":["service","library","gateway","website","job"]},"lifecycle":{"type":"string","enum":["experimental","production","deprecated"]},"tier":{"type":"integer","minimum":1,"maximum":4,"enum":[1,2,3,4]},"contact":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"chat":{"type":"string","pattern":"\\S"},"oncall":{"type":"string","pattern":"\\S"},"email":{"type":"string","pattern":"^[^\\s@]+@[^\\s@]+$"},"runbook":{"type":"string","pattern":"\\S"},"docs":{"type":"string","pattern":"\\S"}}},"source":{"type":"array","items":{"type":"string","pattern":"\\S"}},"supportWindow":{"anyOf":[{"type":"string","pattern":"^[1-9][0-9]* months?$"},{"type":"integer","minimum":1}]},"provides":{"type":"array","items":{"$ref":"#/definitions/provided"}},"consumes":{"type":"array","items":{"$ref":"#/definitions/consumed"}},"data":{"type":"array","items":{"$ref":"#/definitions/store"}},"deployment":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"pipeline":{"type":"string","pattern":"\\S"},"strategy":{"type":"string","enum":["rolling","blue-green","canary","recreate"]},"health":{"type":"string","pattern":"\\S"},"image":{"type":"string","pattern":"\\S"}}},"scale":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"instances":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"min":{"type":"integer","minimum":0},"max":{"type":"integer","minimum":1}}},"stateless":{"type":"boolean"}}},"dependsOn":{"type":"array","items":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9-]*:)?([A-Za-z0-9._-]+/)?[A-Za-z0-9._-]+$"}}},"definitions":{"duration":{"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"},"date":{"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))$"},"version":{"type":["string","number"]},"uses":{"type":"array","items":{"type":"string","pattern":"\\S"}},"provided":{"type":"object","required":["api"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"api":{"type":"string","pattern":"\\S"},"spec":{"type":"string","pattern":"\\S"},"audience":{"type":"string","enum":["internal","partner","public"]},"versions":{"type":"array","items":{"$ref":"#/definitions/servedVersion"}},"objectives":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"availability":{"type":"number","exclusiveMinimum":1,"maximum":100},"latency":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"p50":{"$ref":"#/definitions/duration"},"p95":{"$ref":"#/definitions/duration"},"p99":{"$ref":"#/definitions/duration"}}},"rate":{"type":"number","exclusiveMinimum":0}}},"consumers":{"type":"array","items":{"$ref":"#/definitions/listedConsumer"}}}},"servedVersion":{"type":"object","required":["version"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"$ref":"#/definitions/version"},"spec":{"type":"string","pattern":"\\S"},"deprecated":{"$ref":"#/definitions/date"},"sunset":{"$ref":"#/definitions/date"}}},"listedConsumer":{"type":"object","required":["service"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"service":{"type":"string","pattern":"\\S"},"version":{"$ref":"#/definitions/version"},"uses":{"$ref":"#/definitions/uses"}}},"consumed":{"type":"object","required":["api"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"api":{"type":"string","pattern":"\\S"},"service":{"type":"string","pattern":"\\S"},"version":{"$ref":"#/definitions/version"},"external":{"type":"boolean"},"for":{"type":"array","items":{"type":"string","pattern":"\\S"}},"uses":{"$ref":"#/definitions/uses"},"via":{"type":"string","enum":["http","grpc","graphql","message","event","webhook","plugin"]},"critical":{"type":"boolean"},"timeout":{"$ref":"#/definitions/duration"},"retries":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"backoff":{"anyOf":[{"type":"string","enum":["exponential","linear","constant"]},{"$ref":"#/definitions/duration"}]},"jitter":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/duration"}]},"for":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"upgrade":{"type":"string","enum":["runtime","redeploy"]},"fallback":{"type":"string","pattern":"\\S"},"deadLetter":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"type":"string","pattern":"\\S"},"maxAttempts":{"type":"integer","minimum":1}}}]}}},"store":{"type":"object","required":["store"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"store":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"\\S"},"owner":{"type":"boolean"},"access":{"type":"string","enum":["read","write"]}}}}};
const schema29 = {"type":"object","required":["store"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"store":{"type":"string","pattern":"\\S"},"type":{"type":"string","pattern":"\\S"},"owner":{"type":"boolean"},"access":{"type":"string","enum":["read","write"]}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^x-", "u");
const pattern1 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern2 = new RegExp("\\S", "u");
const pattern8 = new RegExp("^[^\\s@]+@[^\\s@]+$", "u");
const pattern12 = new RegExp("^[1-9][0-9]* months?$", "u");
const pattern51 = new RegExp("^([A-Za-z][A-Za-z0-9-]*:)?([A-Za-z0-9._-]+/)?[A-Za-z0-9._-]+$", "u");
const schema12 = {"type":"object","required":["api"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"api":{"type":"string","pattern":"\\S"},"spec":{"type":"string","pattern":"\\S"},"audience":{"type":"string","enum":["internal","partner","public"]},"versions":{"type":"array","items":{"$ref":"#/definitions/servedVersion"}},"objectives":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"availability":{"type":"number","exclusiveMinimum":1,"maximum":100},"latency":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"p50":{"$ref":"#/definitions/duration"},"p95":{"$ref":"#/definitions/duration"},"p99":{"$ref":"#/definitions/duration"}}},"rate":{"type":"number","exclusiveMinimum":0}}},"consumers":{"type":"array","items":{"$ref":"#/definitions/listedConsumer"}}}};
const schema17 = {"type":"string","pattern":"^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"};
const pattern22 = new RegExp("^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$", "u");
const schema13 = {"type":"object","required":["version"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"version":{"$ref":"#/definitions/version"},"spec":{"type":"string","pattern":"\\S"},"deprecated":{"$ref":"#/definitions/date"},"sunset":{"$ref":"#/definitions/date"}}};
const schema14 = {"type":["string","number"]};
const schema15 = {"type":"string","pattern":"^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))$"};
const pattern18 = new RegExp("^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "spec")) || (key0 === "deprecated")) || (key0 === "sunset")) || (pattern0.test(key0)))){
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
if(data.version !== undefined){
let data0 = data.version;
if((typeof data0 !== "string") && (!((typeof data0 == "number") && (isFinite(data0))))){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.spec !== undefined){
let data1 = data.spec;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err3 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.deprecated !== undefined){
let data2 = data.deprecated;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err5 = {instancePath:instancePath+"/deprecated",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))$"}};
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
const err6 = {instancePath:instancePath+"/deprecated",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sunset !== undefined){
let data3 = data.sunset;
if(typeof data3 === "string"){
if(!pattern18.test(data3)){
const err7 = {instancePath:instancePath+"/sunset",schemaPath:"#/definitions/date/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-9]))$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/sunset",schemaPath:"#/definitions/date/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","required":["service"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"service":{"type":"string","pattern":"\\S"},"version":{"$ref":"#/definitions/version"},"uses":{"$ref":"#/definitions/uses"}}};
const schema22 = {"type":"array","items":{"type":"string","pattern":"\\S"}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.service === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "service") || (key0 === "version")) || (key0 === "uses")) || (pattern0.test(key0)))){
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
if(data.service !== undefined){
let data0 = data.service;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err3 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
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
let data1 = data.version;
if((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))){
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.uses !== undefined){
let data2 = data.uses;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err5 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err6 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/uses",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "api") || (key0 === "spec")) || (key0 === "audience")) || (key0 === "versions")) || (key0 === "objectives")) || (key0 === "consumers")) || (pattern0.test(key0)))){
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
if(data.api !== undefined){
let data0 = data.api;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err3 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.spec !== undefined){
let data1 = data.spec;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/spec",schemaPath:"#/properties/spec/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.audience !== undefined){
let data2 = data.audience;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data2 === "internal") || (data2 === "partner")) || (data2 === "public"))){
const err7 = {instancePath:instancePath+"/audience",schemaPath:"#/properties/audience/enum",keyword:"enum",params:{allowedValues: schema12.properties.audience.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.versions !== undefined){
let data3 = data.versions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data3[i0], {instancePath:instancePath+"/versions/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.objectives !== undefined){
let data5 = data.objectives;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!((((key1 === "availability") || (key1 === "latency")) || (key1 === "rate")) || (pattern0.test(key1)))){
const err9 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.availability !== undefined){
let data6 = data5.availability;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
const err10 = {instancePath:instancePath+"/objectives/availability",schemaPath:"#/properties/objectives/properties/availability/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data6 <= 1 || isNaN(data6)){
const err11 = {instancePath:instancePath+"/objectives/availability",schemaPath:"#/properties/objectives/properties/availability/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 1}};
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
const err12 = {instancePath:instancePath+"/objectives/availability",schemaPath:"#/properties/objectives/properties/availability/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.latency !== undefined){
let data7 = data5.latency;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "p50") || (key2 === "p95")) || (key2 === "p99")) || (pattern0.test(key2)))){
const err13 = {instancePath:instancePath+"/objectives/latency",schemaPath:"#/properties/objectives/properties/latency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data7.p50 !== undefined){
let data8 = data7.p50;
if(typeof data8 === "string"){
if(!pattern22.test(data8)){
const err14 = {instancePath:instancePath+"/objectives/latency/p50",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/objectives/latency/p50",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7.p95 !== undefined){
let data9 = data7.p95;
if(typeof data9 === "string"){
if(!pattern22.test(data9)){
const err16 = {instancePath:instancePath+"/objectives/latency/p95",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/objectives/latency/p95",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.p99 !== undefined){
let data10 = data7.p99;
if(typeof data10 === "string"){
if(!pattern22.test(data10)){
const err18 = {instancePath:instancePath+"/objectives/latency/p99",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/objectives/latency/p99",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
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
const err20 = {instancePath:instancePath+"/objectives/latency",schemaPath:"#/properties/objectives/properties/latency/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.rate !== undefined){
let data11 = data5.rate;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
const err21 = {instancePath:instancePath+"/objectives/rate",schemaPath:"#/properties/objectives/properties/rate/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/objectives/rate",schemaPath:"#/properties/objectives/properties/rate/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.consumers !== undefined){
let data12 = data.consumers;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate14(data12[i1], {instancePath:instancePath+"/consumers/" + i1,parentData:data12,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/consumers",schemaPath:"#/properties/consumers/type",keyword:"type",params:{type: "array"}};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["api"],"additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"api":{"type":"string","pattern":"\\S"},"service":{"type":"string","pattern":"\\S"},"version":{"$ref":"#/definitions/version"},"external":{"type":"boolean"},"for":{"type":"array","items":{"type":"string","pattern":"\\S"}},"uses":{"$ref":"#/definitions/uses"},"via":{"type":"string","enum":["http","grpc","graphql","message","event","webhook","plugin"]},"critical":{"type":"boolean"},"timeout":{"$ref":"#/definitions/duration"},"retries":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"max":{"type":"integer","minimum":0},"backoff":{"anyOf":[{"type":"string","enum":["exponential","linear","constant"]},{"$ref":"#/definitions/duration"}]},"jitter":{"anyOf":[{"type":"boolean"},{"$ref":"#/definitions/duration"}]},"for":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"upgrade":{"type":"string","enum":["runtime","redeploy"]},"fallback":{"type":"string","pattern":"\\S"},"deadLetter":{"anyOf":[{"type":"string","pattern":"\\S"},{"type":"object","additionalProperties":false,"patternProperties":{"^x-":{}},"properties":{"name":{"type":"string","pattern":"\\S"},"maxAttempts":{"type":"integer","minimum":1}}}]}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.api === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "api"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema23.properties, key0)) || (pattern0.test(key0)))){
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
if(data.api !== undefined){
let data0 = data.api;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err3 = {instancePath:instancePath+"/api",schemaPath:"#/properties/api/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
const err4 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/definitions/version/type",keyword:"type",params:{type: schema14.type}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.external !== undefined){
if(typeof data.external !== "boolean"){
const err7 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.for !== undefined){
let data4 = data.for;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err8 = {instancePath:instancePath+"/for/" + i0,schemaPath:"#/properties/for/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/for/" + i0,schemaPath:"#/properties/for/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/for",schemaPath:"#/properties/for/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.uses !== undefined){
let data6 = data.uses;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err11 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/definitions/uses/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/uses/" + i1,schemaPath:"#/definitions/uses/items/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/uses",schemaPath:"#/definitions/uses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.via !== undefined){
let data8 = data.via;
if(typeof data8 !== "string"){
const err14 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(((((((data8 === "http") || (data8 === "grpc")) || (data8 === "graphql")) || (data8 === "message")) || (data8 === "event")) || (data8 === "webhook")) || (data8 === "plugin"))){
const err15 = {instancePath:instancePath+"/via",schemaPath:"#/properties/via/enum",keyword:"enum",params:{allowedValues: schema23.properties.via.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.critical !== undefined){
if(typeof data.critical !== "boolean"){
const err16 = {instancePath:instancePath+"/critical",schemaPath:"#/properties/critical/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.timeout !== undefined){
let data10 = data.timeout;
if(typeof data10 === "string"){
if(!pattern22.test(data10)){
const err17 = {instancePath:instancePath+"/timeout",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
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
const err18 = {instancePath:instancePath+"/timeout",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.retries !== undefined){
let data11 = data.retries;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
if(!(((((key1 === "max") || (key1 === "backoff")) || (key1 === "jitter")) || (key1 === "for")) || (pattern0.test(key1)))){
const err19 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.max !== undefined){
let data12 = data11.max;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err20 = {instancePath:instancePath+"/retries/max",schemaPath:"#/properties/retries/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err21 = {instancePath:instancePath+"/retries/max",schemaPath:"#/properties/retries/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data11.backoff !== undefined){
let data13 = data11.backoff;
const _errs33 = errors;
let valid9 = false;
const _errs34 = errors;
if(typeof data13 !== "string"){
const err22 = {instancePath:instancePath+"/retries/backoff",schemaPath:"#/properties/retries/properties/backoff/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data13 === "exponential") || (data13 === "linear")) || (data13 === "constant"))){
const err23 = {instancePath:instancePath+"/retries/backoff",schemaPath:"#/properties/retries/properties/backoff/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema23.properties.retries.properties.backoff.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs34 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const _errs36 = errors;
if(typeof data13 === "string"){
if(!pattern22.test(data13)){
const err24 = {instancePath:instancePath+"/retries/backoff",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/retries/backoff",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs36 === errors;
valid9 = valid9 || _valid0;
}
if(!valid9){
const err26 = {instancePath:instancePath+"/retries/backoff",schemaPath:"#/properties/retries/properties/backoff/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
if(data11.jitter !== undefined){
let data14 = data11.jitter;
const _errs40 = errors;
let valid11 = false;
const _errs41 = errors;
if(typeof data14 !== "boolean"){
const err27 = {instancePath:instancePath+"/retries/jitter",schemaPath:"#/properties/retries/properties/jitter/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs43 = errors;
if(typeof data14 === "string"){
if(!pattern22.test(data14)){
const err28 = {instancePath:instancePath+"/retries/jitter",schemaPath:"#/definitions/duration/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)(\\.[0-9]+)?(ms|s|m)$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/retries/jitter",schemaPath:"#/definitions/duration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
const err30 = {instancePath:instancePath+"/retries/jitter",schemaPath:"#/properties/retries/properties/jitter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data11.for !== undefined){
let data15 = data11.for;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err31 = {instancePath:instancePath+"/retries/for/" + i2,schemaPath:"#/properties/retries/properties/for/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/retries/for/" + i2,schemaPath:"#/properties/retries/properties/for/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/retries/for",schemaPath:"#/properties/retries/properties/for/type",keyword:"type",params:{type: "array"}};
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
const err34 = {instancePath:instancePath+"/retries",schemaPath:"#/properties/retries/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.upgrade !== undefined){
let data17 = data.upgrade;
if(typeof data17 !== "string"){
const err35 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data17 === "runtime") || (data17 === "redeploy"))){
const err36 = {instancePath:instancePath+"/upgrade",schemaPath:"#/properties/upgrade/enum",keyword:"enum",params:{allowedValues: schema23.properties.upgrade.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.fallback !== undefined){
let data18 = data.fallback;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err37 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/fallback",schemaPath:"#/properties/fallback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.deadLetter !== undefined){
let data19 = data.deadLetter;
const _errs55 = errors;
let valid15 = false;
const _errs56 = errors;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err39 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/anyOf/0/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid2 = _errs56 === errors;
valid15 = valid15 || _valid2;
if(!valid15){
const _errs58 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(((key2 === "name") || (key2 === "maxAttempts")) || (pattern0.test(key2)))){
const err41 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data19.name !== undefined){
let data20 = data19.name;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err42 = {instancePath:instancePath+"/deadLetter/name",schemaPath:"#/properties/deadLetter/anyOf/1/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/deadLetter/name",schemaPath:"#/properties/deadLetter/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data19.maxAttempts !== undefined){
let data21 = data19.maxAttempts;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err44 = {instancePath:instancePath+"/deadLetter/maxAttempts",schemaPath:"#/properties/deadLetter/anyOf/1/properties/maxAttempts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 1 || isNaN(data21)){
const err45 = {instancePath:instancePath+"/deadLetter/maxAttempts",schemaPath:"#/properties/deadLetter/anyOf/1/properties/maxAttempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs58 === errors;
valid15 = valid15 || _valid2;
}
if(!valid15){
const err47 = {instancePath:instancePath+"/deadLetter",schemaPath:"#/properties/deadLetter/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.owner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func2.call(schema11.properties, key0)) || (pattern0.test(key0)))){
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
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(data1.length > 63){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 63}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern1.test(data1)){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
let data2 = data.owner;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err8 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.system !== undefined){
let data4 = data.system;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err11 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err12 = {instancePath:instancePath+"/system",schemaPath:"#/properties/system/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.domain !== undefined){
let data5 = data.domain;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err13 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.kind !== undefined){
let data6 = data.kind;
if(typeof data6 !== "string"){
const err15 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!(((((data6 === "service") || (data6 === "library")) || (data6 === "gateway")) || (data6 === "website")) || (data6 === "job"))){
const err16 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.kind.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lifecycle !== undefined){
let data7 = data.lifecycle;
if(typeof data7 !== "string"){
const err17 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((data7 === "experimental") || (data7 === "production")) || (data7 === "deprecated"))){
const err18 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/enum",keyword:"enum",params:{allowedValues: schema11.properties.lifecycle.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tier !== undefined){
let data8 = data.tier;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err19 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!((((data8 === 1) || (data8 === 2)) || (data8 === 3)) || (data8 === 4))){
const err20 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/enum",keyword:"enum",params:{allowedValues: schema11.properties.tier.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4 || isNaN(data8)){
const err21 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err22 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.contact !== undefined){
let data9 = data.contact;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!((((((key1 === "chat") || (key1 === "oncall")) || (key1 === "email")) || (key1 === "runbook")) || (key1 === "docs")) || (pattern0.test(key1)))){
const err23 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.chat !== undefined){
let data10 = data9.chat;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err24 = {instancePath:instancePath+"/contact/chat",schemaPath:"#/properties/contact/properties/chat/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/contact/chat",schemaPath:"#/properties/contact/properties/chat/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data9.oncall !== undefined){
let data11 = data9.oncall;
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err26 = {instancePath:instancePath+"/contact/oncall",schemaPath:"#/properties/contact/properties/oncall/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err27 = {instancePath:instancePath+"/contact/oncall",schemaPath:"#/properties/contact/properties/oncall/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.email !== undefined){
let data12 = data9.email;
if(typeof data12 === "string"){
if(!pattern8.test(data12)){
const err28 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/contact/email",schemaPath:"#/properties/contact/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data9.runbook !== undefined){
let data13 = data9.runbook;
if(typeof data13 === "string"){
if(!pattern2.test(data13)){
const err30 = {instancePath:instancePath+"/contact/runbook",schemaPath:"#/properties/contact/properties/runbook/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/contact/runbook",schemaPath:"#/properties/contact/properties/runbook/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.docs !== undefined){
let data14 = data9.docs;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err32 = {instancePath:instancePath+"/contact/docs",schemaPath:"#/properties/contact/properties/docs/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/contact/docs",schemaPath:"#/properties/contact/properties/docs/type",keyword:"type",params:{type: "string"}};
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
const err34 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.source !== undefined){
let data15 = data.source;
if(Array.isArray(data15)){
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err35 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/source/" + i0,schemaPath:"#/properties/source/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.supportWindow !== undefined){
let data17 = data.supportWindow;
const _errs38 = errors;
let valid4 = false;
const _errs39 = errors;
if(typeof data17 === "string"){
if(!pattern12.test(data17)){
const err38 = {instancePath:instancePath+"/supportWindow",schemaPath:"#/properties/supportWindow/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]* months?$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/supportWindow",schemaPath:"#/properties/supportWindow/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs41 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err40 = {instancePath:instancePath+"/supportWindow",schemaPath:"#/properties/supportWindow/anyOf/1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err41 = {instancePath:instancePath+"/supportWindow",schemaPath:"#/properties/supportWindow/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs41 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err42 = {instancePath:instancePath+"/supportWindow",schemaPath:"#/properties/supportWindow/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data.provides !== undefined){
let data18 = data.provides;
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data18[i1], {instancePath:instancePath+"/provides/" + i1,parentData:data18,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/provides",schemaPath:"#/properties/provides/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.consumes !== undefined){
let data20 = data.consumes;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i2=0; i2<len2; i2++){
if(!(validate17(data20[i2], {instancePath:instancePath+"/consumes/" + i2,parentData:data20,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/consumes",schemaPath:"#/properties/consumes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.data !== undefined){
let data22 = data.data;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.store === undefined){
const err45 = {instancePath:instancePath+"/data/" + i3,schemaPath:"#/definitions/store/required",keyword:"required",params:{missingProperty: "store"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key2 in data23){
if(!(((((key2 === "store") || (key2 === "type")) || (key2 === "owner")) || (key2 === "access")) || (pattern0.test(key2)))){
const err46 = {instancePath:instancePath+"/data/" + i3,schemaPath:"#/definitions/store/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data23.store !== undefined){
let data24 = data23.store;
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err47 = {instancePath:instancePath+"/data/" + i3+"/store",schemaPath:"#/definitions/store/properties/store/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/data/" + i3+"/store",schemaPath:"#/definitions/store/properties/store/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data23.type !== undefined){
let data25 = data23.type;
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
const err49 = {instancePath:instancePath+"/data/" + i3+"/type",schemaPath:"#/definitions/store/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/data/" + i3+"/type",schemaPath:"#/definitions/store/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.owner !== undefined){
if(typeof data23.owner !== "boolean"){
const err51 = {instancePath:instancePath+"/data/" + i3+"/owner",schemaPath:"#/definitions/store/properties/owner/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.access !== undefined){
let data27 = data23.access;
if(typeof data27 !== "string"){
const err52 = {instancePath:instancePath+"/data/" + i3+"/access",schemaPath:"#/definitions/store/properties/access/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((data27 === "read") || (data27 === "write"))){
const err53 = {instancePath:instancePath+"/data/" + i3+"/access",schemaPath:"#/definitions/store/properties/access/enum",keyword:"enum",params:{allowedValues: schema29.properties.access.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/data/" + i3,schemaPath:"#/definitions/store/type",keyword:"type",params:{type: "object"}};
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
const err55 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.deployment !== undefined){
let data28 = data.deployment;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key3 in data28){
if(!(((((key3 === "pipeline") || (key3 === "strategy")) || (key3 === "health")) || (key3 === "image")) || (pattern0.test(key3)))){
const err56 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data28.pipeline !== undefined){
let data29 = data28.pipeline;
if(typeof data29 === "string"){
if(!pattern2.test(data29)){
const err57 = {instancePath:instancePath+"/deployment/pipeline",schemaPath:"#/properties/deployment/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/deployment/pipeline",schemaPath:"#/properties/deployment/properties/pipeline/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.strategy !== undefined){
let data30 = data28.strategy;
if(typeof data30 !== "string"){
const err59 = {instancePath:instancePath+"/deployment/strategy",schemaPath:"#/properties/deployment/properties/strategy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!((((data30 === "rolling") || (data30 === "blue-green")) || (data30 === "canary")) || (data30 === "recreate"))){
const err60 = {instancePath:instancePath+"/deployment/strategy",schemaPath:"#/properties/deployment/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema11.properties.deployment.properties.strategy.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data28.health !== undefined){
let data31 = data28.health;
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err61 = {instancePath:instancePath+"/deployment/health",schemaPath:"#/properties/deployment/properties/health/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/deployment/health",schemaPath:"#/properties/deployment/properties/health/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.image !== undefined){
let data32 = data28.image;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err63 = {instancePath:instancePath+"/deployment/image",schemaPath:"#/properties/deployment/properties/image/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/deployment/image",schemaPath:"#/properties/deployment/properties/image/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.scale !== undefined){
let data33 = data.scale;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key4 in data33){
if(!(((key4 === "instances") || (key4 === "stateless")) || (pattern0.test(key4)))){
const err66 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data33.instances !== undefined){
let data34 = data33.instances;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key5 in data34){
if(!(((key5 === "min") || (key5 === "max")) || (pattern0.test(key5)))){
const err67 = {instancePath:instancePath+"/scale/instances",schemaPath:"#/properties/scale/properties/instances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data34.min !== undefined){
let data35 = data34.min;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err68 = {instancePath:instancePath+"/scale/instances/min",schemaPath:"#/properties/scale/properties/instances/properties/min/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
const err69 = {instancePath:instancePath+"/scale/instances/min",schemaPath:"#/properties/scale/properties/instances/properties/min/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data34.max !== undefined){
let data36 = data34.max;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err70 = {instancePath:instancePath+"/scale/instances/max",schemaPath:"#/properties/scale/properties/instances/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 1 || isNaN(data36)){
const err71 = {instancePath:instancePath+"/scale/instances/max",schemaPath:"#/properties/scale/properties/instances/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/scale/instances",schemaPath:"#/properties/scale/properties/instances/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data33.stateless !== undefined){
if(typeof data33.stateless !== "boolean"){
const err73 = {instancePath:instancePath+"/scale/stateless",schemaPath:"#/properties/scale/properties/stateless/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.dependsOn !== undefined){
let data38 = data.dependsOn;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(typeof data39 === "string"){
if(!pattern51.test(data39)){
const err75 = {instancePath:instancePath+"/dependsOn/" + i4,schemaPath:"#/properties/dependsOn/items/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9-]*:)?([A-Za-z0-9._-]+/)?[A-Za-z0-9._-]+$"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/dependsOn/" + i4,schemaPath:"#/properties/dependsOn/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

