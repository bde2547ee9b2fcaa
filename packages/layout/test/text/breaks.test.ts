import { describe, expect, it } from 'vitest'
import { breaks, breaksOf } from '../../src/text/break-opportunities.js'

/** The text with a bar where a line may end. */
function barred(text: string): string {
  const found = breaksOf(text)
  return [...text.split('').entries()]
    .map(([at, unit]) => (at > 0 && found[at] !== breaks.no ? `|${unit}` : unit))
    .join('')
}

describe('lines may end', () => {
  it.each([
    ['between words, never at a no-break space', 'to the 5\u00a0km mark', 'to |the |5\u00a0km |mark'],
    [
      'after a hyphen, not after one that does not break',
      'well-known e\u2011mail',
      'well-|known |e\u2011mail',
    ],
    ['at neither end of quotation marks', 'say “hello” (x)', 'say |“hello” |(x)'],
    ['not in units and short pairs', 'µg/m³ and/or', 'µg/m³ |and/or'],
    [
      'in addresses: after slashes and before marks, never at a hyphen or after "https:"',
      'https://example.org/very-long/path?q=1&b=2#end',
      'https://example|.org/|very-long/|path|?q|=1|&b|=2|#end',
    ],
    ['in Chinese anywhere but before a stop', '你好，世界。', '你|好，|世|界。'],
    ['in Chinese before and behind quotations', '他说：“你好”他说', '他|说：|“你|好”|他|说'],
    ['in Japanese not before small letters', 'ちょっと待って', 'ちょっ|と|待っ|て'],
    ['in Korean between words only', '모든 인간은 태어날', '모든 |인간은 |태어날'],
    ['in Thai by a dictionary, never before a mark of repetition', 'ภาษาไทยง่ายๆ', 'ภาษา|ไทย|ง่ายๆ'],
    ['in Khmer by a dictionary', 'មនុស្សទាំងអស់', 'មនុស្ស|ទាំងអស់'],
    ['in Lao by a dictionary', 'ສະບາຍດີຊາວໂລກ', 'ສະບາຍດີ|ຊາວໂລກ'],
    ['in Burmese by a dictionary', 'မြန်မာစာ', 'မြန်မာ|စာ'],
    ['in Shan never before the consonant that ends a syllable', 'ပိုၼ်ၽၢဝ်ႇလွင်ႈသုၼ်ႇ', 'ပိုၼ်ၽၢဝ်ႇ|လွင်ႈ|သုၼ်ႇ'],
    ['in Burmese never inside a stack', 'ကမ္ဘာ့ကုလသမဂ္ဂ', 'ကမ္ဘာ့|ကုလသမဂ္ဂ'],
    ['at soft hyphens and zero-width spaces', 'ex\u00adam\u200bple', 'ex\u00ad|am\u200b|ple'],
  ])('%s', (_, text, expected) => {
    expect(barred(text)).toBe(expected)
  })

  // JIS X 4051: what never begins a line, and what never ends one.
  it.each([
    ...'」』）］｝〉》】〕〗〙、。，．・：；！？‼⁇⁈⁉ヽヾゝゞ々〻ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶㇰㇿ‐゠–〜～％‰℃°…‥',
  ])('not before %s in Japanese', (sign) => expect(breaksOf(`漢${sign}漢`)[1]).toBe(breaks.no))
  it.each([...'「『（［｛〈《【〔〖〘￥＄£＃№'])('not behind %s in Japanese', (sign) => {
    expect(breaksOf(`漢${sign}漢`)[2]).toBe(breaks.no)
  })
  it.each(['——', '……', '‥‥', '〳〵'])('not inside %s', (pair) => {
    expect(breaksOf(`漢${pair}漢`)[2]).toBe(breaks.no)
  })

  it('where the author ends them', () => {
    expect(breaksOf('one\ntwo')[4]).toBe(breaks.must)
    expect(breaksOf('one\n')[4]).toBe(breaks.may)
  })

  it('in long Thai text where they may in short', () => {
    const found = breaksOf('ภาษาไทย'.repeat(700))
    for (let at = 0; at < 700 * 7; at++)
      expect(found[at] !== breaks.no && at > 0).toBe(at > 0 && [0, 4].includes(at % 7))
  })
})
