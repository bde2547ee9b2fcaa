/** What engines share that speak by nets: the runtime, settings of threads, breaths. For packages of Lectern; it may change in any version. */
export { netThreads } from './net-threads.js'
export { type Breath, breaths, endToEnd } from './sentence.js'
export { letGo } from './sound/let-go.js'
export { pcmOf } from './sound/pcm.js'
export { loadRuntime, type Net, type Row, type Runtime, runtimeName } from './sound/runtime.js'
