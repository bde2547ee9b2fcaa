import {
  engineReady,
  engineSetup,
  giveRules,
  setupEngine,
  toSpeech,
} from '#carried/speech-rule-engine/engine'
import { readRules } from './read-rules.js'
import { loadRules } from './speech-rules.js'

giveRules((name) => loadRules(readRules, name))

/** The part of speech-rule-engine that is used here, with the rules of this package. */
export const speechRuleEngine = { engineReady, engineSetup, setupEngine, toSpeech }
