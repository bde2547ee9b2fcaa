import { LecternError } from '@lectern/core'
import sre, { type SpeechRuleEngine } from 'speech-rule-engine'
import { loadRules, type RuleReader } from './speech-rules.js'

/**
 * The engine loads English by itself 10 ms after its module, from a public host where there is a document. Modules that import one another
 * statically run in one turn, so that its loader is this one before then; it waits until somebody says where rules come from.
 */
let open: (read: RuleReader) => void = () => undefined
const reader = new Promise<RuleReader>((resolve) => {
  open = resolve
})
void sre.setupEngine({ custom: async (name) => loadRules(await reader, name) })

/**
 * @param read where rules come from; the first call decides. Default: the engine's own package on disk
 * @throws LecternError `bad-usage` in a browser without `read`
 */
export function engineWith(read: RuleReader = ownReader()): SpeechRuleEngine {
  open(read)
  return sre
}

function ownReader(): RuleReader {
  if (typeof document === 'undefined') return sre.localeLoader()
  throw new LecternError('bad-usage', 'In a browser, formulas need speechRules', {
    hint: 'Import from lectern/browser, or give createFormulas() a function that fetches the rules.',
  })
}
