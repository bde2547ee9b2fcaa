// Values that libraries refuse with an error for programmers: tags and days that are none, numbers without bounds, names that every object has,
// characters that Unicode does not have, addresses that are none. Each an article, by what it tries.

const front = (lines: string, words = 'Words.'): string => `---\ntitle: T\n${lines}\n---\n\n# T\n\n${words}\n`
const each = <T>(values: readonly T[], make: (value: T) => string): string => values.map(make).join('\n\n')

const tags =
  'x en- en_US zz-ZZ i-klingon x-private en-x- abcdefghi 123 und en-u-nu-xxxx art-lojban qaa en-GB-oed de-1901-1901 mul zxx en-u-ca-buddhist sgn-BE-FR - -- en--GB C POSIX root __proto__'.split(
    ' ',
  )
const days = [
  ...['0000-01-01', '9999-12-31T23:59:59-23:59', '2026-02-30', '2026-13-01', '2026-00-00', '99999-01-01'],
  ...[
    '2026-03-20T25:61:61Z',
    '-000001-01-01',
    '0001',
    '1e9',
    '.inf',
    '.nan',
    'today',
    '2026-03-20T00:00+9999',
  ],
]
const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'prototype', 'length']
const huge = [
  '-1',
  '0',
  '1e9',
  '1e999',
  '99999999999999999999',
  'NaN',
  'Infinity',
  '-1e999',
  '0x7fffffff',
  '',
]

/** Name, path and words of each article. */
export const articles: readonly (readonly [what: string, path: string, words: string])[] = [
  ...tags.map((tag) => [`lang: ${tag}`, 'a.md', front(`lang: "${tag}"\ndate: 2026-03-20`)] as const),
  ...days.map((day) => [`date: ${day}`, 'a.md', front(`lang: en\ndate: ${day}`)] as const),
  ...days.map((day) => [`date: "${day}"`, 'a.md', front(`lang: de\ndate: "${day}"`)] as const),
  ['languages of parts', 'a.md', each(tags, (tag) => `:span[words]{lang="${tag}"} and :::lang{lang=${tag}}`)],
  ['languages of elements', 'a.html', each(tags, (tag) => `<p lang="${tag}">A<q lang="${tag}">b</q></p>`)],
  ['names in front matter', 'a.md', front(names.map((name) => `${name}: a`).join('\n'))],
  [
    'names in lists of it',
    'a.md',
    front(
      each(
        ['abbreviations', 'lexicon', 'accessibility', 'cover'],
        (key) => `${key}:\n${names.map((name) => `  ${name}: b`).join('\n')}`,
      ).replaceAll('\n\n', '\n'),
      names.join(' '),
    ),
  ],
  [
    'names of headings',
    'a.md',
    each(names, (name) => `## ${name}\n\n[a](#${name}) [${name}][] [[#${name}]]`),
  ],
  ['names of notes', 'a.md', each(names, (name) => `A[^${name}]\n\n[^${name}]: A note.`)],
  ['names of definitions', 'a.md', each(names, (name) => `[${name}] ![${name}]\n\n[${name}]: ${name}`)],
  [
    'names of code',
    'a.md',
    each(
      names,
      (name) => `\`\`\`${name}\na\n\`\`\`\n\n\`a\`{.${name}} :${name}: :${name}[a]{${name}=b} {${name}}\`a\``,
    ),
  ],
  [
    'names of boxes',
    'a.md',
    each(names, (name) => `:::${name}{${name}=a}\nb\n:::\n\n> [!${name}]\n> c\n\n!!! ${name}\n    d`),
  ],
  [
    'names of elements',
    'a.html',
    each(
      names,
      (name) =>
        `<${name} id="${name}" class="${name} language-${name}" ${name}="a">b</${name}><a href="#${name}">c</a>`,
    ),
  ],
  [
    'numbers of lists',
    'a.html',
    each(huge, (value) =>
      each(
        ['1', 'a', 'A', 'i', 'I'],
        (type) => `<ol start="${value}" type="${type}" reversed><li value="${value}">a<li>b</ol>`,
      ),
    ),
  ],
  ['numbers of Markdown lists', 'a.md', '999999999. a\n\n0. b\n\n(@x) c\n\nzzzzzz. d\n\nMMMMMMMM. e\n'],
  [
    'sizes of cells',
    'a.html',
    each(
      huge,
      (value) =>
        `<table><colgroup span="${value}"><tr><th colspan="${value}" rowspan="${value}">a<td>b</table>`,
    ),
  ],
  [
    'sizes of pictures',
    'a.html',
    each(huge, (value) => `<img src="a.png" alt="b" width="${value}" height="${value}">`),
  ],
  ['sizes in attributes', 'a.md', each(huge, (value) => `![a](a.png){width=${value} height=${value}}`)],
  [
    'amounts in directives',
    'a.md',
    each(huge, (value) =>
      each(
        ['pause', 'page', 'lines', 'answer', 'answer-lines', 'video', 'audio'],
        (name) =>
          `::${name}{seconds="${value}" time="${value}" count="${value}" lines="${value}" label="${value}" src="a.mp4" start="${value}" end="${value}"}`,
      ),
    ),
  ],
  [
    'characters by number',
    'a.html',
    '<p>&#0; &#xd800; &#x110000; &#99999999999; &#xfffe; &#x1f; &#-1; &#x; \ud800 \udfff',
  ],
  [
    'characters by number, in Markdown',
    'a.md',
    'a &#0; &#xD800; &#x110000; &#9999999; \ud800 \udfff \ufffe \0 `\ud800` $\ud800$ [\ud800](\ud800)',
  ],
  [
    'addresses',
    'a.md',
    each(
      [
        '%',
        '%E0%A4%A',
        'http://[',
        '//',
        'http://a:99999999',
        'mailto:',
        'http://',
        '#%',
        '?',
        'tel:',
        'data:,',
        'https://\ud800',
        '%00',
        '#\ud800',
      ],
      (url) => `[a](<${url}>) ![b](<${url}>) <${url}>`,
    ),
  ],
  [
    'addresses of a page',
    'a.html',
    each(
      [
        '%',
        'http://[',
        '//',
        '#%',
        '%00',
        'data:image/png;base64,%',
        'data:image/svg+xml,%',
        'data:image/png;base64,AAAA',
      ],
      (url) =>
        `<base href="${url}"><a href="${url}">a</a><img src="${url}" srcset="${url} 1e999x" alt="b"><blockquote cite="${url}">c</blockquote><video src="${url}"></video>`,
    ),
  ],
  [
    'formulas',
    'a.md',
    each(
      [
        '\\hspace{1e999em}',
        '\\unicode{x110000}',
        '\\char"FFFFFFFF',
        '\\rule{9999999em}{9999999em}',
        '\\begin{array}{*{999999999}{c}}a\\end{array}',
        '\\def\\x{\\x\\x}\\x',
        '\\frac{1}{0',
        '\\kern-1e999pt x',
        '\\color{__proto__}x',
        '\\begin{__proto__}\\end{__proto__}',
        '\\operatorname{constructor}',
        '\\class{toString}{x}',
        '\\href{%}{x}',
        '^_',
        '\\left',
        '&',
        '\\limits',
        '\ud800',
      ],
      (formula) => `$${formula}$\n\n$$\n${formula}\n$$`,
    ),
  ],
  [
    'formulas of a page',
    'a.html',
    each(
      [
        '<mspace width="1e999em"/>',
        '<mn>1e999</mn>',
        '<mfrac/>',
        '<msup/>',
        '<munderover><mi>x</mi></munderover>',
        '<mtable><mtr/></mtable>',
        '<mmultiscripts/>',
        '<mi mathvariant="__proto__">x</mi>',
        '<mfenced/>',
        '<mroot><mi>x</mi></mroot>',
        '<mo>&#x110000;</mo>',
        '<menclose notation="constructor"><mi mathvariant="constructor">x</mi></menclose>',
        '<constructor/>',
      ],
      (formula) => `<p><math>${formula}</math><math display="block">${formula}</math>`,
    ),
  ],
  ...['en', 'de', 'fr', 'ru', 'zh', 'ar', 'hi', 'pl', 'sw', 'und'].map(
    (lang) =>
      [
        `figures in ${lang}`,
        'a.md',
        front(
          `lang: ${lang}`,
          each(
            [
              '9'.repeat(400),
              '1e999',
              '-0',
              '1/0',
              '0/0',
              '32.13.99999',
              '2026-99-99',
              '99:99:99',
              '24:60',
              '$99999999999999999999999',
              '€0.000000000000000001',
              '9e999 km/h',
              '1,2,3,4,5',
              '1.2.3.4.5',
              'MMMMMMMMMM',
              '½/⅓',
              '٩٩٩',
              '±∞ °C',
              '0x7fffffff',
              '+49 99999999999999999999',
              '10^999',
              'ISBN 999',
              '§ 99999999999999',
              '1–0',
              '99999999999999999999th',
              'Louis IIIIIIII',
            ],
            (figure) => `It is ${figure}, or not.`,
          ),
        ),
      ] as const,
  ),
  [
    'emptiness',
    'a.md',
    '#\n\n-\n\n>\n\n``` \n```\n\n| |\n|-|\n| |\n\n$$\n$$\n\n[]()![]()\n\n[^1]\n\n[^1]:\n\n:::note\n:::\n\n::figure{}\n',
  ],
  [
    'emptiness of a page',
    'a.html',
    '<h1></h1><ul></ul><ol><li></ol><dl></dl><dl><dd></dl><table></table><table><tr></table><figure></figure><details></details><ruby><rt></ruby><math></math><svg></svg><blockquote></blockquote><pre></pre><a></a>',
  ],
]

