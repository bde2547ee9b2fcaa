import { toHtml } from 'hast-util-to-html'
import type { PhrasingContent, RootContent } from 'mdast'
import { expect, test } from 'vitest'
import { classNames, loadHastWords, toHast } from '../src/index.js'
import { isTimeString } from '../src/time-string.js'
import { articleOf, htmlOf, p, text } from './build.js'

const inline = async (node: PhrasingContent, options = {}) =>
  (await htmlOf([p('a', node)], options)).slice('<p id="a">'.length, -'</p>'.length)
const image = (values: object) => ({ type: 'image', url: 'x.png', alt: '', ...values }) as PhrasingContent

test('a picture without a description says so, to eyes and ears, and only once to ears', async () => {
  expect(await inline(image({}))).toBe(
    '<img src="x.png" alt="Picture without description" loading="lazy" decoding="async"><span class="missing-description" aria-hidden="true">Picture without description</span>',
  )
})

test('a decorative picture has an empty alternative', async () => {
  expect(await inline(image({ decorative: true }))).toContain('alt=""')
})

test('a picture that could not be had leaves its description', async () => {
  expect(await inline(image({ alt: 'A boat' }), { resource: () => undefined })).toBe(
    '<span class="picture-text">Picture: A boat</span>',
  )
})

test('the description says in which direction it stands with words of ours that are in English', async () => {
  const article = await articleOf([p('a', image({ alt: 'A boat' }))], { lang: 'sd' })
  const vocabulary = await loadHastWords(article)
  expect(toHtml(toHast(article, { vocabulary, resource: () => undefined }))).toContain(
    '<span class="picture-text" dir="auto"><span lang="en" dir="ltr">Picture:</span> A boat</span>',
  )
  const nepali = await articleOf([p('a', image({ alt: 'A boat' }))], { lang: 'ne' })
  expect(
    toHtml(toHast(nepali, { vocabulary: await loadHastWords(nepali), resource: () => undefined })),
  ).toContain('<span class="picture-text"><span lang="en" dir="ltr">Picture:</span> A boat</span>')
})

test('our own words are in the language of the part, else marked as English', async () => {
  const article = await articleOf([p('a', { type: 'blank', data: {} } as PhrasingContent)], { lang: 'fr' })
  expect(toHtml(toHast(article, { vocabulary: await loadHastWords(article) }))).toContain(
    '>à compléter</span>',
  )
  const marked = await articleOf([
    p('a', 'See ', { type: 'span', data: { lang: 'he' }, children: [{ type: 'blank' }] }),
  ])
  expect(toHtml(toHast(marked, { vocabulary: await loadHastWords(marked) }))).toContain('>מקום להשלמה</span>')
  const other = await articleOf([p('a', { type: 'blank' } as PhrasingContent)], { lang: 'fi' })
  expect(toHtml(toHast(other, { vocabulary: await loadHastWords(other) }))).toContain(
    'lang="en" dir="ltr">blank</span>',
  )
})

test('an answer gap is a line to see and a word to hear', async () => {
  expect(await inline({ type: 'blank', size: 3 })).toBe(
    '<span class="blank"><span aria-hidden="true">___</span><span class="visually-hidden">blank</span></span>',
  )
})

test('an abbreviation has its long form at first use', async () => {
  const abbr = (): PhrasingContent => ({
    type: 'abbreviation',
    title: 'World Health Organization',
    children: [text('WHO')],
  })
  expect(await htmlOf([p('a', abbr(), ' ', abbr())])).toBe(
    '<p id="a"><abbr title="World Health Organization">WHO</abbr> <abbr>WHO</abbr></p>',
  )
})

test('on a page the long form follows the first use in running text', async () => {
  const who = (): PhrasingContent => ({
    type: 'abbreviation',
    title: 'World Health Organization',
    children: [text('WHO')],
  })
  const expansions = { expansions: true }
  const heading: RootContent = { type: 'heading', depth: 2, data: { id: 'h' }, children: [who()] }
  expect(await htmlOf([heading, p('a', who(), ' says'), p('b', who())], expansions)).toBe(
    '<h2 id="h"><abbr title="World Health Organization">WHO</abbr></h2>' +
      '<p id="a"><abbr>WHO</abbr><span class="expansion"> (World Health Organization)</span> says</p>' +
      '<p id="b"><abbr>WHO</abbr></p>',
  )
  expect(await htmlOf([p('a', 'The World Health Organization (', who(), ')')], expansions)).not.toContain(
    'expansion',
  )
})

test('ruby has parentheses for those who do not know it', async () => {
  expect(await inline({ type: 'ruby', annotation: 'kan', children: [text('漢')] })).toBe(
    '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>',
  )
})

