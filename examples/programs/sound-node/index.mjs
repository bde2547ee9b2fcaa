// @ts-check
/**
 * A node with sound that Lectern does not have: `::birdcall[A blackbird]{src=blackbird.mp3}`. It becomes a recording, so the
 * file is embedded, the missing transcript is found, and the claims say that there is sound.
 *
 * @import { NodeExtension } from '@lectern/core'
 * @import { PhrasingContent } from 'mdast'
 */

/** @type {NodeExtension} */
export const birdCall = {
  type: 'birdCall',
  directive: 'birdcall',
  lower: (node) => ({
    type: 'media',
    kind: 'sound',
    src: node.attributes?.src ?? '',
    children: [{ type: 'caption', children: /** @type {PhrasingContent[]} */ (node.children ?? []) }],
  }),
}
