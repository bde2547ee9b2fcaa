/** Bytes of an answer that are looked at. */
const most = 4096
/** Characters of it that are told. */
const told = 200

/**
 * What a service says about a refusal ("You exceeded your current quota"), as `error.message`, `message` or `detail` of a
 * JSON answer. Services repeat a wrong key in it: secrets are taken out.
 */
export async function complaintOf(
  { body, headers }: Response,
  secrets: readonly string[] = [],
): Promise<string> {
  if (!headers.get('content-type')?.toLowerCase().includes('json')) {
    await body?.cancel()
    return ''
  }
  const message = messageIn(await beginningOf(body)).replace(/[\p{C}\s]+/gu, ' ')
  return secrets
    .reduce((text, secret) => text.replaceAll(secret, '…'), message)
    .trim()
    .slice(0, told)
}

async function beginningOf(body: Response['body']): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  // Leaving early ends the answer.
  for await (const chunk of body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > most) break
  }
  return text
}

interface Refusal {
  error?: unknown
  message?: unknown
  detail?: unknown
}

function messageIn(text: string): string {
  const answer = parsed(text)
  const error = isObject(answer.error) ? answer.error.message : answer.error
  return [error, answer.message, answer.detail].find((one) => typeof one === 'string') ?? ''
}

function parsed(text: string): Refusal {
  try {
    const answer: unknown = JSON.parse(text)
    return isObject(answer) ? answer : {}
  } catch {
    return {}
  }
}

function isObject(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null
}
