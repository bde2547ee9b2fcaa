// Every TeX environment and command with an argument, every MathML element, every HTML element and every node of an article, 60 deep in itself: a
// function that visits the parts of a part twice doubles its work with each level, and would not end.

const depth = 60

const nest = (before, after, inner = 'x') => `${before.repeat(depth)}${inner}${after.repeat(depth)}`

const environments =
  'matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix cases dcases rcases aligned gathered split align align* equation gather multline eqnarray flalign CD'
const withArguments = { array: '{cc}', subarray: '{c}', alignedat: '{1}', alignat: '{1}', xalignat: '{1}' }
const commands =
  'substack frac{1} dfrac{1} cfrac{1} binom{1} sqrt sqrt[3] root{3}\\of overline underline overbrace underbrace overset{a} underset{a} stackrel{a} xrightarrow hat vec widehat boxed text mathrm mathbf operatorname color{red} textcolor{red} phantom hphantom smash mathop mathrel tag displaystyle cancel ce pmod middle| bcancel sideset{_1}{_2} genfrac[]0{}1 prescript{1}{2} llap raise{1em} rule href{a} class{a} style{a} bbox mathchoice{a}{b}{c}'
const mathMl =
  'mrow mstyle merror mpadded mphantom msqrt menclose mfenced maction semantics mtd mtr mtable math'
const ofTwo = 'mfrac mroot msub msup munder mover mmultiscripts'
const ofThree = 'msubsup munderover'
const html =
  'a abbr address article aside audio b bdi bdo blockquote body button caption center cite code data dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hgroup html i iframe ins kbd label legend li main map mark menu meter nav noscript object ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small span strike strong sub summary sup svg table tbody td template textarea tfoot th thead time tr tt u ul var video'
const whole = {
  'table in a cell': ['<table><tr><td>', '</td></tr></table>'],
  'table with spans': ['<table><tr><td rowspan=2 colspan=2>', '</td><td>y</td></tr><tr></tr></table>'],
  'list in an item': ['<ul><li>y', '</li></ul>'],
  'description in a description': ['<dl><dt>y</dt><dd>', '</dd></dl>'],
  'figure in a caption': ['<figure><p>y</p><figcaption>', '</figcaption></figure>'],
  'details in details': ['<details><summary>y</summary>', '</details>'],
  'ruby in ruby': ['<ruby>', '<rt>y</rt></ruby>'],
}
const nodes = {
  quotation: ['> ', ''],
  item: ['- ', ''],
  'numbered item': ['1. ', ''],
  emphasis: ['*a ', ' b*'],
  'strong emphasis': ['**a ', ' b**'],
  deletion: ['~~a ', ' b~~'],
  link: ['[', '](b)'],
  picture: ['![', '](b.png)'],
  note: ['^[a ', ']'],
  span: [':span[a ', ']{lang=fr}'],
  'bracketed span': ['[a ', ']{.b}'],
  subscript: ['H~a ', '~'],
  mark: ['==a ', '=='],
}
const boxes = ['note', 'teacher', 'choice', 'task', 'figure', 'columns', 'verse', 'details', 'answer']

const cells = (content) => `a & ${content} \\\\ b & c`
const environment = (name, argument = '') => {
  let formula = 'x'
  for (let level = 0; level < depth; level++)
    formula = `\\begin{${name}}${argument}${cells(formula)}\\end{${name}}`
  return `$$\n${formula}\n$$\n`
}
const page = (body) => `<!doctype html><html lang="en"><title>Nested</title><h1>Nested</h1><p>One.</p>${body}`
const element = (name, more = '') => page(nest(`<${name}>`, `${more}</${name}>`))
const inMath = (name, more = '') =>
  page(`<p><math>${nest(`<${name}>`, `${more}</${name}>`, '<mi>x</mi>')}</math>`)
/** A fence of colons is longer than those inside it. */
const box = (name) =>
  Array.from({ length: depth }, (_, at) => `${':'.repeat(depth + 3 - at)}${name}\n\n`).join('') +
  'x\n\n' +
  Array.from({ length: depth }, (_, at) => `${':'.repeat(at + 4)}\n\n`).join('')

const family = (name, extension, text) => ({
  name: `${name}, nested`,
  extension,
  make: () => text,
  beside: {},
})
const words = (text) => text.split(' ')

/** @type {import('./families.mjs').Family[]} */
export const nested = [
  ...words(environments).map((name) => family(`TeX ${name}`, 'md', environment(name))),
  ...Object.entries(withArguments).map(([name, argument]) =>
    family(`TeX ${name}`, 'md', environment(name, argument)),
  ),
  ...words(commands).map((name) => family(`TeX ${name}`, 'md', `$$\n${nest(`\\${name}{`, '}')}\n$$\n`)),
  family('TeX left', 'md', `$$\n${nest('\\left(', '\\right)')}\n$$\n`),
  family('TeX superscript', 'md', `$$\n${nest('x^{', '}')}\n$$\n`),
  ...words(mathMl).map((name) => family(`MathML ${name}`, 'html', inMath(name))),
  ...words(ofTwo).map((name) => family(`MathML ${name}`, 'html', inMath(name, '<mn>1</mn>'))),
  ...words(ofThree).map((name) => family(`MathML ${name}`, 'html', inMath(name, '<mn>1</mn><mn>2</mn>'))),
  ...words(html).map((name) => family(`HTML ${name}`, 'html', element(name))),
  ...Object.entries(whole).map(([name, [before, after]]) => family(name, 'html', page(nest(before, after)))),
  ...Object.entries(nodes).map(([name, [before, after]]) => family(name, 'md', `${nest(before, after)}\n`)),
  ...boxes.map((name) => family(`box ${name}`, 'md', box(name))),
]
