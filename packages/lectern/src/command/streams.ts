/**
 * The program that reads the results may end early (`lectern build … | head -1`), and so may the one that reads the messages: the editions are
 * made all the same. Results that cannot be kept (a full disk) end the run with a message.
 */
export function withstandClosed(): void {
  process.stderr.on('error', () => undefined)
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    process.stderr.write(
      `lectern error  Standard output cannot be written (${error.code ?? error.message})\n`,
    )
    process.exit(1)
  })
}
