import type { AudioOptions, Engine, RecordingOptions } from '@lectern/audio'
import { type Emitter, LecternError, type Theme, themes } from '@lectern/core'
import type { EpubOptions } from '@lectern/epub'
import type { HtmlOptions } from '@lectern/html'
import { fileCache, readPlainFile, readPlainText } from '@lectern/node'
import type { PdfOptions } from '@lectern/pdf'
import { listingStyle } from '@lectern/verify/report'
import type { Config } from '../config.js'
import { audio, epub, html } from '../emitters.js'
import { type PresetOptions, presets, themeFor } from '../presets.js'
import { cacheFolder } from './cache-folder.js'
import { findEngine } from './engines.js'
import { given } from './given.js'
import { installed } from './installed.js'
import { narrationChoices, rateOf } from './narration-choices.js'
import { type FullSettings, kindsByPackage, ownKinds } from './settings.js'

export interface Emission {
  emitters: readonly Emitter[]
  /** How sound is made, where it is. */
  sound?: AudioOptions
  /** The look of the first preset, for what stands beside the editions. */
  theme: Theme
  /** Makes the page that lists the articles, which belongs to the feed at this address where there is one. */
  listPage(feed?: string): Emitter
  /** Ends the engine's workers. */
  close(): Promise<void>
}

/** What is made when nobody says: Lectern's own editions, then those of the configuration's emitters. */
export function registeredKinds({ emitters = [] }: Pick<Config, 'emitters'>): readonly string[] {
  return [...new Set([...ownKinds, ...emitters.map(({ kind }) => kind)])]
}

/**
 * The emitters that the settings ask for.
 *
 * @throws LecternError `bad-usage`, `unknown-engine`
 */
export async function emittersFor(settings: FullSettings, config: Config = {}): Promise<Emission> {
  const recording = await recordingFor(settings)
  const engine = settings.to.includes('audio')
    ? await findEngine(settings.engine, { ...config, ...settings })
    : undefined
  const tokens = typeof config.theme === 'object' ? config.theme : given({ base: config.theme })
  const look = {
    ...given({ font: settings.font }),
    theme: { ...tokens, ...given({ base: settings.theme }) },
  }
  const page = { ...(await htmlOptions(settings)), ...given({ slots: config.slots }) }
  const theme = firstLook(settings, look)
  const looks = lastToFollow(settings.preset).flatMap((preset) =>
    presets[preset]({
      html: { ...page, ...homeOf(settings) },
      pdf: pdfOptions(withSizeFor(preset, settings)),
      ...look,
    }),
  )
  const sound = { ...audioOptions(settings, engine, recording), ...(await encoderFor(settings, engine)) }
  const others = [
    epub({ ...epubOptions(settings), theme: themeFor(look) }),
    audio({ ...sound, theme: themeFor(look) }),
    ...(config.emitters ?? []),
    ...(await byPackage(settings, config)),
  ]
  const wanted: ReadonlySet<string> = new Set(settings.to)
  return {
    emitters: [...looks, ...others].filter(({ kind }) => wanted.has(kind)),
    ...(settings.to.includes('audio') ? { sound } : {}),
    theme,
    listPage: (feed) =>
      html({
        ...page,
        // With the pictures of all articles inside, a list would weigh more than any of them.
        assets: page.assets === 'separate' ? 'separate' : 'folder',
        ...given({ feed }),
        theme,
        css: listingStyle + (page.css ?? ''),
      }),
    close: async () => engine?.close(),
  }
}

/** Where the page of an article finds the list of all. */
function homeOf({ index, siteTitle }: FullSettings): Partial<Pick<HtmlOptions, 'home'>> {
  return index ? { home: { url: '../index.html', ...given({ name: siteTitle }) } } : {}
}

/**
 * Emitters of packages such as `@lectern/docx`, which export them under the name of their kind.
 *
 * @throws LecternError `bad-usage` where one is not installed
 */
async function byPackage(settings: FullSettings, { emitters = [] }: Config): Promise<Emitter[]> {
  const isRegistered = (kind: string) => emitters.some((emitter) => emitter.kind === kind)
  const wanted = settings.to.filter((kind) => kindsByPackage.includes(kind) && !isRegistered(kind))
  return await Promise.all(
    wanted.map(async (kind) => {
      const { [kind]: make } = await installed<Record<string, () => Emitter>>(`@lectern/${kind}`, settings)
      if (make) return make()
      throw new LecternError('bad-usage', `--to ${kind} needs the package @lectern/${kind}`, {
        hint: `Install it beside Lectern (npm install @lectern/${kind}), or in the project that --packages names.`,
      })
    }),
  )
}

/** The look of the first preset. */
function firstLook({ preset: [first = 'default'] }: FullSettings, look: PresetOptions): Theme {
  return first === 'default' ? themeFor(look) : (themes[first] ?? themeFor(look))
}

