import type { FailedProgram } from '@lectern/audio'
import type { Launch } from './launch.js'

/** What the launcher is asked: to run a program, or to stop it. */
export type Asked = { id: number } & (Launch | { stop: true })

/** What it tells: how a program ended. */
export interface Told {
  id: number
  /** What was wrong, if something was. */
  failure?: FailedProgram
}

/** What it says when it has started. */
export const ready = 'ready'
