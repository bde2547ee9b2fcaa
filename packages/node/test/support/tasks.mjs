import { threadId } from 'node:worker_threads'
import { LecternError } from '@lectern/core'

export const double = (number) => number * 2
export const thread = () => threadId
export const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
export const leave = () => process.exit(0)
export const fail = () => {
  throw new LecternError('engine-failed', 'No sound', { hint: 'Try another.' })
}
export const forever = () => {
  for (;;);
}
