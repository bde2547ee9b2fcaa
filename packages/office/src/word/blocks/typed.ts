import type { Typed } from '../../blocks/entry.js'
import { child, descendantsOf, type Markup, textIn } from '../../package/xml.js'
import { gapsIn } from '../../typed.js'
import { propertiesOf } from '../inlines/properties.js'
import { settingOf, toggleOf } from '../package/xml.js'
import type { State } from '../state.js'

/** How a paragraph is written; undefined where it has no words. */
export function typedOf(element: Markup, state: State): Typed | undefined {
  const styles = state.file.styles.chain(settingOf(child(element, 'w:pPr'), 'w:pStyle'))
  const runs = [...descendantsOf(element)].filter(({ name }) => name === 'w:r')
  const written = runs.map((run) => ({ run, text: textOfRun(run) })).filter(({ text }) => text.trim() !== '')
  if (written.length === 0) return undefined
  const text = runs.map(textOfRun).join('')
  const properties = written.map(({ run }) => propertiesOf(run, styles, state))
  return {
    text: text.trim(),
    isBold: properties.every(({ near }) => near.some((one) => toggleOf(one, 'w:b'))),
    gaps: gapsIn(text),
  }
}

function textOfRun(run: Markup): string {
  return run.children
    .map((one) => {
      if (typeof one === 'string') return ''
      if (one.name === 'w:t') return textIn(one)
      return one.name === 'w:tab' ? '\t' : /^w:(?:br|cr)$/.test(one.name) ? '\n' : ''
    })
    .join('')
}
