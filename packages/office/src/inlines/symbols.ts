import { codePoint } from 'dingbat-to-unicode'

/** Characters that Unicode took over from symbol fonts, and those that every font has and that screen readers name. */
const common = new Map(
  [
    '🡨← 🡪→ 🡩↑ 🡫↓ 🡬↖ 🡭↗ 🡮↘ 🡯↙ ⬄⇔ 🡺➔ 🗶✗ 🗴✗ 🗙✗ 🗸✓ ✔✓ 🗷☒ 🗵☒ ⮽☒ 🗹☑',
    '🞏☐ 🞎☐ □☐ 🗆☐ ⬜☐ ◼■ ⬛■ ⚫● ⬤● ⭘○ 🞊◉ 🞋◎ 🔾❍ 🞟⬧ ⬩⬥ ∙· 🕿☎ 🖂✉ ⏵▶',
  ].flatMap((row) => row.split(' ').map((pair) => [...pair] as [string, string])),
)

export function isSymbolFont(font: string | undefined): font is string {
  return /^(?:symbol|(?:wing|web)dings(?: [23])?)$/i.test(font ?? '')
}

/**
 * A character of a symbol font in Unicode, or undefined where it has none.
 *
 * @param code as Word writes it: U+F020 to U+F0FF, or the octet alone
 */
export function symbolOf(font: string, code: number): string | undefined {
  const octet = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  if (octet > 0xff) return String.fromCodePoint(Math.min(code, 0x10ffff))
  // Tabs and spaces are the same in every font.
  if (octet <= 0x20) return String.fromCodePoint(octet)
  const found = codePoint(font, octet)?.string
  return found && (common.get(found) ?? found)
}
