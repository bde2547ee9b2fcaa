import { audio, toneEngine } from '@lectern/audio'
import { type FontSource, publish, readAll } from '@lectern/core'
import { fontSource } from '@lectern/fonts'
import { parse } from '@lectern/markdown'
import { packageFiles } from '@lectern/node'
import { expect, it } from 'vitest'

const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))

async function soundOf(markdown: string, options?: { fonts: FontSource }): Promise<string> {
  const article = await parse({ value: markdown, format: 'markdown' })
  const { editions } = await publish(article, [audio({ engine: toneEngine() })], options)
  const [file] = editions.get('audio')?.files ?? []
  if (!file) throw new Error('no sound')
  return new TextDecoder('latin1').decode(await readAll(file))
}

it('a sound without a picture of the author has a drawn cover, and none where no font has its letters', async () => {
  const markdown = '---\ntitle: The ferry\nauthor: Ada\nlang: en\n---\n\nShe leaves at six.\n'
  expect(await soundOf(markdown, { fonts })).toMatch(/APIC[\s\S]{7}image\/jpeg\0\x03/)
  expect(await soundOf(markdown)).not.toContain('APIC')
})
