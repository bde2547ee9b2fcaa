import type { Direction } from '@lectern/core'
import bidiModule from 'bidi-js'

type Factory = typeof bidiModule.default

/** The package's types describe its default export; Node gives the CommonJS function itself. */
const isFactory = (value: unknown): value is Factory => typeof value === 'function'

/** Reads its tables once: they take 8 ms, and a long title is measured hundreds of times. */
let bidi: ReturnType<Factory> | undefined

/** The parts of a line that run one way, from left to right (UAX #9). */
export function partsInOrder(line: string, dir: Direction): { text: string; isRtl: boolean }[] {
  bidi ??= (isFactory(bidiModule) ? bidiModule : bidiModule.default)()
  const { levels } = bidi.getEmbeddingLevels(line, dir)
  const order = bidi.getReorderedIndices(line, {
    levels,
    paragraphs: [{ start: 0, end: line.length - 1, level: dir === 'rtl' ? 1 : 0 }],
  })
  const parts: { from: number; to: number; isRtl: boolean }[] = []
  for (const index of order) {
    const isRtl = ((levels[index] ?? 0) & 1) === 1
    const last = parts.at(-1)
    if (last && last.isRtl === isRtl && (isRtl ? index === last.from - 1 : index === last.to)) {
      if (isRtl) last.from = index
      else last.to = index + 1
    } else parts.push({ from: index, to: index + 1, isRtl })
  }
  return parts.map(({ from, to, isRtl }) => ({ text: line.slice(from, to), isRtl }))
}
