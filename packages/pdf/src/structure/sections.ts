import type { Tag } from '@lectern/layout'

/**
 * Puts each heading and what follows it into a section, and sections of deeper headings inside (ISO 32000-1, 14.8.4.2):
 * readers can then go by sections, and cut the document where it parts. The title and what stands below it belong to
 * the document itself.
 */
export function intoSections(document: Tag): void {
  const kids = document.kids
  document.kids = []
  const open: { section: Tag; level: number }[] = []
  for (const kid of kids) {
    const level = kid.kind === 'tag' ? levelOf(kid) : 0
    if (level > 1) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop()
      open.push({ section: sectionIn(open.at(-1)?.section ?? document), level })
    }
    const home = open.at(-1)?.section ?? document
    if (kid.kind === 'tag') kid.parent = home
    home.kids.push(kid)
  }
}

function sectionIn(parent: Tag): Tag {
  const section: Tag = { kind: 'tag', type: 'Sect', parent, kids: [] }
  parent.kids.push(section)
  return section
}

const levelOf = ({ type }: Tag): number => Number(/^H([1-6])$/.exec(type)?.[1] ?? 0)
