import type { Context } from '../context.js'
import { rules } from '../rules.js'
import type { Attributes } from '../syntax/attributes.js'
import type { AnyNode } from '../tree.js'

interface Shared {
  id?: string
  lang?: string
  dir?: 'ltr' | 'rtl'
  audience?: 'teacher'
}

/** What every node may say of itself. */
export function shared(attributes: Attributes): Shared {
  const { id, lang, dir } = attributes
  // By assignment: a literal that begins with a spread has a hidden class of its own in V8, and an article may have thousands.
  const own: Shared = {}
  if (id) own.id = id
  if (lang) own.lang = lang
  if (dir === 'ltr' || dir === 'rtl') own.dir = dir
  if (isForTeacher(attributes)) own.audience = 'teacher'
  return own
}

/** Whether what carries these attributes is for the teacher's copy only. */
export function isForTeacher({
  class: classes = '',
  'data-audience': audience,
  audience: short,
}: Attributes): boolean {
  return (
    classes.toLowerCase().split(' ').includes('teacher') || (audience ?? short)?.toLowerCase() === 'teacher'
  )
}

/** Names the attributes that nothing reads, so that a slip of the pen does not pass for a setting. */
export function reportUnknown(
  what: string,
  attributes: Attributes,
  known: readonly string[],
  place: AnyNode,
  { report }: Context,
): void {
  for (const [key, value = ''] of Object.entries(attributes)) {
    if (
      key === 'id' ||
      key === 'class' ||
      key === 'lang' ||
      key === 'dir' ||
      isAudience(key) ||
      known.includes(key)
    )
      continue
    // Readers may need what it says: no edition has it.
    const said = value.trim() && value !== 'true' ? ` (“${value.replace(/\s+/g, ' ').trim()}”)` : ''
    report(rules['attribute-known'], `The attribute "${key}"${said} has no effect on this ${what}`, {
      place,
      hint:
        known.length > 0
          ? `Known attributes: id, lang, dir, ${known.join(', ')}.`
          : 'Known attributes: id, lang and dir.',
    })
  }
}

const isAudience = (key: string): boolean => key === 'audience' || key === 'data-audience'
