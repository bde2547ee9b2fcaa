const first = /^[\p{L}_]/u
const others = /[^\p{L}\p{N}\p{M}_.-]|_(?=x[0-9A-F]{4,6}_)/gu

/**
 * An id as a name that XML documents of before HTML 5 allow, where it is none (XML 1.0, 2.3, without the colon). What is not allowed is
 * written as SQL/XML does (ISO/IEC 9075-14, 9.1): `p-1~2` is `p-1_x007E_2`. Two ids never get one name.
 */
export function xmlName(id: string): string {
  const name = id.replace(others, encoded)
  return first.test(name) ? name : name.replace(/^./u, encoded)
}

function encoded(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase() ?? ''
  return `_x${code.padStart(4, '0')}_`
}
