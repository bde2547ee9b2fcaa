import fc from 'fast-check'
import type { Nodes } from 'hast'
import type { PhrasingContent } from 'mdast'
import { expect, test } from 'vitest'
import { createTargets, toHast } from '../src/index.js'
import { a, articleOf, call, em, htmlOf, note, p, text } from './build.js'

const sentences = true

test('a sentence is one element', async () => {
  expect(await htmlOf([p('a', 'One. Two.')], { sentences })).toBe(
    '<p id="a"><span id="a~1">One.</span> <span id="a~2">Two.</span></p>',
  )
})

test('only the wanted sentences are elements', async () => {
  expect(await htmlOf([p('a', 'One. Two. Three.')], { sentences: new Set(['a~2']) })).toBe(
    '<p id="a">One. <span id="a~2">Two.</span> Three.</p>',
  )
})

test('a boundary inside emphasis splits it', async () => {
  expect(await htmlOf([p('a', 'So ', em('it is. Was'), ' it?')], { sentences })).toBe(
    '<p id="a"><span id="a~1">So <em>it is.</em></span><em> </em><span id="a~2"><em>Was</em> it?</span></p>',
  )
})

test('the second part of a split span keeps its language but not its id', async () => {
  const span: PhrasingContent = { type: 'span', data: { id: 's', lang: 'fr' }, children: [text('Oui. Non')] }
  const html = await htmlOf([p('a', span, ' he said.')], { sentences })
  expect(html.match(/id="s"/g)).toHaveLength(1)
  expect(html).toContain('<span lang="fr">Non</span>')
})

test('a link that holds two sentences is whole, in one of them', async () => {
  const html = await htmlOf([p('a', 'See ', a('https://e.org/', 'this. Or that.'), ' End.')], { sentences })
  expect(html).toBe(
    '<p id="a"><span id="a~1">See <a href="https://e.org/">this. Or that.</a></span> <span id="a~2">End.</span></p>',
  )
})

test('a cue is found in its sentence, else in its block', async () => {
  const target = createTargets(
    toHast(await articleOf([p('a', 'One. Two.')]), { sentences: new Set(['a~1']) }),
  )
  expect([target('a~1'), target('a~2'), target('a~announcement'), target('b~1')]).toEqual([
    'a~1',
    'a',
    'a',
    undefined,
  ])
})

test('a note number at the end belongs to its sentence', async () => {
  const html = await htmlOf([p('a', 'One.', call('n'), ' Two.'), note('n', p('b', 'Note.'))], { sentences })
  expect(html).toMatch(/<span id="a~1">One\.<sup.*?<\/sup><\/span> <span id="a~2">/)
})

test('words are elements too where they are wanted', async () => {
  expect(await htmlOf([p('a', 'So ', em('be'), ' it.')], { sentences, words: true })).toBe(
    '<p id="a"><span id="a~1"><span id="a~1.1">So</span> <em><span id="a~1.2">be</span></em> <span id="a~1.3">it</span>.</span></p>',
  )
})

const piece = fc.constantFrom('One. ', 'Two two. ', '“Is it?” she asked. ', 'end', ' ', 'Dr. No! ')
const inline: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 4, arbitrary: piece.map(text) },
  fc.array(piece, { minLength: 1, maxLength: 3 }).map((parts) => em(...parts)),
  fc.array(piece, { maxLength: 2 }).map((parts) => a('https://e.org/', 'x', ...parts)),
  piece.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  fc.constant<PhrasingContent>({ type: 'break' }),
)

test('no word is lost or moved, and no id is there twice, however sentences and nodes cross', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(inline, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      async (children, words) => {
        const article = await articleOf([p('a', ...structuredClone(children)), p('z', 'End.')])
        const block = article.blocks.get('a')
        if (!block) return
        const start = { block: 'a', offset: Math.floor(block.text.length / 2) }
        const tree = toHast(article, { sentences, words, pages: [{ id: 'page-2', label: '2', start }] })
        const ids = idsIn(tree)
        expect(ids).toHaveLength(new Set(ids).size)
        expect(ids.filter((id) => id === 'page-2')).toHaveLength(1)
        expect(wordsIn(tree)).toBe([...article.blocks.values()].map(({ text: own }) => own).join(''))
        const target = createTargets(tree)
        for (const sentence of block.sentences) expect(target(sentence.id)).toBe(sentence.id)
      },
    ),
    { numRuns: 150, seed: 7 },
  )
})

function idsIn(node: Nodes): string[] {
  const own = node.type === 'element' && typeof node.properties.id === 'string' ? [node.properties.id] : []
  return 'children' in node ? [...own, ...node.children.flatMap(idsIn)] : own
}

/** A line break counts as the line feed that it is in the block's text. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.tagName === 'br') return '\n'
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
