import { fonts } from './edition.js'

/** A font file of `@lectern/fonts` that has the letters of a text. */
export async function faceBytes(
  text = 'a',
  family = 'Atkinson Hyperlegible Next',
  style: 'normal' | 'italic' = 'normal',
): Promise<Uint8Array> {
  const { faces } = await fonts.match({ family, weight: 400, style, lang: 'en', text })
  const [face] = faces
  if (!face) throw new Error('No font')
  return face.bytes()
}
