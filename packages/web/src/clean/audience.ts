import { descendants, is, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'

/** Elements that stand among words. */
const among: ReadonlySet<string> = new Set(
  'a abbr b cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var'.split(' '),
)

/**
 * Finds what `data-audience="teacher"` marks, wherever it stands: only the teacher's copy has it. A class of that name is none: pages of schools
 * have it for people.
 */
export function markAudience(tree: HastRoot, { teacherParts }: Pick<SourceText, 'teacherParts'>): void {
  for (const node of descendants(tree)) {
    if (!is<Element>(node, 'element') || !isForTeacher(node)) continue
    node.properties.dataTeacher = ''
    if (!node.position) continue
    teacherParts.push({
      position: node.position,
      ...(among.has(node.tagName) ? { inline: true } : {}),
    })
  }
}

function isForTeacher({ properties: { dataAudience } }: Element): boolean {
  return /^teacher$/i.test(String(dataAudience ?? ''))
}
