import {
  type Article,
  audio,
  defineConfig,
  epub,
  folderResources,
  html,
  LecternError,
  type Preset,
  parse,
  pdf,
  presets,
  publishOrThrow,
  readAll,
  writeWhole,
} from 'lectern'

const article: Article = await parse({ value: '# Hello', path: 'hello.md' })
const handout: Preset = presets.handout
const { editions } = await publishOrThrow(
  article,
  [html(), pdf({ paper: 'a5' }), epub(), audio(), ...handout()],
  {
    resources: folderResources({ root: '.' }),
  },
)
for (const { files } of editions.values()) await writeWhole(files, 'out')
const [file] = editions.get('pdf')?.files ?? []
if (!file) throw new LecternError('bad-usage', 'none')
export const bytes: Uint8Array = await readAll(file)
export default defineConfig({ paper: 'a4', theme: { base: 'lesson' } })
