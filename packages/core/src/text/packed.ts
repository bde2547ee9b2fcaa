/**
 * Text that was packed into a module of data: gzipped (RFC 1952), in base 64 (RFC 4648, 4), since a module is text on every host.
 *
 * @throws Error of fflate when it is damaged
 */
export async function unpackText(packed: string): Promise<string> {
  const { gunzipSync, strFromU8 } = await import('fflate')
  return strFromU8(gunzipSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))))
}
