import { describe, type FieldInfo } from '../readers/schema/describe';
import type { Chapter } from '../rules/chapters';
import type { Finding, Range } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { PRINCIPLES } from '../rules/generated/pages';
import { type Page, pageUrl } from '../rules/pages';
import type { Rule } from '../rules/rule';
import type { Span } from '../syntax/tree';
import { type AskedAt, schemaFor } from './asked';
import { changeText } from './change-text';
import { chapterOfEntityField, chapterOfField } from './field-chapter';
import { escaped } from './markdown-text';
import { subjectText } from './subject-text';
import { heldText, suppressionOf } from './suppress';

export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/**
 * What there is to say about a place: the rule that is named there, what was released where it changed, the principle
 * behind a finding, the service or api, the field. Undefined where there is nothing to say.
 *
 * @param compareLink an address that opens the comparison of the file with its last release, where the editor has one
 */
export function hover(asked: AskedAt, rules: readonly Rule[], compareLink?: string): Hover | undefined {
  const named = ruleNamed(asked, rules);
  const here = named ? [] : findingsAt(asked);
  const changes = changesText(here, asked, compareLink);
  const parts = named ? [ruleText(named.rule)] : [...changes, ...placeText(asked, here)];
  const range = named
    ? rangeOfSpan(named.span, asked)
    : (rangeAt(asked) ?? (changes.length > 0 ? here[0]?.range : undefined));
  return parts.length === 0 || !range ? undefined : { markdown: parts.join('\n\n---\n\n'), range };
}

/** Changes that are told at one place. */
const CHANGES = 2;

function changesText(here: readonly Finding[], { result }: AskedAt, compareLink: string | undefined): string[] {
  const changes = here.filter((finding) => changeText(finding, result) !== undefined);
  return changes.slice(0, CHANGES).flatMap((finding, index, { length }) => {
    const isLast = index === length - 1;
    return changeText(finding, result, isLast ? compareLink : undefined) ?? [];
  });
}

function placeText(asked: AskedAt, here: readonly Finding[]): string[] {
  const broken = chaptersBroken(here);
  const field = fieldText(asked);
  const serves = field.length === 0 ? undefined : chapterServed(asked);
  // Where a finding has given the principle already, the field does not repeat it.
  const principle =
    serves === undefined || broken.some(({ chapter }) => chapter === serves) ? [] : [principleText(serves, [])];
  const found = broken.map(({ chapter, rules }) => principleText(chapter, rules));
  return [...heldTexts(here, asked), ...found, ...subjectText(asked), ...field, ...principle];
}

/** Which of the findings are held, and where. */
function heldTexts(here: readonly Finding[], { result }: AskedAt): string[] {
  return here.flatMap((finding) => {
    const held = suppressionOf(finding, result);
    return held ? [`**${finding.rule}** is an old finding, and faded. ${escaped(heldText(held))}`] : [];
  });
}

function chapterServed({ state: { facts }, at }: AskedAt): Chapter | undefined {
  if (facts?.kind === 'catalog') return chapterOfEntityField(at.path);
  return facts?.kind === 'manifest' ? chapterOfField(at.path) : undefined;
}

/** Of the key or the scalar that the place is at; undefined for white space or the whole of a map. */
function rangeAt(asked: AskedAt): Range | undefined {
  const { at, offset } = asked;
  const { tree } = asked.state;
  const span = at.part === 'key' ? tree.keySpan(at.node) : tree.span(at.node);
  const isLeaf = at.part === 'key' || tree.kind(at.node) === 'scalar';
  return span && isLeaf && span.start <= offset && offset <= span.end ? rangeOfSpan(span, asked) : undefined;
}

function rangeOfSpan({ start, end }: Span, { state: { tree } }: AskedAt): Range {
  const lines = linesOf(tree);
  return { start: lines.position(start), end: lines.position(end) };
}

/** A rule's id at the offset: in a disable comment, in a configuration, anywhere else. */
function ruleNamed(
  { state: { tree }, offset }: AskedAt,
  rules: readonly Rule[],
): { rule: Rule; span: Span } | undefined {
  const from = tree.text.slice(Math.max(0, offset - 60), offset).search(/[a-z/-]*$/);
  const start = Math.max(0, offset - 60) + from;
  const word = /^[a-z-]+\/[a-z-]+/.exec(tree.text.slice(start, start + 80))?.[0];
  const rule = word === undefined ? undefined : rules.find(({ id }) => id === word);
  return rule && { rule, span: { start, end: start + rule.id.length } };
}

function ruleText({ id, summary, severity, recommended }: Rule): string {
  const chapter = id.slice(0, id.indexOf('/')) as Chapter;
  const on = recommended ? 'on in recommended and strict' : 'on in strict';
  return `**${id}** (${severity}, ${on})\n\n${summary}\n\n${pageLink(id as Page, 'What it does')} · ${chapterLink(chapter)}`;
}

const pageLink = (page: Page, text: string): string => `[${text}](${pageUrl(page)})`;
const chapterLink = (chapter: Chapter): string => pageLink(chapter, `Chapter: ${PRINCIPLES[chapter].title}`);

/** What a chapter teaches, with links to it and to pages of its rules. */
function principleText(chapter: Chapter, rules: readonly string[]): string {
  const pages = rules.map((id) => pageLink(id as Page, id));
  return `**Principle.** ${PRINCIPLES[chapter].principle}\n\n${[chapterLink(chapter), ...pages].join(' · ')}`;
}

function findingsAt({ result, state, offset }: AskedAt): Finding[] {
  const position = linesOf(state.tree).position(offset);
  const held = (result.suppressed.get(state.file) ?? []).map(({ finding }) => finding);
  return [...(result.findings.get(state.file) ?? []), ...held].filter(({ range: { start, end } }) => {
    const after = position.line > start.line || (position.line === start.line && position.character >= start.character);
    const before = position.line < end.line || (position.line === end.line && position.character <= end.character);
    return after && before;
  });
}

/** The chapters of findings, each once with its rules. */
function chaptersBroken(here: readonly Finding[]): { chapter: Chapter; rules: string[] }[] {
  return [...new Set(here.map(({ chapter }) => chapter))].map((chapter) => {
    const own = here.filter((finding) => finding.chapter === chapter);
    return { chapter, rules: [...new Set(own.map(({ rule }) => rule))] };
  });
}

function fieldText(asked: AskedAt): string[] {
  const { state, at } = asked;
  const schema = schemaFor(asked);
  const info = schema && describe(schema, at.path);
  if (!info || at.path.length === 0 || typeof at.path.at(-1) === 'number') return [];
  return [fieldMarkdown(info, at.part === 'value' ? String(state.tree.value(at.node)) : undefined)];
}

/** A field's title, description, legal values and default; `chosen` is the value that stands there. */
export function fieldMarkdown(info: FieldInfo, chosen?: string): string {
  const values = info.values.map(({ value, description }) => {
    const name = String(value) === chosen ? `**\`${value}\`**` : `\`${value}\``;
    return `- ${name}${description === undefined ? '' : `: ${description}`}`;
  });
  const standard = info.default === undefined ? '' : `Default: \`${JSON.stringify(info.default)}\``;
  return [`**${info.title}** (${info.type})`, info.description, values.join('\n'), standard]
    .filter(Boolean)
    .join('\n\n');
}
