import { Engine } from 'speech-rule-engine/js/common/engine.js'

// Some 10 ms after it was loaded, the engine takes in English by rules of its own, unless another language was asked for by
// then. This makes the next set-up load nothing, so it must be loaded before the engine; those who ask set it up twice.
Engine.getInstance().delay = true
