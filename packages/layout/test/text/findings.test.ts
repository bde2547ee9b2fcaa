import { describe, expect, it } from 'vitest'
import { setMarkdown } from '../support/set.js'

const front = '---\ntitle: T\nlang: en\ndate: 2026-01-01\n---\n\n'

async function findings(body: string): Promise<string[]> {
  const set = await setMarkdown(front + body)
  return set.findings.map(({ rule, line, message, hint }) => `${line} ${rule}: ${message} | ${hint}`)
}

describe('what fonts lack is said', () => {
  it('once a package, at the first line that needs it', async () => {
    expect(await findings('Words.\n\n:::lang{lang=ja}\n日本語のテスト\n:::\n')).toEqual([
      '10 font-missing: No installed font supports the script Hani, Hira, Kana | npm install @expo-google-fonts/noto-sans-jp',
      '10 glyph-missing: No installed font has these letters of Hani: 日 (U+65E5), 本 (U+672C), 語 (U+8A9E) | Its code is printed instead. Install a font package for its script, or add a font with --fonts.',
      '10 glyph-missing: No installed font has these letters of Hira: の (U+306E) | Its code is printed instead. Install a font package for its script, or add a font with --fonts.',
      '10 glyph-missing: No installed font has these letters of Kana: テ (U+30C6), ス (U+30B9), ト (U+30C8) | Its code is printed instead. Install a font package for its script, or add a font with --fonts.',
    ])
  })
  it('with the package of the language, where languages write one character differently', async () => {
    const said = await findings(':::lang{lang=zh-TW}\n直\n:::\n\n:::lang{lang=ko}\n直\n:::\n')
    expect(
      said.filter((one) => one.includes('font-missing')).map((one) => one.replace(/.*npm/, 'npm')),
    ).toEqual(['npm install @expo-google-fonts/noto-sans-tc', 'npm install @expo-google-fonts/noto-sans-kr'])
  })
  it('once a script, with a count, however many blocks have its letters', async () => {
    const body = Array.from(
      { length: 300 },
      (_, index) =>
        `Word ${index} of many in English and one in Chinese: 日本${'語言話誠実直骨'[index % 7]}.`,
    )
    const said = await findings(`${body.join('\n\n')}\n\nSigns 𓀀 and 𓀁.\n\nSign 𓀀.\n`)
    expect(said.filter((one) => one.includes('glyph-missing')).map((one) => one.split(' | ')[0])).toEqual([
      '7 glyph-missing: No installed font has these letters of Hani: 日 (U+65E5), 本 (U+672C), 語 (U+8A9E), 言 (U+8A00) and 5 more, in 300 places',
      '607 glyph-missing: No installed font has 𓀀 (U+13000), 𓀁 (U+13001), in 2 places',
    ])
  })
  it('for a character with its variation as a whole', async () => {
    expect((await findings('A sign: 𓀀\ufe0e.\n')).at(-1)).toContain(
      '7 glyph-missing: No installed font has 𓀀\ufe0e (U+13000 U+FE0E)',
    )
  })
  it('as an error where it is the script of the article itself', async () => {
    const { findings, layout } = await setMarkdown('---\ntitle: 題\nlang: ja\n---\n\n日本語のテスト\n')
    expect(findings.map(({ rule }) => rule)).toEqual(['script-missing'])
    const [error] = findings
    expect(error).toMatchObject({ severity: 'error', hint: 'npm install @expo-google-fonts/noto-sans-jp' })
    expect(layout.undrawn).toEqual(expect.arrayContaining(['Hani', 'Hira', 'Kana']))
  })
  it('as an error, too, where no package is known for the script', async () => {
    const { findings, layout } = await setMarkdown('---\ntitle: Nuosu\nlang: ii\n---\n\nꊿꂷꃅꐥ ꌅꅍ\n')
    expect(findings.map(({ rule }) => rule)).toEqual(['script-missing'])
    expect(findings[0]).toMatchObject({ severity: 'error', hint: 'Add a font of its script with --fonts.' })
    expect(layout.undrawn).toEqual(['Yiii'])
  })
  it('as no error where a few letters are quoted', async () => {
    const { layout } = await setMarkdown(`${front}Nuosu is written in letters of its own, such as ꊿꂷ.\n`)
    expect(layout.undrawn).toEqual([])
  })
})
