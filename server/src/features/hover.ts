import type { Service } from '../landscape/model';
import type { PickUpRates } from '../landscape/pickup';
import { describe, type FieldInfo } from '../readers/schema/describe';
import type { Chapter } from '../rules/chapters';
import type { Range } from '../rules/finding';
import { linesOf } from '../rules/findings';
import { PRINCIPLES } from '../rules/generated/pages';
import { type Page, pageUrl } from '../rules/pages';
import type { Rule } from '../rules/rule';
import type { Span } from '../syntax/tree';
import { type AskedAt, schemaFor } from './asked';
import { providedWords, serviceCard } from './cards';
import { chapterOfField } from './field-chapter';

export interface Hover {
  readonly markdown: string;
  readonly range: Range;
}

/**
 * What there is to say about a place: the rule that is named there, the principle behind a finding, the service or api,
 * the field. Undefined where there is nothing to say.
 */
export function hover(asked: AskedAt, rules: readonly Rule[]): Hover | undefined {
  const named = ruleNamed(asked, rules);
  const parts = named ? [ruleText(named.rule)] : placeText(asked);
  const [span] = named ? [named.span] : spanAt(asked);
  if (parts.length === 0 || !span) return undefined;
  const lines = linesOf(asked.state.tree);
  const range = { start: lines.position(span.start), end: lines.position(span.end) };
  return { markdown: parts.join('\n\n---\n\n'), range };
}

function placeText(asked: AskedAt): string[] {
  const broken = chaptersBroken(asked);
  const field = fieldText(asked);
  const serves =
    field.length === 0 || asked.state.facts?.kind !== 'manifest' ? undefined : chapterOfField(asked.at.path);
  // Where a finding has given the principle already, the field does not repeat it.
  const principle =
    serves === undefined || broken.some(({ chapter }) => chapter === serves) ? [] : [principleText(serves, [])];
  const found = broken.map(({ chapter, rules }) => principleText(chapter, rules));
  return [...found, ...subjectText(asked), ...field, ...principle];
}

/** The key or the scalar that the place is at; nothing for white space or the whole of a map. */
function spanAt({ state: { tree }, at, offset }: AskedAt): Span[] {
  const span = at.part === 'key' ? tree.keySpan(at.node) : tree.span(at.node);
  const isLeaf = at.part === 'key' || tree.kind(at.node) === 'scalar';
  return span && isLeaf && span.start <= offset && offset <= span.end ? [span] : [];
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

/** The chapters of the findings at the place, each once with its rules. */
function chaptersBroken({ result, state, offset }: AskedAt): { chapter: Chapter; rules: string[] }[] {
  const position = linesOf(state.tree).position(offset);
  const here = (result.findings.get(state.file) ?? []).filter(({ range: { start, end } }) => {
    const after = position.line > start.line || (position.line === start.line && position.character >= start.character);
    const before = position.line < end.line || (position.line === end.line && position.character <= end.character);
    return after && before;
  });
  return [...new Set(here.map(({ chapter }) => chapter))].map((chapter) => {
    const own = here.filter((finding) => finding.chapter === chapter);
    return { chapter, rules: [...new Set(own.map(({ rule }) => rule))] };
  });
}

/** The service or api whose name stands at the place. */
function subjectText(asked: AskedAt): string[] {
  const { at, result, state } = asked;
  const last = at.path.at(-1);
  if (state.facts?.kind !== 'manifest' || at.part !== 'value' || state.tree.kind(at.node) !== 'scalar') return [];
  const text = state.tree.textOf(at.node);
  const { byName, byApi, services } = result.landscape;
  if (last === 'name' && at.path.length === 1) {
    const own = services.find(({ file }) => file === state.file);
    return own ? [card(own, asked)] : [];
  }
  if (last === 'service') return (byName.get(text) ?? []).map((service) => card(service, asked));
  if (last !== 'api') return [];
  return (byApi.get(text) ?? []).map(
    (provided) => `${providedWords(provided)}\n\nProvided by ${provided.service.name}`,
  );
}

function card(service: Service, { result }: AskedAt): string {
  const { options } = result.configuration(service.file).settings.get('size/pick-up-time') ?? { options: {} };
  return serviceCard(service, options as unknown as PickUpRates, result.snapshot);
}

function fieldText({ state, at }: AskedAt): string[] {
  const schema = schemaFor(state);
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
