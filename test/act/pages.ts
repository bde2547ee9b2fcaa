import { memoryResources } from '../../packages/core/dist/index.js'
import { html, parse, publish } from '../../packages/lectern/dist/index.js'

const resources = memoryResources({
  'boat.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><path d="M0 0h40v20H0z"/></svg>',
  'bell.mp3': 'ID3',
  'launch.mp4': '\0\0\0\x18ftypmp42',
})

/** The page of an article that is this and no more. */
export async function pageOf(value: string): Promise<string> {
  const { editions } = await publish(await parse({ value, path: 'article.md' }), [html()], { resources })
  const file = editions.get('html')?.files[0]
  if (!file) throw new Error('No page was made')
  const chunks: Uint8Array[] = []
  for await (const chunk of file.open()) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}
