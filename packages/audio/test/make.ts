import { type AudioOptions, audio, type Engine, toneEngine } from '@lectern/audio'
import {
  type Article,
  type Edition,
  type Finding,
  type PublishOptions,
  prepare,
  publish,
  VFile,
} from '@lectern/core'
import type { Root, RootContent } from 'mdast'

export const p = (value: string, lang?: string): RootContent => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
  ...(lang ? { data: { lang } } : {}),
})
export const h2 = (value: string): RootContent => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
})

export const story: readonly RootContent[] = [
  p('One sentence here. And a second one, somewhat longer than the first.'),
  h2('A part'),
  p('The part begins. It goes on for a while, and then it stops.'),
  h2('Another'),
  p('The end is near.'),
]

export function article(
  blocks: readonly RootContent[],
  front: Record<string, unknown> = {},
): Promise<Article> {
  const tree: Root = { type: 'root', children: structuredClone([...blocks]) }
  const values = { title: 'Title', lang: 'en', ...front }
  return prepare(tree, new VFile({ path: 'a.md' }), { front: { values, positions: {} } })
}

export interface Made {
  article: Article
  edition: Edition
  findings: readonly Finding[]
  /** What was found about captions: tones speak faster than anybody reads. */
  captions: readonly Finding[]
}

/** The options of the edition; its engine is a tone, unless `null` says that there is none. */
type Given = Omit<AudioOptions, 'engine'> & { engine?: Engine | null }

/** Makes the sound of some blocks; throws what the emitter throws. */
export async function make(
  blocks: readonly RootContent[],
  { engine, ...options }: Given = {},
  run: PublishOptions = {},
  front: Record<string, unknown> = {},
): Promise<Made> {
  const made = await article(blocks, front)
  const speaking = engine === null ? {} : { engine: engine ?? toneEngine({ secondsPerChar: 0.03 }) }
  const emitter = audio({ ...speaking, ...options })
  const { editions, failures, findings } = await publish(made, [emitter], { name: 'a', ...run })
  if (failures[0]) throw failures[0].error
  const edition = editions.get(emitter.name)
  if (!edition) throw new Error('no edition')
  const found = findings.filter((finding) => finding.edition)
  const isOfCaptions = ({ rule }: Finding) => rule === 'caption-speed'
  return {
    article: made,
    edition,
    findings: found.filter((finding) => !isOfCaptions(finding)),
    captions: found.filter(isOfCaptions),
  }
}

export function soundOf({ edition }: Made) {
  const { sound } = edition.map
  if (!sound) throw new Error('no sound')
  return sound
}

export function fileOf({ edition }: Made, ending: string) {
  const file = edition.files.find(({ path }) => path.endsWith(ending))
  if (!file) throw new Error(`no ${ending}`)
  return file
}
