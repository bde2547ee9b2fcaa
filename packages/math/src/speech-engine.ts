import { engineReady, engineSetup, setupEngine } from 'speech-rule-engine/js/api/control.js'
import { toSpeech } from 'speech-rule-engine/js/api/string.js'
import { loadRules } from './speech-rules.js'

// The types of the engine leave this option out.
type Features = Parameters<typeof setupEngine>[0]
void setupEngine({ custom: loadRules } as unknown as Features)

/** The part of speech-rule-engine that is used here, with the rules of this package. */
export const speechRuleEngine = { engineReady, engineSetup, setupEngine, toSpeech }
