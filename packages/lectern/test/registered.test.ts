import type { Emitter } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { emittersFor, registeredKinds } from '../src/command/emitters-for.js'
import { withDefaults } from '../src/command/settings.js'
import { allReaders } from '../src/readers.js'

const braille: Emitter = {
  name: 'braille',
  kind: 'braille',
  emit: async () => ({ name: 'braille', kind: 'braille', files: [], map: { places: new Map() }, claims: [] }),
}

describe('what a configuration registers', () => {
  it('--to takes the kind of an emitter, and nothing that nobody makes', async () => {
    const kinds = registeredKinds({ emitters: [braille] })
    expect(kinds).toEqual(['html', 'pdf', 'epub', 'audio', 'braille'])
    expect(withDefaults({ to: ['braille'] }, kinds).to).toEqual(['braille'])
    expect(() => withDefaults({ to: ['braille'] })).toThrow(
      '--to must be one or more of html, pdf, epub, audio, docx, daisy, not "braille"',
    )
  })

  it('is made beside the others when nobody says what', async () => {
    const config = { emitters: [braille] }
    const settings = withDefaults({ engine: 'tone' }, registeredKinds(config))
    const { emitters } = await emittersFor(settings, config)
    expect(emitters.map(({ name }) => name)).toEqual(['html', 'pdf', 'epub', 'audio', 'braille'])
  })

  it('--to takes the kind of a package that is installed, unless the configuration makes that kind', async () => {
    const settings = withDefaults({ to: ['docx', 'daisy'] })
    const { emitters } = await emittersFor(settings)
    expect(emitters.map(({ kind }) => kind)).toEqual(['docx', 'daisy'])
    const own = { ...braille, kind: 'docx' }
    expect((await emittersFor(settings, { emitters: [own] })).emitters[0]).toBe(own)
  })

  it('engines are found by the name they are registered under, and a wrong name says which there are', async () => {
    const settings = withDefaults({ to: ['audio'], engine: 'mine' })
    await expect(emittersFor(settings)).rejects.toMatchObject({
      code: 'unknown-engine',
      hint: expect.stringContaining('tone'),
    })
    const { toneEngine } = await import('@lectern/audio')
    const { emitters } = await emittersFor(settings, { engines: { mine: () => toneEngine() } })
    expect(emitters.map(({ kind }) => kind)).toEqual(['audio'])
  })

  it('a reader comes before those of Lectern, but not before the one of plain sources', async () => {
    const srt = {
      name: 'srt',
      extensions: ['srt'],
      mediaTypes: [],
      read: () => Promise.reject(new Error('no')),
    }
    const names = (await allReaders([srt])).map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['markdown', 'srt'])
    const own = { ...srt, name: 'html' }
    expect((await allReaders([own])).filter(({ name }) => name === 'html')).toEqual([own])
  })
})
