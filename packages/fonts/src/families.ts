/** What a generic name stands for, and what an asked family falls back to. */
export type Generic = 'sans' | 'mono' | 'math'

/** One family of static faces, as an npm package ships it. */
export interface Family {
  name: string
  package: string
  /** Start of the file names. */
  base: string
  weights: readonly number[]
  italics: boolean
  /** Scripts (ISO 15924) for which it is asked; the letters it has are read from the file. */
  scripts: readonly string[]
  /** Not among the dependencies: whoever needs it installs it. */
  optional?: boolean
  generic?: Generic
  /** Languages whose forms of unified ideographs it draws. */
  langs?: readonly string[]
}

const every = [100, 200, 300, 400, 500, 600, 700, 800, 900]
const atkinson = [200, 300, 400, 500, 600, 700, 800]

/**
 * Every family that Lectern knows, best first within a script. All are under the SIL Open Font License 1.1.
 * Static faces only: instances of variable fonts cannot be subset.
 */
export const families: readonly Family[] = [
  {
    ...expo('Atkinson Hyperlegible Next'),
    weights: atkinson,
    italics: true,
    scripts: ['Latn'],
    generic: 'sans',
  },
  {
    ...expo('Atkinson Hyperlegible Mono'),
    weights: atkinson,
    italics: true,
    scripts: ['Latn'],
    generic: 'mono',
  },
  { ...expo('Noto Sans'), weights: every, italics: true, scripts: ['Latn', 'Grek', 'Cyrl'] },
  { ...expo('Noto Sans Arabic'), weights: every, italics: false, scripts: ['Arab'] },
  { ...expo('Noto Sans Hebrew'), weights: every, italics: false, scripts: ['Hebr'] },
  { ...expo('Noto Sans Math'), weights: [400], italics: false, scripts: ['Zmth'], generic: 'math' },
  { ...expo('Noto Sans Symbols 2'), weights: [400], italics: false, scripts: ['Zsym'] },
  { ...expo('Noto Sans Devanagari'), weights: every, italics: false, scripts: ['Deva'], optional: true },
  { ...expo('Noto Sans Bengali'), weights: every, italics: false, scripts: ['Beng'], optional: true },
  { ...expo('Noto Sans Tamil'), weights: every, italics: false, scripts: ['Taml'], optional: true },
  { ...expo('Noto Sans Thai'), weights: every, italics: false, scripts: ['Thai'], optional: true },
  { ...expo('Noto Sans Khmer'), weights: every, italics: false, scripts: ['Khmr'], optional: true },
  {
    ...expo('Noto Sans JP'),
    weights: every,
    italics: false,
    scripts: ['Hira', 'Kana', 'Hani'],
    langs: ['ja'],
    optional: true,
  },
  {
    ...expo('Noto Sans KR'),
    weights: every,
    italics: false,
    scripts: ['Hang', 'Hani'],
    langs: ['ko'],
    optional: true,
  },
  {
    ...expo('Noto Sans TC'),
    weights: every,
    italics: false,
    scripts: ['Hani', 'Bopo'],
    langs: ['zh-Hant', 'yue'],
    optional: true,
  },
  {
    ...expo('Noto Sans SC'),
    weights: every,
    italics: false,
    scripts: ['Hani'],
    langs: ['zh'],
    optional: true,
  },
  { ...expo('Noto Sans Symbols'), weights: every, italics: false, scripts: ['Zsym'], optional: true },
  {
    ...expo('Noto Emoji'),
    weights: [300, 400, 500, 600, 700],
    italics: false,
    scripts: ['Zsye'],
    optional: true,
  },
  { ...expo('Lexend'), weights: every, italics: false, scripts: [], optional: true },
  { ...expo('Andika'), weights: [400, 700], italics: true, scripts: [], optional: true },
]

/** Names as the `@expo-google-fonts` packages derive them from the family's. */
function expo(name: string): Pick<Family, 'name' | 'package' | 'base'> {
  const base = name.replaceAll(' ', '')
  return { name, base, package: `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}` }
}
