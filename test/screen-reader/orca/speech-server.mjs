// A speech server that is silent and writes down what it is asked to say: Speech Dispatcher's protocol (SSIP), as much of it as Orca uses.
import { createServer } from 'node:net'

const answers = [
  [/^SPEAK/i, '230 OK RECEIVING DATA'],
  [/^LIST .*VOICES/i, '249-English\ten\tnone\r\n249 OK VOICE LIST SENT'],
  [/^LIST/i, '250-silent\r\n250 OK MODULE LIST SENT'],
  [/^GET/i, '251-silent\r\n251 OK GET RETURNED'],
  [/^HISTORY/i, '245-1\r\n245 OK CLIENT ID SENT'],
  [/^BLOCK BEGIN/i, '260 OK INSIDE BLOCK'],
  [/^BLOCK END/i, '261 OK OUTSIDE BLOCK'],
]

/**
 * @param {(words: string) => void} say gets each phrase, without SSML
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function silentSpeech(say) {
  const server = createServer((socket) => serve(socket, say))
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, close: () => server.close() }
}

/** @param {import('node:net').Socket} socket @param {(words: string) => void} say */
function serve(socket, say) {
  let rest = ''
  let messages = 0
  /** @type {string[] | undefined} */
  let message
  const send = (/** @type {string} */ answer) => socket.write(`${answer}\r\n`)
  const queued = () => send(`225-${++messages}\r\n225 OK MESSAGE QUEUED`)
  // A reader that is told nothing of its end would wait before it speaks on.
  const ended = () => {
    for (const [code, name] of [
      [701, 'BEGIN'],
      [702, 'END'],
    ])
      send(`${code}-${messages}\r\n${code}-1\r\n${code} ${name}`)
  }
  socket.setEncoding('utf8').on('data', (data) => {
    const lines = (rest + data).split('\r\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (message && line === '.') {
        say(spoken(message))
        message = undefined
        queued()
        ended()
      } else if (message) message.push(line)
      else if (/^(?:CHAR|KEY|SOUND_ICON)/i.test(line)) queued()
      else {
        if (/^SPEAK/i.test(line)) message = []
        send(
          answers.find(([pattern]) => /** @type {RegExp} */ (pattern).test(line))?.[1]?.toString() ??
            '210 OK',
        )
      }
    }
  })
  socket.on('error', () => socket.destroy())
}

const entities = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** @param {string[]} lines */
function spoken(lines) {
  return lines
    .join(' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => entities[/** @type {keyof typeof entities} */ (name)])
    .replace(/\s+/g, ' ')
    .trim()
}
