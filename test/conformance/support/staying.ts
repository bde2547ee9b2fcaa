import type { ChildProcessWithoutNullStreams } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * Asks a program that stays for the next question, where its start takes longer than its answer: it repeats each line of
 * its input when it has done what the line says. It ends with its input, which ends with this process or thread.
 *
 * @returns asks, and resolves to what the program complained of
 */
export function staying(
  start: () => Promise<ChildProcessWithoutNullStreams>,
): (question: string) => Promise<string> {
  let running: Promise<Running> | undefined
  return async (question) => {
    running ??= start().then(listening)
    const { input, lines, complaints } = await running
    const before = complaints().length
    input.write(`${question}\n`)
    for (let line = await lines.next(); !line.done; line = await lines.next())
      if (line.value === question) return complaints().slice(before)
    running = undefined
    throw new Error(`It ended at ${question}: ${complaints().slice(before)}`)
  }
}

interface Running {
  readonly input: ChildProcessWithoutNullStreams['stdin']
  readonly lines: AsyncIterator<string>
  complaints(): string
}

function listening(program: ChildProcessWithoutNullStreams): Running {
  let complaints = ''
  const complain = (text: unknown) => {
    complaints += text
  }
  program.stderr.on('data', complain)
  for (const source of [program, program.stdin]) source.on('error', complain)
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]()
  return { input: program.stdin, lines, complaints: () => complaints }
}
