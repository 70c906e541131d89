/** How a language writes comments. */
export interface Language {
  /** What begins a comment that ends with the line. */
  readonly line: readonly string[];
  /** What begins and ends a comment over several lines. */
  readonly block: readonly (readonly [string, string])[];
}

const c: Language = { line: ['//'], block: [['/*', '*/']] };
const hash: Language = { line: ['#'], block: [] };
const markup: Language = { line: [], block: [['<!--', '-->']] };

/** Languages by the endings of their files. Data and prose (YAML, JSON, XML, Markdown, lock files) are no code. */
const languages: readonly (readonly [endings: string, language: Language])[] = [
  ['c h cc cpp cxx hh hpp hxx m mm', c],
  ['java kt kts groovy gradle scala', c],
  ['js jsx mjs cjs ts tsx mts cts', c],
  ['cs go rs swift dart zig d v', c],
  ['proto thrift sol', c],
  ['css scss less', c],
  ['fs fsi fsx', { line: ['//'], block: [['(*', '*)']] }],
  ['php', { line: ['//', '#'], block: [['/*', '*/']] }],
  [
    'vue svelte html htm',
    {
      line: ['//'],
      block: [
        ['<!--', '-->'],
        ['/*', '*/'],
      ],
    },
  ],
  ['jsp aspx cshtml razor', markup],
  [
    'py pyi',
    {
      line: ['#'],
      block: [
        ['"""', '"""'],
        ["'''", "'''"],
      ],
    },
  ],
  ['rb rake', { line: ['#'], block: [['=begin', '=end']] }],
  ['sh bash zsh fish', hash],
  ['pl pm r ex exs cr nim tcl', hash],
  ['tf hcl', { line: ['#', '//'], block: [['/*', '*/']] }],
  ['graphql gql', hash],
  ['ps1 psm1', { line: ['#'], block: [['<#', '#>']] }],
  ['sql', { line: ['--'], block: [['/*', '*/']] }],
  ['lua', { line: ['--'], block: [['--[[', ']]']] }],
  ['hs elm', { line: ['--'], block: [['{-', '-}']] }],
  ['ml mli pas', { line: [], block: [['(*', '*)']] }],
  ['erl hrl', { line: ['%'], block: [] }],
  ['clj cljs cljc edn lisp el scm rkt', { line: [';'], block: [] }],
  ['jl', { line: ['#'], block: [['#=', '=#']] }],
  ['vb bas', { line: ["'"], block: [] }],
  ['f90 f95 f03', { line: ['!'], block: [] }],
  ['cob cbl', { line: ['*>'], block: [] }],
];

const byEnding: ReadonlyMap<string, Language> = new Map(
  languages.flatMap(([endings, language]) => endings.split(' ').map((ending) => [ending, language] as const)),
);

/** The language of a file by its name's ending; undefined where it is no code. */
export function languageOfCode(file: string): Language | undefined {
  const dot = file.lastIndexOf('.');
  return dot < 0 ? undefined : byEnding.get(file.slice(dot + 1).toLowerCase());
}
