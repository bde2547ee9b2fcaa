import { codePoint } from 'dingbat-to-unicode'

/** Symbol, from U+F020 (Adobe's encoding). */
const symbol =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼' +
  ' '.repeat(33) +
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'

/**
 * Wingdings, from U+F020, by the character of Unicode that is commonly meant: arrows that every font has and that screen readers name, not the ones
 * that were added for this font. A space stands for none; what is not here is that of the library.
 */
const wingdings = [
  '\u00a0🖉✂✁👓🕭🕮🕯☎✆✉🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⏳🖮🖰🖲🖳🖴🖫🖬✇✍',
  '🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯ॐ☸♈♉',
  '♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■☐🞐❑❒⬧⧫◆❖⬥⌧⮹⌘❀✿❝❞ ',
  '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•',
  '⬝○🞆🞈◉◎🔿▪☐🟀🟔★🟋🟏🟓🟑⯐⌖⯎⯏⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘',
  '🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋←',
  '→↑↓↖↗↙↘🡸➔🡹🡻🡼🡽🡿🡾⇦⇨⇧⇩⇔⇕⬁⬀⬃⬂🢬🢭✗✓☒☑ ',
].join('')

/** Only what forms are made with. */
const wingdings2: Readonly<Record<number, string>> = {
  79: '✗',
  80: '✓',
  81: '☒',
  82: '☑',
  83: '☒',
  84: '☒',
  163: '☐',
  42: '☐',
}
const webdings: Readonly<Record<number, string>> = { 97: '✓', 99: '☐', 103: '■', 114: '✗', 110: '●', 52: '▶' }

const tables: Readonly<Record<string, (code: number) => string | undefined>> = {
  symbol: inRow(symbol),
  wingdings: inRow(wingdings),
  'wingdings 2': (code) => wingdings2[code],
  webdings: (code) => webdings[code],
}

function inRow(row: string): (code: number) => string | undefined {
  const characters = [...row]
  return (code) => characters[code - 0x20]
}

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
  const found = tables[font.toLowerCase()]?.(octet)
  return found?.trim() ? found : codePoint(font, octet)?.string
}
