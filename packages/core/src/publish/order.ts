import type { Emitter } from '../contracts/emitter.js'
import { LecternError } from '../errors.js'

/**
 * Emitters so that each comes after the kinds it follows, otherwise as listed.
 *
 * @throws LecternError `duplicate-edition`, `emitter-cycle`
 */
export function inOrder(emitters: readonly Emitter[]): Emitter[] {
  refuseDuplicates(emitters)
  const ordered: Emitter[] = []
  let waiting = [...emitters]
  while (waiting.length > 0) {
    const kinds = new Set(waiting.map(({ kind }) => kind))
    const ready = waiting.find(
      ({ kind, after = [] }) => !after.some((other) => other !== kind && kinds.has(other)),
    )
    if (!ready) throw cycle(waiting)
    ordered.push(ready)
    waiting = waiting.filter((emitter) => emitter !== ready)
  }
  return ordered
}

function refuseDuplicates(emitters: readonly Emitter[]): void {
  const names = emitters.map(({ name }) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice === undefined) return
  throw new LecternError('duplicate-edition', `Two editions are called "${twice}"`, {
    hint: 'Give one of them another name.',
  })
}

function cycle(emitters: readonly Emitter[]): LecternError {
  const names = emitters.map(({ name }) => name).join(', ')
  return new LecternError('emitter-cycle', `These editions wait for each other: ${names}`, {
    hint: 'Correct the `after` of one of these emitters.',
  })
}
