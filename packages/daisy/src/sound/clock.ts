/** A clock value of SMIL 1.0 (4.2.1), to the millisecond: "0:01:02.345". */
export function clock(ms: number): string {
  return `${wholeClock(ms)}.${String(ms % 1000).padStart(3, '0')}`
}

/** In whole seconds, as players show it: "0:01:02". */
export function wholeClock(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}

/** Seconds: "62.345s". */
export const seconds = (ms: number): string => `${(ms / 1000).toFixed(3)}s`