test('how a word is spoken is not shown', async () => {
  expect(await inline({ type: 'pronunciation', as: 'AY-da', children: [text('Ada')] })).toBe('Ada')
})

test('a language is said in the way of the target', async () => {
  const span = (): PhrasingContent => ({ type: 'span', data: { lang: 'fr' }, children: [text('chat')] })
  expect(await inline(span())).toBe('<span lang="fr">chat</span>')
  expect(await inline(span(), { target: 'xhtml' })).toBe('<span lang="fr" xml:lang="fr">chat</span>')
})

test('code runs from left to right inside words that do not', async () => {
  const code = (): PhrasingContent => ({ type: 'inlineCode', value: 'f()' })
  const article = await articleOf([p('a', 'קוד ', code())], { lang: 'he' })
  expect(toHtml(toHast(article))).toContain('<code class="unbroken" translate="no" dir="ltr">f()</code>')
  expect(await inline(code())).toBe('<code class="unbroken" translate="no">f()</code>')
})

test.each([
  '2026-02-03',
  '2026-02-03T10:00Z',
  '2026-02-03 10:00:30.5+02:00',
  '2026',
  '2026-02',
  '02-03',
  '10:00',
  '2026-W05',
  'PT4H18M3S',
  'P2D',
])('%s is a time', (value) => expect(isTimeString(value)).toBe(true))
test.each(['soon', '2026-02-30', '2026-13-01', '25:00', 'P', 'PT', ''])('%j is no time', (value) =>
  expect(isTimeString(value)).toBe(false),
)

const mathml =
  '<math xmlns="http://www.w3.org/1998/Math/MathML" class="x" style="color:red"><mrow onclick="x()"><mi mathvariant="normal">x</mi><a href="javascript:x"><mo stretchy="false">+</mo></a><script>1</script></mrow></math>'
const formula = { mathml, speech: 'x plus', lang: 'en' }

test('a formula is MathML with its spoken form, and nothing in it acts', async () => {
  expect(await inline({ type: 'inlineMath', value: 'x+', data: { formula } } as PhrasingContent)).toBe(
    '<math alttext="x plus"><mrow><mi mathvariant="normal">x</mi><mo stretchy="false">+</mo>1</mrow></math>',
  )
  const said = { type: 'inlineMath', value: 'x+', alt: 'my words', data: { formula } } as PhrasingContent
  expect(await inline(said)).toContain('<math alttext="my words">')
})

test("the speech's language is said around it, where it is another", async () => {
  const node = {
    type: 'inlineMath',
    value: 'x',
    data: { formula: { mathml: '<math><mi>x</mi></math>', speech: 'iks', lang: 'pl' } },
  }
  expect(await inline(node as PhrasingContent)).toBe(
    '<span lang="pl"><math alttext="iks"><mi>x</mi></math></span>',
  )
})

test('a formula that no small screen holds, and in which no line can end, scrolls by itself; in books, readers do that', async () => {
  const root = (count: number) =>
    `<math><msqrt>${'<mi>a</mi><mo>+</mo>'.repeat(count)}<mi>b</mi></msqrt></math>`
  const formula = (count: number) =>
    ({
      type: 'inlineMath',
      value: 'x',
      data: { formula: { mathml: root(count), speech: 'a root', lang: 'en' } },
    }) as PhrasingContent
  expect(await inline(formula(7))).toMatch(/^<math /)
  expect(await inline(formula(8))).toMatch(/^<span class="math-long"><math /)
  expect(await inline(formula(8), { target: 'xhtml' })).toMatch(/^<math /)
})

test('without a formula the source is readable', async () => {
  expect(await inline({ type: 'inlineMath', value: 'x^2' } as PhrasingContent)).toBe(
    '<code class="language-tex" translate="no" dir="ltr">x^2</code>',
  )
})

test('every class that is written is listed', async () => {
  const blocks = [p('a', { type: 'blank' } as PhrasingContent, image({}))]
  for (const [, names = ''] of (await htmlOf(blocks)).matchAll(/class="([^"]+)"/g)) {
    for (const name of names.split(' ')) expect(classNames).toContain(name)
  }
})

test('small capitals are how words look: the words stay as they were written', async () => {
  expect(await inline({ type: 'span', smallCapitals: true, children: [text('Ada')] })).toBe(
    '<span class="small-capitals">Ada</span>',
  )
})

test('words that were taken out or put in bring what is said around them', async () => {
  const edit = (type: 'delete' | 'insert') => ({ type, children: [text('£8')] }) as PhrasingContent
  expect(await inline(edit('delete'))).toBe(
    '<del class="edit" data-before="deleted" data-after="end of deletion">£8</del>',
  )
  expect(await inline(edit('insert'))).toBe(
    '<ins class="edit" data-before="inserted" data-after="end of insertion">£8</ins>',
  )
})
