import type { Code, Construct, Effects, State } from 'micromark-util-types'

const [quotation, apostrophe, dash, dot, slash, colon] = [34, 39, 45, 46, 47, 58]
const [less, equals, greater, low, grave] = [60, 61, 62, 95, 96]

/** Characters in quotation marks after which a tag is left to micromark: a picture of megabytes is not read twice. */
const longest = 2000

/**
 * An opening tag with an address that stands without quotation marks, `<img src=pictures/boat.png>`: CommonMark (6.6) allows a slash
 * there, micromark ends the value at it and takes the tag for text. Every other tag, and one on several lines, is left to micromark.
 */
export const htmlTag: Construct = { name: 'htmlTag', tokenize }

function tokenize(effects: Effects, ok: State, nok: State): State {
  let hasSlash = false
  let quote: Code = null
  let length = 0
  return open

  function open(code: Code): State {
    effects.enter('htmlText')
    effects.enter('htmlTextData')
    effects.consume(code)
    return nameStart
  }

  function nameStart(code: Code): State | undefined {
    return isLetter(code) ? name(code) : nok(code)
  }

  function name(code: Code): State | undefined {
    if (!isLetter(code) && !isDigit(code) && code !== dash) return between(code)
    effects.consume(code)
    return name
  }

  function between(code: Code): State | undefined {
    if (code === greater) return close(code)
    if (!isSpace(code)) return nok(code)
    effects.consume(code)
    return attributeStart
  }

  function attributeStart(code: Code): State | undefined {
    if (isLetter(code) || code === low || code === colon) return attribute(code)
    if (code === slash) {
      effects.consume(code)
      return end
    }
    return between(code)
  }

  function attribute(code: Code): State | undefined {
    if (code === equals) {
      effects.consume(code)
      return valueStart
    }
    if (!isLetter(code) && !isDigit(code) && ![low, colon, dot, dash].includes(code ?? 0))
      return between(code)
    effects.consume(code)
    return attribute
  }

  function valueStart(code: Code): State | undefined {
    if (code !== quotation && code !== apostrophe) return isValue(code) ? value(code) : nok(code)
    quote = code
    effects.consume(code)
    return quoted
  }

  function quoted(code: Code): State | undefined {
    if (code === null || code < -2 || ++length > longest) return nok(code)
    effects.consume(code)
    return code === quote ? between : quoted
  }

  function value(code: Code): State | undefined {
    if (!isValue(code)) return between(code)
    if (code === slash) hasSlash = true
    effects.consume(code)
    return value
  }

  function end(code: Code): State | undefined {
    return code === greater ? close(code) : nok(code)
  }

  function close(code: Code): State | undefined {
    if (!hasSlash) return nok(code)
    effects.consume(code)
    effects.exit('htmlTextData')
    effects.exit('htmlText')
    return ok
  }
}

function isLetter(code: Code): boolean {
  return code !== null && ((code > 64 && code < 91) || (code > 96 && code < 123))
}

function isDigit(code: Code): boolean {
  return code !== null && code > 47 && code < 58
}

/** Also a tab, which micromark counts as below zero; a line's end is none. */
function isSpace(code: Code): boolean {
  return code === 32 || code === -1 || code === -2
}

function isValue(code: Code): boolean {
  return code !== null && code > 32 && ![quotation, apostrophe, less, equals, greater, grave].includes(code)
}
