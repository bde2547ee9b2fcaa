import { type ChildProcess, fork } from 'node:child_process'
import type { FailedProgram } from '@lectern/audio'
import { type Launch, launch } from './launch.js'
import { type Asked, ready, type Told } from './launcher-messages.js'

/** The program with which a launcher is started: for fewer, its start takes longer than it saves. */
const worthIt = 4

/**
 * Starts programs, by a small process of our own once there are some. The system copies the tables of the memory of whoever starts a process: with
 * our hundred megabytes each start takes 4 ms of the processor, and the main thread waits for 6; with the few of the launcher, 1. Until that is
 * there, which takes 25 ms, we start them ourselves.
 */
export class Launcher {
  readonly #waiting = new Map<number, (failure: FailedProgram | undefined) => void>()
  #child: ChildProcess | undefined
  #isReady = false
  #runs = 0
  #lastId = 0

  /** Runs a program until it has ended; what was wrong, if something was. */
  run(what: Launch, signal?: AbortSignal): Promise<FailedProgram | undefined> {
    if (++this.#runs === worthIt) this.#start()
    return this.#isReady && !signal?.aborted ? this.#ask(what, signal) : launch(what, signal)
  }

  /** Ends the process, unless it runs something for others; with ours it ends in any case. */
  async close(): Promise<void> {
    const child = this.#child
    if (!child?.connected || this.#waiting.size > 0) return
    this.#isReady = false
    this.#runs = 0
    const gone = new Promise((resolve) => child.once('exit', resolve))
    this.#hold(true)
    child.disconnect()
    await gone
  }

  #start(): void {
    // What is meant for our own process (a debugger, certificates that take 40 ms to read) is not for this one.
    const { NODE_OPTIONS, NODE_EXTRA_CA_CERTS, ...env } = process.env
    const child = fork(new URL('./launcher-child.js', import.meta.url), {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [],
      env,
    })
    this.#child = child
    this.#hold(false)
    child.on('message', (said: Told | typeof ready) => {
      if (said === ready) this.#isReady = child.connected
      else this.#settle(said.id, said.failure)
    })
    child.on('error', (error) => this.#lose(child, error))
    child.on('exit', (code, signal) => this.#lose(child, { message: 'The launcher ended', code, signal }))
  }

  #ask(what: Launch, signal: AbortSignal | undefined): Promise<FailedProgram | undefined> {
    const id = ++this.#lastId
    return new Promise((resolve) => {
      const stop = () => {
        this.#child?.send({ id, stop: true } satisfies Asked)
        this.#settle(id, { message: `${what.program} was stopped` })
      }
      signal?.addEventListener('abort', stop, { once: true })
      this.#waiting.set(id, (failure) => {
        signal?.removeEventListener('abort', stop)
        resolve(failure)
      })
      this.#hold(true)
      // Its own is that of the moment when it was started: a search path may be another one now.
      this.#child?.send({ id, ...what, env: process.env } satisfies Asked)
    })
  }

  #settle(id: number, failure: FailedProgram | undefined): void {
    this.#waiting.get(id)?.(failure)
    this.#waiting.delete(id)
    if (this.#waiting.size === 0) this.#hold(false)
  }

  /** Whether our process stays for the sake of this one: only while something runs. */
  #hold(stays: boolean): void {
    const act = stays ? 'ref' : 'unref'
    this.#child?.[act]()
    this.#child?.channel?.[act]()
  }

  #lose(child: ChildProcess, why: FailedProgram): void {
    if (this.#child !== child) return
    this.#isReady = false
    this.#child = undefined
    for (const id of [...this.#waiting.keys()]) this.#settle(id, why)
  }
}

export const launcher = new Launcher()
