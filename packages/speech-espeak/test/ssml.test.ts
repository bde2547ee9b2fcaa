/// <reference path="../src/espeak-ng.d.ts" />
import { describe, expect, it } from 'vitest'
import { lower } from '../src/ssml.js'

const lowered = (...parts: Parameters<typeof lower>[0]['parts']) => lower({ parts }, 'en', ({ lang }) => lang)

describe('an utterance for espeak-ng', () => {
  it('says which words have weight, and where each character was', () => {
    const text = 'It was [[easy]] & so.'
    const emphasis = [{ begin: 7, end: 15, level: 'strong' as const }]
    const { ssml, offsets } = lowered({ text, lang: 'en', emphasis })
    expect(ssml).toBe('<speak>It was <emphasis level="strong">[ [easy]]</emphasis> &amp; so.</speak>')
    expect(offsets).toHaveLength([...ssml].length)
    const kept = [...new Set(offsets.filter((at) => at >= 0))]
    expect(kept).toEqual(Array.from(text, (_, index) => index))
  })

  it('has no commands, however many brackets there are, and no control characters', () => {
    const { ssml, offsets } = lowered({ text: '[[[x]] [[[[y]]\u0001\u0007.', lang: 'en' })
    expect(ssml).toBe('<speak>[ [ [x]] [ [ [ [y]]  .</speak>')
    expect(offsets).toHaveLength(ssml.length)
  })

  it('parts languages', () =>
    expect(lowered({ text: 'Met', lang: 'en' }, { text: ' le chat', lang: 'fr' }).ssml).toBe(
      '<speak>Met<voice xml:lang="fr"> le chat</voice></speak>',
    ))
})
