import { nodeModule } from '../host.js'

interface NativeZlib {
  gunzipSync(bytes: Uint8Array): Uint8Array
}

/**
 * Text that was packed into a module of data: gzipped (RFC 1952), in base 64 (RFC 4648, 4), since a module is text on every host.
 *
 * @throws Error when it is damaged
 */
export async function unpackText(packed: string): Promise<string> {
  const { gunzipSync } = nodeModule<NativeZlib>('node:zlib') ?? (await import('fflate'))
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  return new TextDecoder().decode(gunzipSync(bytes))
}