/** Files beside an article that shows them. */
export const drawings: readonly (readonly [what: string, svg: string])[] = [
  ...[
    '0 0 1e999 1e999',
    '0 0 0 0',
    '0 0 -1 -1',
    'NaN',
    '0 0 1e-300 1e-300',
    '1e308 1e308 1e308 1e308',
    '',
  ].map(
    (box) =>
      [
        `viewBox ${box}`,
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="1e999" height="-1"><path d="M0 0L1e999 -1e999A0 0 0 0 0 1e308 1e308Z"/></svg>`,
      ] as const,
  ),
  [
    'numbers',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g transform="scale(0) rotate(1e999) matrix(NaN)"><rect width="1e999" height="1e308" rx="-1" stroke-dasharray="1e-300 0" stroke-width="1e999"/><circle r="1e999"/><text font-size="1e999" x="1e999 , ,">a</text><text font-size="0">b</text></g></svg>',
  ],
  [
    'paint',
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><linearGradient id="a" href="#a"><stop offset="NaN" stop-color="__proto__"/><stop offset="1e999" stop-opacity="-1e999"/></linearGradient><rect width="9" height="9" fill="url(#a)" stroke="hsl(1e999,1e999%,1%)"/><rect width="9" height="9" fill="url(#__proto__)" class="constructor"/><rect width="9" height="9" fill="constructor" stroke="rgba(1,1e999,NaN,1e999)"/><text>&constructor;&#x110000;&#xd800;</text><constructor/><toString/><use href="#constructor"/></svg>',
  ],
]
