/** A program that hangs may not listen to a polite request to end. */
export const killSignal = 'SIGKILL'
