/** What is used of `node:zlib`: Node hands it out without an import, so that this still runs in a browser. */
interface NativeZlib {
  gunzipSync(bytes: Uint8Array): Uint8Array
}

const { process } = globalThis as { process?: { getBuiltinModule?(name: string): NativeZlib | undefined } }

/**
 * Text that was packed into a module of data: gzipped (RFC 1952), in base 64 (RFC 4648, 4), since a module is text on every host.
 *
 * @throws Error when it is damaged
 */
export async function unpackText(packed: string): Promise<string> {
  const { gunzipSync } = process?.getBuiltinModule?.('node:zlib') ?? (await import('fflate'))
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))
  return new TextDecoder().decode(gunzipSync(bytes))
}
