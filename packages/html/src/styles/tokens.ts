import { defaultTheme, contrast as ratio, type Theme, type ThemeColors } from '@lectern/core'
import { colorProperties, fontStack, isDark, nightColors } from '@lectern/hast/markup'

/** Other inks are those of the default theme: of an own theme nobody knows how they stand on this ground. */
const sepia: Partial<ThemeColors> = {
  ground: '#f6eeda',
  text: '#2b2013',
  muted: '#4b3d2a',
  panel: '#efe4c8',
  link: '#123a7d',
  mark: '#ffe79a',
}

const contrast: Partial<ThemeColors> = {
  ground: '#000000',
  text: '#ffffff',
  muted: '#ffffff',
  link: '#ffff66',
  rule: '#ffffff',
  panel: '#000000',
  accent: '#ffffff',
  mark: '#4d4700',
}

/** Grounds of the sentence and of the word that are spoken. Text and links keep ≥ 7:1 on the first, black on the second. */
const spoken = {
  light: '--speaking:#fff3bf;--word:#ffcf33',
  dark: '--speaking:#37340f;--word:#ffd84d',
  sepia: '--speaking:#fffbe8;--word:#f5c542',
  contrast: '--speaking:#002a66;--word:#ffff66',
}

/** The least leading with which targets in lines are apart (WCAG 2.5.8). */
const leastLeading = 1.6

/** Languages whose letters are taller than Latin ones, or fuller. */
const tallScripts = 'ar fa ur ps ckb he yi hi mr ne bn ta te th km my bo ja zh ko'
  .split(' ')
  .map((lang) => `:lang(${lang})`)
  .join()

/** The title grows with the window up to 640 px, and so doubles at 200 % on a desk; the others are in proportion to the text. */
function headings({ scale }: Theme['type']): string {
  const [title, ...others] = scale
  const first = `clamp(${rem(title * 0.8125)},${rem(title * 0.275)} + var(--zoom,1)*${round(title * 2.75)}vw,${rem(title * 1.375)})`
  return [first, ...others.map((size) => `${size}em`)]
    .map((size, index) => `--h${index + 1}:${size}`)
    .join(';')
}

const rem = (size: number): string => `${round(size)}rem`
const round = (size: number): number => Math.round(size * 1000) / 1000

/** Body size that a screen shows at the browser's own text size. Points. */
const usualSize = 12

/** How much larger than usual a theme is; the reader's own size multiplies it. */
export function scaleOf({ type }: Theme): number {
  return type.size / usualSize
}

/**
 * The theme's tokens as custom properties. Sizes are rem, so the browser's own text size rules; a theme of larger print is larger
 * in proportion. The system's forced
 * colours win over all of them. By night every theme has night colours, those of the sharpest contrast where the theme has it too.
 */
export function tokens(theme: Theme): string {
  const { type, space, color } = theme
  const size = scaleOf(theme) === 1 ? '' : `font-size:${Math.round(scaleOf(theme) * 100)}%;`
  const night = ratio(color.text, color.ground) > 20 ? { ...nightColors, ...contrast } : nightColors
  const scheme = isDark(color) ? 'dark' : 'light dark'
  const day = isDark(color) ? defaultTheme.color : color
  return `:root{color-scheme:${scheme};${size}${colorProperties(color)};${spokenOn(color)};
--font-text:${fontStack(type.text)};--font-heading:${fontStack(type.heading)};--font-code:${fontStack(type.code, 'ui-monospace,monospace')};
--line:color-mix(in srgb,var(--rule) 36%,var(--ground));--body:clamp(1.0625rem,.875rem + var(--zoom,1)*.94vw,1.25rem);
--leading:${Math.max(type.leading, leastLeading)};--paragraph:${Math.max(space.paragraph, 1)}em;--heading:${space.heading}em;--indent:${space.indent}em;--measure:34em;--gutter:max(4vw,min(1rem,5vw));--clear:0px;
--emphasis:${type.italics ? 'italic' : 'normal'};--emphasis-weight:${type.italics ? 'inherit' : '700'};
${headings(type)}}
:root:is(${tallScripts}){--leading:1.75;--tight:1.4}[lang]:is(${tallScripts}){line-height:max(1.75,var(--leading))}
@media (min-width:100em){:root{--h1:${rem(type.scale[0] * 1.625)}}}
${isDark(color) ? '' : `@media (prefers-color-scheme:dark) and (forced-colors:none){:root{${colorProperties(night)};${spoken.dark}}}`}
@media (prefers-contrast:more){:root{--muted:var(--text);--rule:var(--text);--line:var(--text)}}
@media (forced-colors:none){:root[data-theme=light]{color-scheme:light;${colorProperties(day)};${spokenOn(day)}}
:root[data-theme=dark]{color-scheme:dark;${colorProperties(nightColors)};${spoken.dark}}
:root[data-theme=sepia]{color-scheme:light;${colorProperties({ ...defaultTheme.color, ...sepia })};${spoken.sepia}}
:root[data-theme=contrast]{color-scheme:dark;${colorProperties({ ...nightColors, ...contrast })};${spoken.contrast}}}
`
}

/** The ground of a spoken sentence, where the theme's text and links can be read on it (WCAG 2.2, 1.4.3); else its own ground. */
function spokenOn(color: ThemeColors): string {
  const usual = isDark(color) ? spoken.dark : spoken.light
  const speaking = /#[\da-f]+/.exec(usual)?.[0] ?? color.ground
  const isRead = [color.text, color.link, color.muted].every((ink) => ratio(ink, speaking) >= 4.5)
  return isRead ? usual : usual.replace(speaking, color.ground)
}
