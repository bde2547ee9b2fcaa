import { checkOptions, type OptionKinds, optionKinds } from '@lectern/core'
import type { NarrateOptions } from './options.js'

const { aFunction, anyList, flag, having, oneOf } = optionKinds

const kinds: OptionKinds<NarrateOptions> = {
  verbosity: oneOf('off', 'some', 'all'),
  code: oneOf('announce', 'summary', 'read'),
  tables: oneOf('read', 'rows', 'columns', 'summary', 'announce'),
  notes: oneOf('end', 'inline', 'announce'),
  links: oneOf('quiet', 'announce'),
  paragraphNumbers: flag,
  pageNumbers: flag,
  pages: anyList,
  frame: flag,
  narrator: having('{ name, synthetic }', 'name', 'synthetic'),
  speaks: aFunction,
  report: aFunction,
}

/** @throws LecternError `bad-usage` */
export function checkNarrateOptions(options: NarrateOptions): void {
  checkOptions('narrate()', options, kinds)
}
