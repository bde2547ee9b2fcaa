import type { DefaultTreeAdapterTypes as Dom } from 'parse5'

const harmless = new Set(
  'a abbr article aside audio b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr img input kbd li main mark math menclose merror mfrac mi mn mo mover mpadded mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover ol p pre rp rt ruby section span strong sub summary sup table tbody td th thead time track tr ul video'.split(
    ' ',
  ),
)
const addresses = new Set(['href', 'src', 'poster', 'cite', 'data', 'action', 'formaction', 'xlink:href'])

/** What could act, as `<element attribute="value">`. */
export function active({ tagName, attrs }: Dom.Element): string[] {
  const found = harmless.has(tagName) ? [] : [`<${tagName}>`]
  for (const { name, value } of attrs) {
    const isHandler = /^on/i.test(name)
    const isForeign = /^(style|srcdoc|name|target|ping|download|autofocus|contenteditable|is|slot)$/i.test(
      name,
    )
    const isUnsafe =
      addresses.has(name) &&
      !/^(https?:|mailto:|tel:|#|data:image\/(png|jpeg|gif|webp|avif)|[^:]*$)/i.test(value)
    if (isHandler || isForeign || isUnsafe) found.push(`<${tagName} ${name}="${value.slice(0, 60)}">`)
  }
  return found
}
