import type { Element } from 'hast'
import { classesOf, elements, elementsIn, outermost } from './elements.js'

/**
 * Menus above and below a page of Javadoc that has no `<nav>` (before version 9: divisions; before 7: tables). Readability cannot judge such a page:
 * most of its text is lists and tables of links.
 */
export function javadocMenus(body: Element): Element[] {
  const divisions = elementsIn(body).filter((element) =>
    classesOf(element).some((name) => /^(?:topNav|bottomNav|subNav)$/.test(name)),
  )
  const tables = elements(body, 'table').filter((table) =>
    elements(table, 'td').some((cell) => classesOf(cell).includes('NavBarCell1')),
  )
  return outermost([...divisions, ...tables])
}
