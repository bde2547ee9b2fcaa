import { checkOptions, type Emitter, type OptionKinds, optionKinds } from '@lectern/core'

/** Options of `daisy()`. */
export interface DaisyOptions {
  /** Unique in a run. Default: `daisy`. */
  name?: string
  /** Whether the pages of the run's PDF become pages of the book. Default: true, where there is one. */
  pages?: boolean
}

const { flag, text } = optionKinds

const kinds: OptionKinds<DaisyOptions> = { name: text, pages: flag }

/**
 * What the edition is called, and what it waits for.
 *
 * @throws LecternError `bad-usage`
 */
export function daisyIdentity(options: DaisyOptions): Pick<Emitter, 'name' | 'kind' | 'after'> {
  checkOptions('daisy()', options, kinds)
  return { name: options.name ?? 'daisy', kind: 'daisy', after: ['pdf', 'audio'] }
}
