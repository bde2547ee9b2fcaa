/** What a generic name stands for, and what an asked family falls back to. */
export type Generic = 'sans' | 'mono' | 'math'

/** One family of static faces, as an npm package ships it. */
export interface Family {
  /** As CSS would name it. */
  name: string
  /** Name of the npm package. */
  package: string
  /** Start of the file names. */
  base: string
  /** Weights that it has, 100 to 900. */
  weights: readonly number[]
  /** Whether it has slanted faces. */
  italics: boolean
  /** Where a package does not lay out its files as `@expo-google-fonts` does: inside the package. */
  file?(weight: number, style: 'normal' | 'italic'): string
  /** Name of the npm package with the same faces cut for the web, where there is one. */
  web?: string
  /** Scripts (ISO 15924) for which it is asked; the letters it has are read from the file. */
  scripts: readonly string[]
  /** Not among the dependencies: whoever needs it installs it. */
  optional?: boolean
  /** The generic name that it stands for. */
  generic?: Generic
  /** Whose forms of unified ideographs it draws: `ja`, `ko`, or `zh` with its script, and region where that differs. */
  langs?: readonly string[]
}

const every: readonly number[] = [100, 200, 300, 400, 500, 600, 700, 800, 900]

/**
 * Every family that Lectern knows, best first within a script. All are under the SIL Open Font License 1.1.
 * Static faces only: instances of variable fonts cannot be subset.
 */
export const families: readonly Family[] = [
  {
    ...included('Atkinson Hyperlegible Next'),
    web: '@fontsource/atkinson-hyperlegible-next',
    italics: true,
    scripts: ['Latn'],
    generic: 'sans',
  },
  {
    ...included('Atkinson Hyperlegible Mono'),
    web: '@fontsource/atkinson-hyperlegible-mono',
    italics: true,
    scripts: ['Latn'],
    generic: 'mono',
  },
  { ...included('Noto Sans'), italics: true, scripts: ['Latn', 'Grek', 'Cyrl'] },
  { ...included('Noto Sans Arabic'), italics: false, scripts: ['Arab'] },
  { ...included('Noto Sans Hebrew'), italics: false, scripts: ['Hebr'] },
  { ...included('Noto Sans Math'), weights: [400], italics: false, scripts: ['Zmth'], generic: 'math' },
  { ...included('Noto Sans Symbols 2'), weights: [400], italics: false, scripts: ['Zsym'] },
  { ...expo('Noto Sans Devanagari'), ...script('Deva') },
  { ...expo('Noto Sans Bengali'), ...script('Beng') },
  { ...expo('Noto Sans Gujarati'), ...script('Gujr') },
  { ...expo('Noto Sans Gurmukhi'), ...script('Guru') },
  { ...expo('Noto Sans Kannada'), ...script('Knda') },
  { ...expo('Noto Sans Malayalam'), ...script('Mlym') },
  { ...expo('Noto Sans Sinhala'), ...script('Sinh') },
  { ...expo('Noto Sans Tamil'), ...script('Taml') },
  { ...expo('Noto Sans Telugu'), ...script('Telu') },
  { ...expo('Noto Sans Thai'), ...script('Thai') },
  { ...expo('Noto Sans Lao'), ...script('Laoo') },
  { ...expo('Noto Sans Khmer'), ...script('Khmr') },
  { ...expo('Noto Sans Myanmar'), ...script('Mymr') },
  { ...expo('Noto Sans Armenian'), ...script('Armn') },
  { ...expo('Noto Sans Georgian'), ...script('Geor') },
  { ...expo('Noto Sans Ethiopic'), ...script('Ethi') },
  { ...expo('Noto Sans Oriya'), ...script('Orya') },
  { ...expo('Noto Serif Tibetan'), ...script('Tibt') },
  { ...expo('Noto Sans Cherokee'), ...script('Cher') },
  { ...expo('Noto Sans Javanese'), ...script('Java'), weights: [400, 500, 600, 700] },
  { ...expo('Noto Sans Mongolian'), ...script('Mong'), weights: [400] },
  { ...expo('Noto Sans Thaana'), ...script('Thaa') },
  { ...expo('Noto Sans NKo'), ...script('Nkoo'), weights: [400] },
  { ...expo('Noto Sans Syriac'), ...script('Syrc') },
  { ...expo('Noto Sans Tifinagh'), ...script('Tfng'), weights: [400] },
  { ...expo('Noto Sans Canadian Aboriginal'), ...script('Cans') },
  { ...expo('Noto Sans Adlam'), ...script('Adlm'), weights: [400, 500, 600, 700] },
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
    langs: ['zh-Hant'],
    optional: true,
  },
  {
    ...expo('Noto Sans HK'),
    weights: every,
    italics: false,
    scripts: ['Hani', 'Bopo'],
    langs: ['zh-Hant-HK', 'zh-Hant-MO'],
    optional: true,
  },
  {
    ...expo('Noto Sans SC'),
    weights: every,
    italics: false,
    scripts: ['Hani'],
    langs: ['zh-Hans'],
    optional: true,
  },
  { ...expo('Noto Sans Symbols'), weights: every, italics: false, scripts: ['Zsym'], optional: true },
  { ...included('Noto Emoji'), italics: false, scripts: ['Zsye'] },
  { ...included('Newsreader'), web: '@fontsource/newsreader', italics: true, scripts: [] },
  { ...expo('Lexend'), weights: every, italics: false, scripts: [], optional: true },
  { ...expo('Andika'), weights: [400, 700], italics: true, scripts: [], optional: true },
  {
    ...expo('OpenDyslexic'),
    package: '@fontsource/opendyslexic',
    weights: [400, 700],
    italics: true,
    scripts: [],
    optional: true,
    file: (weight, style) => `files/opendyslexic-latin-${weight}-${style}.woff`,
  },
]

/** The family of one script, which is installed when it is needed. */
function script(name: string): Pick<Family, 'weights' | 'italics' | 'scripts' | 'optional'> {
  return { weights: every, italics: false, scripts: [name], optional: true }
}

/** A family that comes with this package, in the two weights that print and pages use. */
function included(name: string): Pick<Family, 'name' | 'package' | 'base' | 'weights'> {
  return { ...expo(name), weights: [400, 700] }
}

/** Names as the `@expo-google-fonts` packages derive them from the family's. */
function expo(name: string): Pick<Family, 'name' | 'package' | 'base'> {
  const base = name.replaceAll(' ', '')
  return { name, base, package: `@expo-google-fonts/${name.toLowerCase().replaceAll(' ', '-')}` }
}