/** Loaded where there is one: it can ask ffmpeg, and Node takes 3 ms to load what starts programs. */
async function recordingFor(settings: FullSettings): Promise<RecordingOptions | undefined> {
  if (settings.recording === undefined && settings.cues === undefined) return undefined
  return (await import('./recording.js')).recordingOf(settings)
}

/**
 * AAC is encoded by the machine's own ffmpeg. Who has the machine speak has it encode MP3, too, where it can: the sound is
 * the machine's own already.
 */
async function encoderFor(
  { to, audioFormat }: FullSettings,
  engine: Engine | undefined,
): Promise<Pick<AudioOptions, 'encoder'>> {
  const isAac = audioFormat === 'm4b' && to.includes('audio')
  const isSystems = (audioFormat ?? 'mp3') === 'mp3' && engine?.id.startsWith('system-')
  if (!isAac && !isSystems) return {}
  const { aacEncoder, lameEncoder } = await import('../program-encoders.js')
  const encoder = await (isAac ? aacEncoder() : lameEncoder())
  return encoder ? { encoder } : {}
}

function audioOptions(
  settings: FullSettings,
  engine: Engine | undefined,
  recording: RecordingOptions | undefined,
): AudioOptions {
  const { voice, audioFormat: format, quotationVoice, noteVoice, chaptersFile, maxCharacters } = settings
  return {
    ...narrationChoices(settings),
    cache: fileCache(cacheFolder()),
    voices: given({ quotation: quotationVoice, note: noteVoice }),
    ...given({ engine, recording, voice, rate: rateOf(settings), format, chaptersFile, maxCharacters }),
  }
}

function epubOptions(settings: FullSettings): EpubOptions {
  const { overlays, chapterLevel, chapterSize, pronunciation, embedFonts, epubAccessibility } = settings
  const accessibility = epubAccessibility
  return given({ overlays, chapterLevel, chapterSize, pronunciation, embedFonts, accessibility })
}

/** The word with which `--page-fonts` leaves the theme's faces out. */
const noFonts = 'none'

async function htmlOptions({
  assets,
  pageFonts,
  css,
  logo,
}: FullSettings): Promise<PresetOptions['html'] & object> {
  const isPlain = pageFonts?.includes(noFonts)
  return given({
    assets,
    fonts: pageFonts?.filter((name) => name !== noFonts),
    themeFonts: isPlain ? false : undefined,
    css: css && (await styleSheet(css)),
    logo: logo ? { bytes: await picture(logo) } : undefined,
  })
}

/** Bytes of the largest style sheet, and of the largest logo. */
const houseBytes = 1024 ** 2

async function styleSheet(path: string): Promise<string> {
  return readPlainText(path, houseBytes).catch((cause: unknown) => {
    throw unreadable('--css', path, cause)
  })
}

async function picture(path: string): Promise<Uint8Array> {
  return readPlainFile(path, houseBytes).catch((cause: unknown) => {
    throw unreadable('--logo', path, cause)
  })
}

function unreadable(flag: string, path: string, cause: unknown): LecternError {
  const hint = cause instanceof Error ? cause.message : String(cause)
  return new LecternError('bad-usage', `${flag} ${path}: the file cannot be read`, { hint, cause })
}

/** A size is meant for large print, where that is made beside others. */
function withSizeFor(name: FullSettings['preset'][number], settings: FullSettings): FullSettings {
  const { textSize, ...others } = settings
  const isForIt = !settings.preset.includes('large-print') || name === 'large-print'
  return isForIt ? settings : others
}

/** Large print shows the pages of the first edition, which is then another one where there is one. */
function lastToFollow(names: FullSettings['preset']): FullSettings['preset'] {
  return [...names].sort((one, other) => Number(one === 'large-print') - Number(other === 'large-print'))
}

function pdfOptions(settings: FullSettings): PresetOptions['pdf'] & object {
  const { paper, margin, textSize, pdfStandard, pdfForms, landscape, duplex, align, hyphenate } = settings
  return {
    ...given({
      paper,
      margin,
      textSize,
      standard: pdfStandard,
      forms: pdfForms,
      landscape,
      duplex,
      align,
      hyphenate,
    }),
    print: printOptions(settings),
  }
}

function printOptions(settings: FullSettings): NonNullable<PdfOptions['print']> {
  const {
    header,
    footer,
    contents,
    notes,
    addresses,
    lineNumbers,
    codeColumns,
    formulaNumbers,
    qr,
    nameLine,
  } = settings
  return given({
    header,
    footer,
    nameLine,
    contents,
    notes,
    addresses,
    lineNumbers,
    codeColumns,
    formulaNumbers,
    qr: qr === 'source' ? true : qr,
  })
}
