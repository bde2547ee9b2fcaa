import { data } from '../assets.js'
import type { Entry } from './dictionary.js'
import { Lexicon } from './lexicon.js'
import type { Phonemizer, UnknownWords } from './phonemizer.js'
import { Tagger, type TaggerModel } from './tagger.js'
import { Tokenizer } from './tokenizer.js'

type Entries = Readonly<Record<string, Entry>>

/** Dictionaries, tagger and tokenizer of the voice; some 300 ms. */
export async function loadPhonemizer(unknown: UnknownWords): Promise<Phonemizer> {
  const [gold, silver, tagger, special] = await Promise.all([
    data<Entries>('lexicon-gold.json.gz'),
    data<Entries>('lexicon-silver.json.gz'),
    data<TaggerModel>('tagger.json.gz'),
    data<Readonly<Record<string, readonly string[]>>>('tokenizer-exceptions.json'),
  ])
  return {
    lexicon: new Lexicon(gold, silver),
    tagger: new Tagger(tagger),
    tokenizer: new Tokenizer(special),
    unknown,
  }
}
