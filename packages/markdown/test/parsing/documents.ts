import fc from 'fast-check'

/** Lines that open, close, hide and interrupt each other. */
const line = fc.constantFrom(
  ...['Words of a line.', 'Some more words', '12 words', '# Heading', '## Heading ##', '*a* and `b`', 'a\\'],
  ...['- item', '  - inner', '1. one', '2) two', '  more', '    code', '\tcode', '> quote', '> - item', '>'],
  ...['```', '````', '```js', '  ```', '~~~', '> ```', '- ```', '    ```', '``` x ```', 'b  ', '- a\\'],
  ...['$$', '$$ {#x}', 'costs $5', '$x$ {#a}', '$a', 'b$', '> $$', '$$a', ':::note', '::::note[*a*]{#b}'],
  ...[
    ':::',
    '::::',
    '  :::',
    '::lines',
    ':span[a]{lang=fr}',
    "Ferry:\t10 o'clock",
    '10:30',
    'a: b',
    ': meaning',
  ],
  ...['<!--', '-->', '<!-->', '<pre>', '</pre> x', '<div>', '</div>', '<b>a</b>', '<?x', '?>', '<![CDATA['],
  ...[']]>', '<!X', '<script>', '<img src=a/b>', '[a]: /x', '[a]:', '"title"', '[^n]: note', '[^n]:'],
  ...['[a] [^n]', '![a]', '[b]: <y> "t', '- [ ] task', '- [x]', '[^m]: a[^n]', '    [^o]: b', '[^o] [b][A]'],
  ...[
    '| a | b |',
    '| - | -: |',
    '| c',
    ':-',
    '---',
    '===',
    '***',
    '- - -',
    '~~gone~~',
    'x@y.example',
    '| \\| |',
  ],
  ...[
    'www.a.example',
    'http://a.example.',
    '&amp; &',
    'a&#64;b.example',
    'www\\.a.example',
    'é漢😀',
    '\u00a0x',
  ],
  ...['+', '-', '*', '{a=b}', '(in brackets)', '\ufeffx', '> > deep', '- - deep', '1. - > x', '> | a |'],
  ...['!!! note', '!!! note "a"', '??? a', '???+ b', '!!! Note', '!!! Words', '=== "a"', '- !!! a'],
)

const end = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '\n \n', '\n\n\n')

export const document = fc.array(fc.tuple(line, end), { maxLength: 25 }).map((lines) => lines.flat().join(''))

/** Marks inside of a paragraph, a cell or an item. */
const inline = fc.constantFrom(
  ...[
    'a',
    'b ',
    'word',
    '1.',
    'é',
    '😀',
    '\u00a0',
    "'",
    '.',
    ':',
    '!',
    '-',
    '^',
    '_',
    ' ',
    '\n',
    '\n\n',
    '\t',
  ],
  ...['*', '**', '`', '[', '](x)', ']', '(', ')', '*e*', '**s**', '~~d~~', '~~', '\\', '\\\n', '`c`'],
  ...[
    '[l](u.html)',
    '[^n]',
    '[^m]',
    '# ',
    '$',
    '$5',
    '$x$',
    '|',
    '{',
    '{#a}',
    '}',
    '<',
    '<b>',
    '</b>',
    'https://a.b',
  ],
)

export const paragraphs = fc
  .tuple(fc.array(inline, { maxLength: 20 }), fc.constantFrom('', '\n\n[^n]: note'))
  .map(([pieces, last]) => pieces.join('') + last)
