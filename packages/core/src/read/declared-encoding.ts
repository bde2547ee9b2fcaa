/** Bytes of a page that are looked at for its encoding (HTML, 13.2.3.2 "Determining the character encoding": the first 1024 bytes). */
const looked = 1024

const xmlDeclaration = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w:.-]+)["']/
const meta = /<meta[\s/][^>]*?charset\s*=\s*["']?([\w:.-]+)/i

/**
 * A decoder for the encoding that a page of HTML or XML declares: in its XML declaration, or in a `meta`. Undefined where it declares none, or one
 * that this runtime does not know, and for what is no page.
 */
export function declaredDecoder(bytes: Uint8Array): TextDecoder | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, looked))
  if (!/^\s*<[!?a-z]/i.test(head)) return undefined
  const label = (xmlDeclaration.exec(head) ?? meta.exec(head))?.[1]
  try {
    return label === undefined ? undefined : new TextDecoder(label)
  } catch {
    return undefined
  }
}
