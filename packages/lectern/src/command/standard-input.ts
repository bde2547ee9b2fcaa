import { LecternError } from '@lectern/core'
import { articleBytes } from './limits.js'

/**
 * The bytes of an article that comes by standard input.
 *
 * @throws LecternError `bad-usage`, `too-large`; the signal's reason
 */
export async function readStandardInput(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  const stop = (): void => void process.stdin.destroy(new Error('Stopped'))
  signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const chunk of process.stdin) {
      size += chunk.length
      if (size > articleBytes)
        throw new LecternError('too-large', `Standard input is longer than ${articleBytes} bytes`, {
          hint: 'An article is text. Put pictures and sound beside it, in the same folder.',
        })
      chunks.push(Buffer.from(chunk))
    }
  } finally {
    signal.removeEventListener('abort', stop)
  }
  if (size === 0) throw nothingCame()
  return new Uint8Array(Buffer.concat(chunks))
}

/** Node.js gives no bytes and no error for a folder, and for input that is closed. */
function nothingCame(): LecternError {
  return new LecternError('bad-usage', 'Nothing came by standard input', {
    hint: 'Give it an article, as in lectern - < article.md. A folder is named without “<”.',
  })
}
