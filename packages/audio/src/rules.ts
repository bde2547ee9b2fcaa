import { defineRules } from '@lectern/core'

/** Findings of the sound, by rule. */
export const rules = defineRules('audio', {
  'voice-language': ['warning', 'The chosen voice speaks the language of the article', '3.1.1'],
  'voice-known-language': [
    'warning',
    'The language of the article is known, so that a voice can be chosen',
    '3.1.1',
  ],
  'sentence-spoken': ['error', 'Every sentence can be spoken by the engine', '1.2.1'],
  'sentence-pronunciation': ['info', 'The engine can use the pronunciations that the author gives'],
  'recording-omits': ['warning', 'Every sentence of the article is in the recording', '1.2.1'],
  'recording-cues': ['warning', 'Every cue has times within the recording'],
  'recording-rough': ['info', 'The start time of each sentence in a recording is exact'],
  'recording-adds': ['warning', 'Every word of the recording is in the article', '1.2.1'],
  'recording-narrator': ['warning', 'The narrator of a recording is named'],
  'caption-speed': ['info', 'Captions can be read while they are shown', '1.2.2'],
  'voice-there': ['warning', 'A chosen voice stays available until the end of a run'],
  'sound-sufficient': ['warning', 'The article has words for all that it shows and plays', '1.1.1', '1.2.1'],
  'sound-cover': ['warning', 'The cover can be embedded in the sound'],
  'sound-peak': ['warning', 'The true peak of the sound is at most -1 dBTP'],
  'sound-loudness': ['warning', 'The loudness of the sound is within 1 LU of -19 LUFS'],
})
