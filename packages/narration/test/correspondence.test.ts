import { type Article, inlineLeaves } from '@lectern/core'
import { narrate, type Script, type SpeechItem, transcriptHtml, transcriptText } from '@lectern/narration'
import fc from 'fast-check'
import type { PhrasingContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, cells, p, text } from './tell.js'

const words = fc.constantFrom(
  'Ada met 12 cats. ',
  'It cost $4.50. ',
  'Dr. Who left. ',
  'CO₂ & 5 km. ',
  'On 3 May 2024. ',
  '“Is it?” she asked. ',
  '👍 ',
  'Fine. ',
)
const plain = words.map(text)
const wrapped = fc
  .tuple(fc.constantFrom('emphasis', 'strong', 'delete', 'mark'), words)
  .map(([type, value]) => ({ type, children: [text(value)] }) as PhrasingContent)
const link = words.map(
  (value): PhrasingContent => ({ type: 'link', url: 'https://example.org', children: [text(value)] }),
)
const french = words.map(
  (): PhrasingContent =>
    ({ type: 'span', data: { lang: 'fr' }, children: [text('le chat, 3 fois. ')] }) as PhrasingContent,
)
const paragraph = fc.array(fc.oneof(plain, plain, wrapped, link, french), { minLength: 1, maxLength: 6 })

const letters = (value: string) => value.replace(/[^\p{L}\p{N}\p{S}%]/gu, '')
/** Without words of ours that stand in brackets ("[crossed out]"). */
const printed = ({ display, insertions = [] }: SpeechItem) =>
  insertions.reduce((rest, own) => rest.replace(own, ''), display)
const speech = ({ items }: Script) => items.filter((item): item is SpeechItem => item.type === 'speech')

async function made(paragraphs: PhrasingContent[][]): Promise<{ prepared: Article; script: Script }> {
  const prepared = await article(paragraphs.map((children) => p(...children)))
  return { prepared, script: await narrate(prepared, { frame: false }) }
}

describe('display text, spoken text and place', () => {
  it('correspond: an item a sentence, in order, with the words that stand at its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
        const { prepared, script } = await made(paragraphs)
        const items = speech(script)
        const sentences = [...prepared.blocks.values()].flatMap((block) =>
          block.sentences.map((sentence) => ({ block, sentence })),
        )
        expect(items.map(({ sentence }) => sentence)).toEqual(sentences.map(({ sentence }) => sentence.id))
        sentences.forEach(({ block, sentence: { begin, end } }, index) => {
          const item = items[index]
          expect(letters(item ? printed(item) : '')).toBe(letters(block.text.slice(begin, end)))
        })
      }),
      { numRuns: 60 },
    )
  })

  it('correspond: what is said is said by the parts, in their languages', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
        const { prepared, script } = await made(paragraphs)
        for (const item of speech(script)) {
          expect(item.parts.flatMap(({ spoken }) => spoken || []).join(' ')).toBe(item.spoken)
          const block = prepared.blocks.get(item.block)
          const hasFrench =
            block &&
            inlineLeaves(block.node).some(({ ancestors }) =>
              ancestors.some(({ data }) => data?.lang === 'fr'),
            )
          if (!hasFrench) expect(item.parts.every(({ lang }) => lang === 'en')).toBe(true)
          expect(item.spoken).not.toMatch(/\d/)
          for (const { spoken, emphasis = [] } of item.parts)
            for (const { begin, end } of emphasis) expect(spoken.slice(begin, end).trim()).not.toBe('')
        }
      }),
      { numRuns: 60 },
    )
  })

  it('every word that is said and stands in print stands in the transcripts, in order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 3 }), async (paragraphs) => {
        const { prepared, script } = await made(paragraphs)
        const html = (await transcriptHtml(prepared, script))
          .replace(/<(em|span) class="(?:announced|said)".*?<\/\1>/g, '')
          .replace(/<[^>]*>/g, '')
          .replaceAll('&#x26;', '&')
        const plainText = (await transcriptText(prepared, script)).replace(/ ?\[[^\]]*\]/g, '')
        const expected = letters(speech(script).map(printed).join(''))
        expect(letters(html)).toContain(expected)
        expect(letters(plainText)).toContain(expected)
      }),
      { numRuns: 40 },
    )
  })

  it('all that is said, and nothing else, stands in the spoken transcript', async () => {
    const row = fc.tuple(fc.constantFrom('1984', '2 cats', 'a'), fc.constantFrom('$5', '👍', '1st'))
    await fc.assert(
      fc.asyncProperty(fc.array(paragraph, { minLength: 1, maxLength: 2 }), row, async (paragraphs, row) => {
        const blocks = [...paragraphs.map((children) => p(...children)), cells(['2012', 'No. 2'], row)]
        const prepared = await article(blocks)
        const script = await narrate(prepared, { frame: false })
        const [, , , ...lines] = (await transcriptText(prepared, script, { words: 'spoken' })).split('\n')
        expect(letters(lines.join(''))).toBe(
          letters(
            speech(script)
              .map(({ spoken }) => spoken)
              .join(''),
          ),
        )
      }),
      { numRuns: 40 },
    )
  })
})
