import { type AnyNode, isParent } from '@lectern/core/reading'
import type { Draft } from '../draft.js'
import type { Place } from '../findings/place.js'
import type { ItemNumber } from '../item.js'
import { made } from '../nodes.js'
import type { Entry } from './entry.js'

interface OpenList {
  level: number
  ordered: boolean
  numbering: string | undefined
  node: AnyNode & { children: AnyNode[] }
  /** The number that the next item has by itself. */
  next: number
}

/** Puts numbered paragraphs together into lists, by their levels. */
export class Lists {
  readonly #blocks: AnyNode[]
  readonly #draft: Draft
  #open: OpenList[] = []

  constructor(blocks: AnyNode[], draft: Draft) {
    this.#blocks = blocks
    this.#draft = draft
  }

  get isOpen(): boolean {
    return this.#open.length > 0
  }

  close(): void {
    this.#open = []
  }

  add({ node, place, isChecked }: Entry, item: ItemNumber): void {
    this.#reportOther(item, place)
    const list = this.#listFor(item, place)
    const fields = {
      type: 'listItem',
      spread: false,
      children: [node],
      ...(isChecked === undefined ? {} : { checked: isChecked }),
      ...(item.ordered && item.value !== list.next ? { value: item.value } : {}),
    }
    list.node.children.push(made(this.#draft, fields, place))
    list.next = item.value + 1
  }

  /** A block that belongs to the last item. */
  goOn(node: AnyNode, level = Number.POSITIVE_INFINITY): void {
    while (this.#open.length > 1 && (this.#open.at(-1)?.level ?? 0) > level) this.#open.pop()
    const item = this.#open.at(-1)?.node.children.at(-1)
    if (item && isParent(item)) item.children.push(node)
  }

  #listFor({ level, ordered, numbering, value }: ItemNumber, place: Place): OpenList {
    while (this.#open.length > 1 && (this.#open.at(-1)?.level ?? 0) > level) this.#open.pop()
    const last = this.#open.at(-1)
    if (last && last.level >= level && last.ordered === ordered && last.numbering === numbering) {
      last.level = level
      return last
    }
    if (last && last.level >= level) this.#open.pop()
    const fields = {
      type: 'list',
      ordered,
      spread: false,
      ...(ordered && value !== 1 ? { start: value } : {}),
      ...(numbering && numbering !== 'decimal' ? { numbering } : {}),
    }
    const node = Object.assign(made(this.#draft, fields, place), { children: [] as AnyNode[] })
    const parent = this.#open.at(-1)?.node.children.at(-1)
    if (parent && isParent(parent)) parent.children.push(node)
    else this.#blocks.push(node)
    const list = { level, ordered, numbering, node, next: value }
    this.#open.push(list)
    return list
  }

  #reportOther({ isOther, label }: ItemNumber, place: Place): void {
    const { findings, format } = this.#draft
    if (!isOther) return
    findings.tell(
      format.rule('number'),
      `${format.program} numbers this item “${label}”; as an item of a list it has the number of its level alone`,
      place,
      `Check that nothing refers to it by the number that ${format.program} shows.`,
    )
  }
}
