// Tasks that end in every way that a task can end. They run in a process of their own.
import { spawn } from 'node:child_process'

export const double = (number) => number * 2

export function refuse() {
  throw Object.assign(new Error('Not this one'), {
    name: 'LecternError',
    code: 'bad-usage',
    hint: 'Another.',
  })
}

export function loop() {
  for (;;);
}

/** A pattern that V8 is busy with for ever. */
export const backtrack = () => /^(a+)+$/.test(`${'a'.repeat(200)}b`)

/** Memory outside V8's heap. */
export function hoard() {
  const held = []
  for (;;) held.push(new Uint8Array(1 << 24).fill(1))
}

/** Memory in V8's heap. */
export function hoardObjects() {
  const held = []
  for (;;) held.push({ number: held.length })
}

export const die = () => process.kill(process.pid, 'SIGSEGV')

export async function stepwise(pauses, { begin, say }) {
  for (const [index, pause] of pauses.entries()) {
    begin(`step ${index + 1}`)
    say(index)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  return 'done'
}

export async function obedient(_input, { signal, say }) {
  say('at work')
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  say('tidied up')
}

/** Starts a program that outlives it, and hangs. */
export function leaveProgram(_input, { say }) {
  const child = spawn('sleep', ['60'], { stdio: 'ignore' })
  say(child.pid)
  setTimeout(loop, 50)
  return new Promise(() => undefined)
}
