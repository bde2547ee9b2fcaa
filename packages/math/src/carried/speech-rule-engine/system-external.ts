import * as xmldom from '@xmldom/xmldom'
import { install } from 'wicked-good-xpath'

/**
 * What speech-rule-engine needs of its host, in place of its module of this name: that one asks for libraries by `eval('require')`, which no bundler
 * sees, and for rules by the path of its package. Rules are given to it by `setupEngine({ custom })`.
 */
export const SystemExternal = {
  documentSupported: typeof document !== 'undefined',
  ...(typeof document === 'undefined' ? inNode() : { xmldom: globalThis, document, xpath: document }),
  jsonPath: '',
  fs: undefined,
}

function inNode() {
  const host = { document: {}, XPathResult: {} }
  install(host)
  const created = new xmldom.DOMImplementation().createDocument('', '')
  return { xmldom, document: created, xpath: Object.assign(host.document, { XPathResult: host.XPathResult }) }
}
