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

/** Controls of a terminal except ends of lines and tabs, and what reverses the order of letters. */
const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** Names of files may hold what a terminal would obey; it is shown as its code. */
export function harmless(text: string): string {
  return text.replace(commands, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
