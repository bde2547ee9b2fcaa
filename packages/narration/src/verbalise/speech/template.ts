/** A template cut into what stands in it: words, values ("{day:ordinal}") and parts that a value may empty ("[ de {year}]"). */
type Part = string | { name: string; how: string } | { optional: readonly Part[] }

const token = /\{(?<name>\w+)(?::(?<how>[^}]*))?\}|\[(?<optional>[^\]]*)\]|(?<text>[^{[]+)/gu

function parse(template: string): Part[] {
  return [...template.matchAll(token)].map(({ groups = {} }) => {
    const { name, how = '', optional, text = '' } = groups
    if (name !== undefined) return { name, how }
    return optional === undefined ? text : { optional: parse(optional) }
  })
}

/** Says a value in a way: "ordinal", "measure km", the name of a rule set; without any as its kind asks for. */
export type SayValue = (name: string, how: string) => string | undefined

/** Fills a template; undefined where a value that stands in no brackets is none. */
export function templateOf(template: string): (say: SayValue) => string | undefined {
  const parts = parse(template)
  return (say) => filled(parts, say)
}

function filled(parts: readonly Part[], say: SayValue): string | undefined {
  let words = ''
  for (const part of parts) {
    if (typeof part === 'string') words += part
    else if ('optional' in part) words += filled(part.optional, say) ?? ''
    else {
      const said = say(part.name, part.how)
      if (said === undefined) return undefined
      words += said
    }
  }
  return words
}
