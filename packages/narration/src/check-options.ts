import { checkOptions, type OptionKinds, optionKinds } from '@lectern/core'
import { choiceKinds, type NarrateOptions } from './options.js'

const { aFunction, anyList, having } = optionKinds

const kinds: OptionKinds<NarrateOptions> = {
  ...choiceKinds,
  pages: anyList,
  narrator: having('{ name, synthetic }', 'name', 'synthetic'),
  speaks: aFunction,
  report: aFunction,
}

/** @throws LecternError `bad-usage` */
export function checkNarrateOptions(options: NarrateOptions): void {
  checkOptions('narrate()', options, kinds)
}
