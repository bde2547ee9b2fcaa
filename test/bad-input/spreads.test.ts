import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// A list of more than some 120,000 that is given to a function as its arguments is a RangeError. Every such call of the sources stands here, with
// what bounds its list.

const call = /(?:\.(?:push|unshift|splice|fromCharCode|fromCodePoint)|Math\.(?:max|min))\(/g

/** A stretch between two places, and a list that is written out. */
const bounded = /^\.\.\.(?:[\w.]+\.subarray\(|\[)/

const known: Readonly<Record<string, string>> = {
  'audio/src/align/beginning.ts': 'less than a second of sound',
  'audio/src/engine/voices.ts': 'languages of a voice',
  'audio/src/level/true-peak.ts': 'the phases of a filter',
  'audio/src/engine/several.ts': 'engines',
  'audio/src/segments/speak-script.ts': 'failures, which end a build after a few',
  'epub/src/sound/overlay-builder.ts': 'the parts of one sentence',
  'fonts/src/coverage.ts': 'the ranges of one entry',
  'hast/src/handlers/math.ts': 'the pieces of a formula',
  'html/src/fonts.ts': 'the faces of a theme',
  'layout/src/fonts/half-width.ts': 'the characters of one glyph',
  'layout/src/given.ts': 'margins',
  'layout/src/text/bidi.ts': 'the pieces of a line',
  'layout/src/text/dots.ts': 'the curves of one dot',
  'lectern/src/command/lexicon.ts': 'entries of a lexicon file without words',
  'markdown/src/markdown/definition-lists.ts': 'a term and its description',
  'markdown/src/markdown/marks/brackets.ts': 'a node or two',
  'markdown/src/markdown/marks/roles.ts': 'what one role makes',
  'math/src/numbers-at-end.ts': 'the rows of a formula',
  'math/src/screen/pieces.ts': 'the pieces of a formula',
  'math/src/speakable/chemistry.ts': 'what is said for one sign',
  'math/src/speakable/clean.ts': 'two scripts',
  'math/src/speakable/functions.ts': 'the argument of a function in a formula',
  'math/src/speakable/units.ts': 'the factors of a unit',
  'narration/src/pages.ts': 'a page and what is said of it',
  'narration/src/transcript/html.ts': 'what was written of one item',
  'narration/src/transcript/outline.ts': 'the parts of a line',
  'node/src/pictures/decode.ts': 'the first bytes of a picture',
  'office/src/word/inlines/properties.ts': 'the three parts of a colour',
  'pdf/src/fonts/compact-font.ts': 'the points of a glyph, and the glyphs of MathJax',
  'pdf/src/fonts/outline-font.ts': 'blocks of a hundred',
  'pdf/src/document/srgb.ts': 'bytes of one tag',
  'speech-http/src/address.ts': 'a name and a password',
  'speech-neural/src/phonemes/names.ts': 'the words of one name',
  'speech-neural/src/phonemes/number-words.ts': 'words of a number below a thousand',
  'speech-neural/src/phonemes/tokenizer.ts': 'a word',
  'speech-neural/src/sentence.ts': 'what the model takes at once',
  'verify/src/measure/measure.ts': 'the columns of a page',
  'verify/src/pdf/lexer.ts': 'one escape',
  'verify/src/pdf/ink/ground.ts': 'corners',
  'web/src/handlers/inlines.ts': 'slots of one element',
}

it('no list without end is given as arguments', () => {
  const root = new URL('../../packages/', import.meta.url)
  const found = readdirSync(root)
    .flatMap((name) => {
      const folder = new URL(`${name}/src/`, root)
      return existsSync(folder) ? sourcesIn(folder).map((path) => `${name}/src/${path}`) : []
    })
    .filter((file) => callsIn(new URL(file, root)).length > 0)
  expect(found.sort()).toEqual(Object.keys(known).sort())
})

function sourcesIn(folder: URL): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return paths.filter((path) => path.endsWith('.ts')).map((path) => path.replaceAll('\\', '/'))
}

function callsIn(file: URL): string[] {
  const source = readFileSync(file, 'utf8')
  return [...source.matchAll(call)]
    .flatMap(({ index, 0: { length } }) => argumentsAt(source, index + length))
    .filter((argument) => argument.startsWith('...') && !bounded.test(argument))
}

/** The arguments of a call, from behind its bracket. */
function argumentsAt(source: string, from: number): string[] {
  let depth = 0
  let begin = from
  const found: string[] = []
  for (let at = from; at < source.length && depth >= 0; at++) {
    const character = source.charAt(at)
    if ('([{'.includes(character)) depth++
    if (')]}'.includes(character)) depth--
    if (depth > 0 || (depth === 0 && character !== ',')) continue
    found.push(source.slice(begin, at).trim())
    begin = at + 1
  }
  return found
}
