import { engineReady, engineSetup, setupEngine, toSpeech } from 'speech-rule-engine/mjs/common/system.js'
import type { RuleMaps } from '../../rule-maps.js'

type Loader = (name: string) => Promise<RuleMaps>

let give: (loader: Loader) => void = () => undefined
const given = new Promise<Loader>((resolve) => {
  give = resolve
})

// The engine loads English by itself 10 ms after its module has run, from a public host where there is a document. This is one module with it,
// so that its loader is this one before then; it waits until somebody says where rules come from.
void setupEngine({ custom: async (name) => (await given)(name) })

/** Says where rules come from; the first call decides. */
export function giveRules(loader: Loader): void {
  give(loader)
}

export { engineReady, engineSetup, setupEngine, toSpeech }
