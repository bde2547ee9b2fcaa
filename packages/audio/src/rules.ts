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
  'recording-omits': ['warning', 'The recording says every sentence of the article', '1.2.1'],
  'recording-cues': ['warning', 'Every cue of a recording has times within it'],
  'recording-rough': ['info', 'Sentences of a recording begin where they are said to'],
  'recording-adds': ['warning', 'The article has every word of the recording', '1.2.1'],
  'recording-narrator': ['warning', 'Whoever reads in a recording is named'],
  'caption-speed': ['info', 'Captions can be read while they are shown', '1.2.2'],
  'voice-there': ['warning', 'A voice that was chosen is there until the end'],
  'sound-cover': ['warning', 'Players can show the cover'],
  'sound-peak': ['warning', 'The sound peaks at -1 dBTP at most'],
  'sound-loudness': ['warning', 'The sound is within 1 LU of -19 LUFS'],
})
