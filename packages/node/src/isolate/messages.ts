import type { Answer } from '../work/messages.js'
import type { Budget } from './budget.js'

/** What is said to an isolated process. */
export type Order =
  | { kind: 'load'; module: string }
  | { kind: 'run'; module: string; name: string; input: unknown }
  | { kind: 'abort' }

/** What an isolated process says. */
export type Word =
  | { kind: 'said'; message: unknown }
  | { kind: 'step'; name: string; budget: Partial<Budget> }
  | { kind: 'done'; answer: Answer }

/** The file descriptor on which its gauge writes `<milliseconds of processor time> <bytes of memory>`, a line each time. */
export const gaugeDescriptor = 4

/** Milliseconds between two lines. */
export const gaugeInterval = 100
