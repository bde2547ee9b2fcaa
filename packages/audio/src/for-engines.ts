// What an engine needs that is a package of its own: the command has the rest in its bundle, and a second copy takes 18 MB and a tenth of a second.
export { SampleRooms } from './encode/sample-rooms.js'
export * from './engine/engine.js'
