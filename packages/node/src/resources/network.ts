import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { concat, ResourceError, type ResourceLimits, refuseBytes } from '@lectern/core'
import { lookupAllowed, PrivateAddress } from './address.js'

const mostRedirects = 5

/** Who may be asked. */
export interface NetworkOptions {
  /** Hosts (`example.org`, `example.org:8443`) that may be asked. Default: none. */
  allowHosts?: readonly string[]
  /** Refuses `http:`, also as a redirect. Default: false. */
  httpsOnly?: boolean
  /** Ends the request early. */
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
  limits: Pick<ResourceLimits, 'bytes'>,
): Promise<Uint8Array> {
  options.signal?.throwIfAborted()
  let url = allowed(reference, reference, options)
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await ask(url, reference, options)
    const next = isRedirect(response) ? response.headers.location : undefined
    if (!next) return await body(response, reference, limits)
    response.destroy()
    url = allowed(URL.canParse(next, url) ? new URL(next, url).href : next, reference, options)
  }
  throw new ResourceError('unreadable', reference, `It redirects more than ${mostRedirects} times.`)
}

function allowed(
  address: string,
  reference: string,
  { allowHosts: hosts = [], httpsOnly = false }: NetworkOptions,
): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) {
    throw new ResourceError('denied', reference, 'Use an http or https address without a password.')
  }
  if (httpsOnly && url.protocol !== 'https:') {
    throw new ResourceError('denied', reference, `${url.host} is asked over https only.`)
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

function isRedirect({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 300 && statusCode < 400
}

/** By `node:http` rather than `fetch`, which does not let the address of a connection be chosen. */
async function ask(
  url: URL,
  reference: string,
  { signal, allowHosts: hosts = [] }: NetworkOptions,
): Promise<IncomingMessage> {
  const { get } = await (url.protocol === 'https:' ? import('node:https') : import('node:http'))
  const isNamed = isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0 && url.hostname !== 'localhost'
  return new Promise((resolve, reject) => {
    const request = get(url, {
      ...(signal ? { signal } : {}),
      agent: false,
      headers: { accept: '*/*', 'accept-encoding': 'identity' },
      ...(isNamed ? { lookup: lookupAllowed(hosts) } : {}),
    })
    request.once('response', resolve)
    request.once('error', (cause) => reject(refused(url, reference, cause)))
  })
}

function refused(url: URL, reference: string, cause: Error): ResourceError {
  if (cause instanceof PrivateAddress) {
    const hint = `${url.hostname} resolves to ${cause.address}, an address in a private network. If this is intended: --allow-host ${cause.address}`
    return new ResourceError('host-not-allowed', reference, hint, { cause })
  }
  return new ResourceError(
    'unreadable',
    reference,
    `${url.host} did not answer. Check that it can be reached.`,
    { cause },
  )
}

async function body(
  response: IncomingMessage,
  reference: string,
  limits: Pick<ResourceLimits, 'bytes'>,
): Promise<Uint8Array> {
  const { statusCode = 0 } = response
  if (statusCode < 200 || statusCode > 299) {
    response.destroy()
    throw new ResourceError('missing', reference, `The host answered ${statusCode}.`)
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response) {
      size += chunk.length
      refuseBytes(reference, size, limits)
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof ResourceError) throw cause
    throw new ResourceError(
      'unreadable',
      reference,
      'The answer of the host was incomplete, or took too long.',
      {
        cause,
      },
    )
  } finally {
    response.destroy()
  }
  return concat(chunks)
}
