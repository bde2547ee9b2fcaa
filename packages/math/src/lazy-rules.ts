import './xpath.js'
import { Engine } from 'speech-rule-engine/js/common/engine.js'
import {
  MathSimpleStore,
  type NameDefinition,
  type NameStore,
} from 'speech-rule-engine/js/rule_engine/math_simple_store.js'
import { Action } from 'speech-rule-engine/js/rule_engine/speech_rule.js'

// speech-rule-engine takes in some 3,000 names of characters and 400 rules before it says a word, of which an article's
// formulas need a few dozen. Here it notes them as they come, and takes each in when it is first asked for.

const { prototype: store } = MathSimpleStore
const { defineRuleFromStrings: define, getRules } = store
const noted = new WeakMap<NameStore, NameDefinition[]>()

store.defineRuleFromStrings = function (...name) {
  const known = noted.get(this)
  if (known) known.push(name)
  else noted.set(this, [name])
}

store.getRules = function (locale) {
  const names = noted.get(this)
  if (names) {
    noted.delete(this)
    withoutReference(() => {
      for (const name of names) define.apply(this, name)
    })
  }
  return getRules.call(this, locale)
}

/** Who defines a name forgets what the engine compares with; now that may be in the middle of a formula. */
function withoutReference(work: () => void): void {
  const engine = Engine.getInstance()
  const { comparator } = engine
  engine.comparator = { getReference: () => undefined, setReference: () => undefined }
  work()
  engine.comparator = comparator
}

const { fromString: parse } = Action

Action.fromString = (source) => {
  let components: unknown[] | undefined
  return Object.create(Action.prototype, {
    components: { get: () => (components ??= parse(source).components) },
    // The engine writes what it does to a log that nobody keeps.
    toString: { value: () => source },
  }) as Action
}
