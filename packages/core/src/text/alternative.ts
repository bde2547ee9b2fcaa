const fileName =
  /^(?:(?:https?|file):\S+|(?:\S+|[a-z]:\\.+)\.(?:png|jpe?g|gif|webp|avif|svg|heic|tiff?|bmp|wmf|emf))$/i

const placeholders = new Set([
  'image',
  'picture',
  'photo',
  'photograph',
  'graphic',
  'img',
  'bild',
  'foto',
  'imagen',
  'صورة',
])

/**
 * Whether a text alternative is only the name of a file, or says that there is a picture, which is known already: a failure of WCAG 2.2, 1.1.1
 * (F30).
 */
export function saysNothing(alt: string): boolean {
  const words = alt.trim()
  return fileName.test(words) || placeholders.has(words.toLowerCase().replace(/[ _-]?\d*[.…!:]*$/, ''))
}
