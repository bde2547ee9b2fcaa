import { type Draft, report } from '../draft.js'

/** What a file says of a picture. */
export interface Described {
  /** Text alternative. */
  alt?: string | undefined
  /** Title, beside the alternative. */
  title?: string | undefined
  /** Whether the author marked it as decoration. */
  isDecorative?: boolean
}

/** How Word and others end descriptions that nobody wrote, in the languages that it writes them in most. */
const automatic = new RegExp(
  [
    'automatically generated',
    'AI-generated content may be incorrect',
    'automatisch generiert',
    'automatisch erstellt',
    'KI-generierte',
    'généré\\w* automatiquement',
    "généré\\w* par l[’']IA",
    'generad[ao] automáticamente',
    'generado por IA',
    'generat[ao] automaticamente',
    "generato dall[’']intelligenza artificiale",
    'gerad[ao] automaticamente',
    'gerado por IA',
    'automatisch gegenereerd',
    'automatiskt genererad',
    'automatisk generert',
    'automatisk genereret',
    'automaattisesti',
    'wygenerowany automatycznie',
    'automaticky generovaný',
    'автоматически созданное',
    '自动生成',
    '自動的に生成',
    '자동 생성',
    '自動產生的描述',
    'התיאור נוצר באופן אוטומטי',
    'تم إنشاء الوصف تلقائي',
    'açıklama otomatik olarak oluşturul',
    'автоматично (?:згенерований|створений) опис',
    'περιγραφή (?:που )?δημιουργήθηκε αυτόματα',
    'automatikusan (?:generált|létrehozott) leírás',
    'descriere generată automat',
    'deskripsi dibuat secara otomatis',
    'mô tả được tạo tự động',
  ].join('|'),
  'i',
)

/** Names of files, and what programs call pictures. */
const name =
  /^(?:(?:\S+|[a-z]:\\.+)\.(?:png|jpe?g|gif|bmp|tiff?|svg|wmf|emf|webp)|(?:https?|file):\S+|(?:picture|image|img|bild|grafik|graphic|imagen?|immagine|afbeelding|imagem|photo|foto|dsc|screenshot)[ _-]?\d*)$/i

/**
 * The alternative text that a person wrote: never a file's name or what a program guessed. `decorative` where the author said so.
 * A picture about which nothing is said has no `alt`, which core reports.
 */
export function altOf(
  { alt, title, isDecorative }: Described,
  draft: Draft,
): { alt: string | null; decorative?: true } {
  if (isDecorative) return { alt: '', decorative: true }
  const text = [alt, title].map((one) => one?.replace(/\s+/g, ' ').trim() ?? '').find((one) => one !== '')
  if (!text) return { alt: null }
  if (automatic.test(text)) {
    report(
      draft,
      'alt',
      `Nobody wrote this alternative text: “${text.slice(0, 500)}”; it is left out`,
      `Say in your own words what the picture shows (${draft.format.altText}).`,
    )
    return { alt: null }
  }
  if (name.test(text)) {
    report(
      draft,
      'alt',
      `The alternative text “${text.slice(0, 500)}” is a name; it is left out`,
      `Say what the picture shows (${draft.format.altText}).`,
    )
    return { alt: null }
  }
  return { alt: text }
}
