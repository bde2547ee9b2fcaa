/**
 * Who reads the results may have read enough (`lectern build … | head -1`), and who reads the messages may have gone: the editions are made
 * all the same. Results that cannot be kept (a full disk) end the run with a message.
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
