import { descendants, is, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { rules } from '../rules.js'
import { schema } from './schema.js'

const known = new Set(schema.tagNames)

/**
 * Finds what `data-audience="teacher"` marks, wherever it stands. An element that is not read keeps its mark as a span. A class of that name is none:
 * pages of schools have it for people.
 */
export function markAudience(tree: HastRoot, { report }: Pick<SourceText, 'report'>): void {
  let untaken: Element | undefined
  for (const node of descendants(tree)) {
    if (!is<Element>(node, 'element')) continue
    const { dataAudience, className } = node.properties
    if (/^teacher$/i.test(String(dataAudience ?? ''))) {
      node.properties.dataAudience = 'teacher'
      if (!known.has(node.tagName)) node.tagName = 'span'
      // No node is made of these: their rows are marked.
      if (/^t(?:head|body|foot)$/.test(node.tagName))
        for (const row of node.children)
          if (is<Element>(row, 'element')) row.properties.dataAudience = 'teacher'
    } else if (Array.isArray(className) && className.includes('teacher')) untaken ??= node
  }
  if (untaken)
    report(
      rules['audience-class'],
      'The class “teacher” is not read as a mark for the teacher; what it marks is in every copy',
      { place: untaken, hint: 'If it is meant as one, write data-audience="teacher".' },
    )
}

/** Whether an element is for the teacher alone. */
export function isForTeacher({ properties: { dataAudience } }: Element): boolean {
  return dataAudience === 'teacher'
}
