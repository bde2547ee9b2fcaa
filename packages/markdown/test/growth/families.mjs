/**
 * Articles that grow: each family is one thing that people, or people who mean harm, may repeat. `unit` is repeated until the article is
 * as long as asked; `before` and `after` stand around.
 */
const lines = (unit) => ({ unit: `${unit}\n` })
const blocks = (unit) => ({ unit: `${unit}\n\n` })

export const families = {
  // words and marks
  prose: blocks('The quick brown fox jumps over the lazy dog, and *nobody* minds.'),
  'one line': { unit: 'word ' },
  'tabs in a line': { unit: 'a\t' },
  'tabs alone': { before: 'a', unit: '\t', after: 'b' },
  'spaces in a line': { before: 'a', unit: ' ', after: 'b' },
  'spaces before line ends': lines('a      '),
  'blank lines': { before: 'a', unit: '\n', after: 'b' },
  'blank lines of spaces': { before: 'a', unit: '  \n', after: 'b' },
  emphasis: { unit: '*a* ' },
  'opening asterisks': { unit: '*a ' },
  'closing asterisks': { unit: 'a* ' },
  'asterisks both ways': { unit: 'a**b' },
  'asterisks and underscores': { unit: '*a _b ' },
  'asterisks alone': { before: 'a ', unit: '*' },
  'underscores in words': { unit: 'snake_case_' },
  tildes: { unit: '~~a ' },
  'single tildes': { unit: 'H~2~O ' },
  carets: { unit: 'x^2^ ' },
  'open carets': { unit: 'x^2 ' },
  'equals marks': { unit: '==a ' },
  backslashes: { before: 'a ', unit: '\\' },
  'backslashes and line ends': lines('a\\'),
  entities: { unit: '&amp; ' },
  'broken entities': { unit: '&a' },
  'code spans': { unit: '`a` ' },
  'open backticks': { unit: '`a' },
  'growing backticks': { growing: (n) => `${'`'.repeat(n)}a` },
  'emoji codes': { unit: ':rocket: ' },
  colons: { unit: ':a' },
  'colons alone': { before: 'a ', unit: ':' },
  'colons and spaces': { unit: 'a: ' },
  // brackets
  'numbers in brackets': { unit: '[1]' },
  'numbers in brackets, apart': { unit: '[1] ' },
  'numbers in brackets, defined': { unit: '[1] ', after: '\n\n[1]: /x' },
  'opening brackets': { unit: '[' },
  'opening brackets with words': { unit: '[a ' },
  'closing brackets': { before: 'a ', unit: ']' },
  'nested brackets': { nested: ['[', ']'] },
  'nested brackets with addresses': { nested: ['[', '](a)'] },
  links: { unit: '[a](b) ' },
  'open links': { unit: '[a](' },
  'open links with angles': { unit: '[a](<b' },
  'links with parentheses': { nested: ['[a](', ')'] },
  'links with quotations': { unit: '[a](b "c ' },
  pictures: { unit: '![a](b.png) ' },
  'open pictures': { unit: '![a' },
  angles: { unit: '<' },
  'angles with letters': { unit: '<a' },
  addresses: { unit: '<https://a.example> ' },
  'bare addresses': { unit: 'https://a.example/b ' },
  'bare addresses without a space': { unit: 'https://a.example/' },
  'www.': { unit: 'www.a' },
  'addresses of mail': { unit: 'a@b.example ' },
  'at signs': { unit: 'a@' },
  dots: { unit: 'a.' },
  definitions: { numbered: (n) => `[a${n}]: /x\n` },
  'definitions and references': { numbered: (n) => `[a${n}] words\n\n[a${n}]: /x\n\n` },
  'definitions of one label': lines('[a]: /x'),
  'open definitions': { unit: '[a]:\n' },
  'wiki links': { unit: '[[A page|words]] ' },
  'open wiki links': { unit: '[[a' },
  // notes
  notes: { numbered: (n) => `Words[^${n}].\n\n[^${n}]: A note.\n\n` },
  'notes at the end': { numbered: (n) => `Words[^${n}]. `, last: (n) => `[^${n}]: A note.\n` },
  'calls of no note': { unit: 'a[^1] ' },
  'calls of one note': { unit: 'a[^1] ', after: '\n\n[^1]: b' },
  'open notes': { unit: '[^' },
  'inline notes': { unit: 'a^[b] ' },
  'open inline notes': { unit: 'a^[b ' },
  'nested inline notes': { nested: ['^[', ']'] },
  'notes in notes': { numbered: (n) => `[^${n}]: a[^${n + 1}]\n\n` },
  'a note call and backslashes': { before: 'a _b_ c\n\n[^', unit: '\\' },
  citations: { unit: '[@a1990, p. 3] ' },
  // formulas
  dollars: { unit: '$' },
  'dollars with words': { unit: 'costs $5 ' },
  formulas: { unit: '$x$ ' },
  'open formulas': { unit: '$x ' },
  'double dollars': { unit: '$$x ' },
  'display formulas': blocks('$$\nx\n$$'),
  'open display formulas': blocks('$$'),
  'open display formulas with words': blocks('$$\\begin{a}'),
  'growing dollars': { growing: (n) => `${'$'.repeat(n)}a` },
  // blocks
  headings: blocks('# A heading'),
  'headings, all different': { numbered: (n) => `## Heading ${n}\n\nWords.\n\n` },
  'headings with attributes': blocks('## A {.b}'),
  'underlined headings': lines('a\n---'),
  quotations: blocks('> a'),
  'nested quotations': { unit: '>' },
  'nested quotations in steps': { growing: (n) => `${'>'.repeat(Math.min(n, 200))} a\n` },
  'lazy quotations': { before: '> ', unit: 'a\n' },
  alerts: blocks('> [!NOTE]\n> a'),
  'list items': lines('- a'),
  'list items, loose': blocks('- a'),
  'list items with blocks': blocks('- a\n\n  b\n\n  > c'),
  'nested items': { growing: (n) => `${'  '.repeat(Math.min(n, 150))}- a\n` },
  'nested items on a line': { unit: '- ' },
  'numbered items': { numbered: (n) => `${n}. a\n` },
  tasks: lines('- [ ] a'),
  'example lists': lines('(@) a'),
  'definition lists': blocks('a\n: b'),
  'definition lists with blank lines': blocks('a\n\n:   b'),
  'line blocks': lines('| a'),
  'code blocks': blocks('```\na\n```'),
  'open code blocks': { growing: (n) => `${'`'.repeat(n + 2)}\n` },
  'indented code': lines('    a'),
  rules: blocks('---'),
  'pipe tables': blocks('| a | b |\n| - | - |\n| c | d |'),
  'rows of a table': { before: '| a | b |\n| - | - |\n', unit: '| c | d |\n' },
  'cells of a row': { before: '|a|\n|-|\n', unit: '|b' },
  'columns of a table': { columns: true },
  pipes: { unit: '|' },
  'grid tables': blocks('+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+'),
  'simple tables': blocks('a     b\n----- -----\nc     d'),
  'rows of dashes': { unit: '--- ' },
  'broken delimiter rows': blocks('| a | b |\n| - |\n| c | d |'),
  // directives and the like
  directives: blocks(':::note\na\n:::'),
  'open directives': lines(':::note'),
  'open directives with blank lines': blocks(':::note'),
  'nested directives': { growing: (n) => `${':'.repeat(n + 2)}note\n` },
  'fenced divs': blocks('::: {.a}\nb\n:::'),
  'open fenced divs': lines('::: {.a}'),
  'directives in text': { unit: ':span[a]{lang=fr} ' },
  'open directives in text': { unit: ':span[a' },
  'open attributes': { unit: '[a]{b="' },
  braces: { unit: '{' },
  'braces with words': { unit: '{a ' },
  'attributes in one list': { before: '# a {', unit: 'b=c ', after: '}' },
  admonitions: blocks('!!! note "A"\n    b'),
  'MyST directives': blocks('```{note}\na\n```'),
  'MyST roles': { unit: '{term}`a` ' },
  shortcodes: { unit: '{{< a b >}} ' },
  'open shortcodes': { unit: '{{< a ' },
  'MDX imports': blocks("import A from 'b'"),
  // HTML
  'tags in words': { unit: '<span> </span>' },
  'open tags in words': { unit: 'a <b>' },
  'closing tags': { unit: '</b>' },
  comments: { unit: '<!-- a -->' },
  'open comments': { unit: '<!--' },
  'closed comments of nothing': { unit: '<!---->' },
  'HTML blocks': blocks('<div>\n\na\n\n</div>'),
  'open HTML blocks': blocks('<div>'),
  details: blocks('<details><summary>a</summary>\n\nb\n\n</details>'),
  'attributes of a tag': { before: '<a ', unit: 'b=c ', after: '>' },
  'open attributes of a tag': { before: '<a ', unit: 'b="' },
  'nested tags': { nested: ['<i>', '</i>'] },
  'HTML tables': blocks('<table><tr><td>a</td></tr></table>'),
  'processing instructions': { unit: '<?a ' },
  CDATA: { unit: '<![CDATA[' },
  // before the article
  'open front matter': { before: '---\ntitle: a\n', unit: 'b\n' },
  'long front matter': { before: '---\n', numbered: (n) => `a${n}: b\n`, after: '---\n' },
  'front matter of brackets': { before: '---\na: ', unit: '[', after: '\n---\n' },
  TOML: { before: '+++\n', numbered: (n) => `a${n} = 1\n`, after: '+++\n' },
  'TOML of brackets': { before: '+++\na = ', unit: '[', after: '\n+++\n' },
  JSON: { before: '{\n', unit: '{"a":\n' },
  'JSON closed often': { before: '{\n', unit: '}\n' },
  'percent signs': lines('% a'),
}

/** The article of a family with at least as many UTF-16 units. */
export function article(name, length) {
  const { before = '', after = '', ...family } = families[name]
  return before + body(family, Math.max(1, length - before.length - after.length)) + after
}

function body({ unit, nested, numbered, growing, last, columns }, length) {
  if (unit) return unit.repeat(Math.ceil(length / unit.length))
  if (nested) {
    const count = Math.ceil(length / (nested[0].length + nested[1].length))
    return `${nested[0].repeat(count)}a${nested[1].repeat(count)}`
  }
  if (columns) {
    const count = Math.ceil(length / 6)
    return ['|a', '|-', '|b'].map((cell) => `${cell.repeat(count)}|`).join('\n')
  }
  const parts = []
  const ends = []
  for (let n = 1, size = 0; size < length; n++) {
    const part = (numbered ?? growing)(n)
    parts.push(part)
    if (last) ends.push(last(n))
    size += part.length + (last ? last(n).length : 0)
  }
  return `${parts.join('')}${ends.length > 0 ? `\n\n${ends.join('')}` : ''}`
}
