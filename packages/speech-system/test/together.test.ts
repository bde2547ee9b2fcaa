import { describe, expect, it } from 'vitest'
import { partedAtRests, togetherSsml } from '../src/programs/espeak-together.js'

const sound = (length: number) => Int16Array.from({ length }, (_, at) => (at % 2 ? 500 : -500))
const rest = (length: number) => new Int16Array(length)

function joined(...pieces: readonly Int16Array[]): Int16Array {
  return Int16Array.from(pieces.flatMap((piece) => [...piece]))
}

const lengths = (parts: readonly Int16Array[] | undefined) => parts?.map(({ length }) => length)

describe('sounds that one process spoke', () => {
  it('are parted at the longest rests, however many shorter ones there are', () => {
    const pcm = joined(
      sound(900),
      rest(3000),
      sound(400),
      rest(700),
      sound(400),
      rest(3100),
      sound(600),
      rest(9000),
    )
    expect(lengths(partedAtRests(pcm, 3))).toEqual([900, 1500, 9600])
  })

  it('are not parted where the rests do not tell who spoke', () => {
    const silent = joined(sound(900), rest(3000), sound(400), rest(700), sound(600))
    expect(partedAtRests(silent, 3)).toBeUndefined()
    const slow = joined(sound(900), rest(3000), sound(400), rest(2500), sound(600))
    expect(partedAtRests(slow, 2)).toBeUndefined()
    expect(partedAtRests(rest(5000), 2)).toBeUndefined()
  })

  it('are parted wherever a rest begins, if it is long enough', () => {
    for (let begin = 1; begin < 1000; begin += 13) {
      expect(lengths(partedAtRests(joined(sound(begin), rest(441), sound(300)), 2))).toEqual([begin, 300])
      expect(partedAtRests(joined(sound(begin), rest(440), sound(300)), 2)).toBeUndefined()
    }
  })

  it('may be one', () => expect(lengths(partedAtRests(sound(900), 1))).toEqual([900]))
})

it('what is spoken together is text, whatever is written in it', () => {
  expect(togetherSsml(['a </p></speak> & [[b]]\u0000', 'c\nd'], 165)).toBe(
    '<speak><p>a &lt;/p&gt;&lt;/speak&gt; &amp; [ [b]] </p><break time="1500ms"/><p>c d</p></speak>',
  )
})

it('slow speech is parted by longer rests', () =>
  expect(togetherSsml(['a', 'b'], 80)).toContain('<break time="4000ms"/>'))
