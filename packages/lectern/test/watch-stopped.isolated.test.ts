import { resolve } from 'node:path'
import { expect, it, vi } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import type { OpenBuild, Published } from '../src/command/build-job.js'
import type { BuildSession } from '../src/command/build-session.js'
import type { Console } from '../src/command/console.js'
import { watchBuild } from '../src/command/watch.js'

// A session has a process of its own, which keeps the command running until the session is closed.

const opened: OpenBuild = {
  inputs: [{ path: 'a.md', folder: '.', name: 'a' }],
  leftOut: [],
  settings: { out: 'out' } as OpenBuild['settings'],
  extensions: ['md'],
  folders: [],
  editions: ['html'],
  configuration: 'lectern.config.json',
}
const stop = new AbortController()
const sessions: { closed: boolean }[] = []

/** The first one publishes; whoever uses the second one stops it with Ctrl-C meanwhile. */
function openFake(): BuildSession {
  const state = { closed: false }
  const number = sessions.push(state)
  return {
    opened,
    estimate: () => Promise.reject(new Error('nobody asks')),
    async publish(): Promise<Published> {
      if (number === 2) {
        stop.abort()
        throw new Error('stopped')
      }
      return { outcomes: [], used: [] }
    },
    list: async () => [],
    async close() {
      state.closed = true
    },
  }
}

vi.mock('../src/command/build-session.js', () => ({ openSession: async () => openFake() }))
vi.mock('../src/command/file-watch.js', () => ({
  watchFiles: () => ({
    set: () => undefined,
    next: async () => [resolve('lectern.config.json')],
    close: () => undefined,
  }),
}))

it('Ctrl-C while everything is published again closes the session of before, and the one that was opened for it', async () => {
  const notes: string[] = []
  const console = { note: (text: string) => notes.push(text) } as Partial<Console> as Console
  const call = parseCall(['build', 'a.md', '--watch'])
  if (call.command !== 'build') throw new TypeError(call.command)
  const code = await watchBuild(call, console, stop.signal)
  expect(code).toBe(0)
  expect(sessions).toEqual([{ closed: true }, { closed: true }])
  expect(notes.at(-1)).toBe('Stopped watching.')
})
