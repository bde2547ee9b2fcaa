import { concat, ResourceError } from '@lectern/core'
import { type Limits, refuseBytes } from './limits.js'

const mostRedirects = 5

export interface NetworkOptions {
  /** Hosts (`example.org`, `example.org:8443`) that may be asked. Default: none. */
  allowHosts?: readonly string[]
  signal?: AbortSignal
}

/**
 * Bytes from a host on the list. Each redirect is looked at as if the author had written it.
 *
 * @throws ResourceError `host-not-allowed`, `denied`, `missing`, `unreadable`, `too-large`
 */
export async function fetchAllowed(
  reference: string,
  options: NetworkOptions,
  limits: Limits,
): Promise<Uint8Array> {
  const timeout = AbortSignal.timeout(limits.time)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  let url = allowed(reference, reference, options.allowHosts ?? [])
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await ask(url, reference, signal)
    const next = response.status >= 300 && response.status < 400 && response.headers.get('location')
    if (!next) return await body(response, reference, limits)
    await response.body?.cancel()
    url = allowed(new URL(next, url).href, reference, options.allowHosts ?? [])
  }
  throw new ResourceError('unreadable', reference, `It redirects more than ${mostRedirects} times.`)
}

function allowed(address: string, reference: string, hosts: readonly string[]): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new ResourceError(
      'denied',
      reference,
      'Only http and https addresses without a password are asked.',
    )
  }
  if (hosts.some((host) => host.toLowerCase() === url.host || host.toLowerCase() === bareHost(url)))
    return url
  throw new ResourceError(
    'host-not-allowed',
    reference,
    `Save the file beside the article, or allow the host: --allow-host ${url.host}`,
  )
}

/** A host without a port stands for the scheme's own port only. */
function bareHost(url: URL): string | undefined {
  return url.port === '' ? url.hostname : undefined
}

async function ask(url: URL, reference: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { redirect: 'manual', signal, credentials: 'omit' })
  } catch (cause) {
    throw new ResourceError('unreadable', reference, `No answer from ${url.host}. Is it reachable?`, {
      cause,
    })
  }
}

async function body(response: Response, reference: string, limits: Limits): Promise<Uint8Array> {
  if (!response.ok) {
    await response.body?.cancel()
    throw new ResourceError('missing', reference, `The host answered ${response.status}.`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    refuseBytes(reference, size, limits)
    chunks.push(chunk)
  }
  return concat(chunks)
}
