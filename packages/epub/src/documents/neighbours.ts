import { type Article, type EmitContext, webAddress } from '@lectern/core'
import type { HastOptions } from '@lectern/hast'
import { rules } from '../rules.js'

/**
 * What lies beside the article is not in the book, where a link to it would be broken (EPUB 3.3, 3.1: all resources are in
 * the container or at an absolute address). It leads to where the article says it was published, else nowhere, with a finding.
 */
export function neighboursOf(
  { meta }: Article,
  { report }: EmitContext,
): NonNullable<HastOptions['neighbour']> {
  return (url, node) => {
    const address = absolute(url, meta.source)
    if (address === undefined)
      report(rules['link-outside'], `${url} is not in the book; only the text of the link is kept`, {
        place: node,
        block: node.data?.id,
        hint: 'Link to its full web address, or give the web address of this article under source: in the front matter.',
      })
    return address
  }
}

function absolute(url: string, base: string | undefined): string | undefined {
  const address = webAddress(base)
  return address && URL.canParse(url, address) ? new URL(url, address).href : undefined
}
