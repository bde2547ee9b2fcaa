import type { Recorder } from '../flow/recorder.js'

/** The printed number of a page, for which room was kept. */
export interface PageReference {
  id: string
  /** What this number leaves free of the room, ems; below 0 where it is too wide. */
  free(label: string): number
  /** What may stay free. */
  most: number
}

/** Numbers of pages in the text. They are given room first and are known when all is drawn. */
export interface PageNumbers {
  /** The number that is expected for a block or anchor, or one as wide; where all of its room may stay free, one that is wide enough. */
  expected(id: string, most: number): string
  /** Room was kept for a number. */
  keepRoom(reference: PageReference): void
  /** The number itself, once all is drawn. */
  of(id: string): string | undefined
  /** Does something when all is drawn. */
  whenKnown(act: () => void): void
}

/** The numbers, and what their owner asks of them when the pages are drawn. */
export interface PageNumberBook extends PageNumbers {
  readonly references: readonly PageReference[]
  /** Does what waited for the numbers. */
  settle(): void
}

/** What numbers are given room for. */
export interface NumberRoom {
  /** Digits of a number that is not known yet. */
  digits: number
  /** The number that something may get; where nothing is guessed, room for all digits is given. */
  guess?(id: string): string | undefined
  /** Numbers by what stands there, from an earlier setting. */
  labels: ReadonlyMap<string, string>
}

export function openPageNumbers(
  recorder: Pick<Recorder, 'pageOf'>,
  { digits, guess, labels }: NumberRoom,
): PageNumberBook {
  const references: PageReference[] = []
  const waiting: (() => void)[] = []
  return {
    references,
    expected: (id, most) =>
      labels.get(id) ?? (Number.isFinite(most) ? guess?.(id) : undefined) ?? '0'.repeat(digits),
    keepRoom: (reference) => void references.push(reference),
    of: (id) => recorder.pageOf(id),
    whenKnown: (act) => void waiting.push(act),
    settle() {
      for (const act of waiting) act()
    },
  }
}
