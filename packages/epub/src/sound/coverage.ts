import type { Article, Block, SoundMap } from '@lectern/core'

/** Blocks with words that nobody speaks, in reading order. */
export function unspokenBlocks(article: Article, sound: SoundMap): Block[] {
  const sentences = new Set(sound.cues.map(({ sentence, id }) => sentence ?? id))
  const described = new Set(sound.cues.filter(({ role }) => role === 'description').map(({ block }) => block))
  return [...article.blocks.values()].filter((block) => {
    const silent = block.sentences.some(({ id, begin, end }) => {
      const text = block.text.slice(begin, end)
      return /[\p{L}\p{N}]/u.test(text) && !sentences.has(id) && !described.has(block.id)
    })
    return silent || (block.skip && block.text.trim() !== '')
  })
}
