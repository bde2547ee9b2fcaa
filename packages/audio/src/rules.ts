import { defineRules } from '@lectern/core'

export const rules = defineRules('audio', {
  'voice-language': ['warning', 'The chosen voice speaks the language of the article', '3.1.1'],
  'voice-known-language': [
    'warning',
    'The language of the article is known, so that a voice can be chosen',
    '3.1.1',
  ],
  'sentence-spoken': ['error', 'Every sentence can be spoken by the engine', '1.2.1'],
  'sentence-pronunciation': ['info', 'The engine can use the pronunciations that the author gives'],
  'voice-there': ['warning', 'A voice that was chosen is there until the end'],
  'sound-peak': ['warning', 'The sound peaks at -1 dBTP at most'],
  'sound-loudness': ['warning', 'The sound is within 1 LU of -19 LUFS'],
})
