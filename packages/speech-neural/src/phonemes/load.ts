import { data, unpacked } from '../sound/assets.js'
import type { Entry } from './dictionary.js'
import { Entries } from './entries.js'
import { Lexicon } from './lexicon.js'
import type { Phonemizer, UnknownWords } from './phonemizer.js'
import { Tagger, type TaggerModel } from './tagger.js'
import { Tokenizer } from './tokenizer.js'

/** Dictionaries, tagger and tokenizer of the voice; some 300 ms, and 15 MB. */
export async function loadPhonemizer(unknown: UnknownWords): Promise<Phonemizer> {
  const [gold, silver, tagger, special] = await Promise.all([
    unpacked('lexicon-gold.json.gz'),
    unpacked('lexicon-silver.json.gz'),
    unpacked('tagger.json.gz'),
    data<Readonly<Record<string, readonly string[]>>>('tokenizer-exceptions.json'),
  ])
  return {
    lexicon: new Lexicon(new Entries<Entry>(gold), new Entries<Entry>(silver)),
    tagger: new Tagger(taggerModel(new Entries(tagger))),
    tokenizer: new Tokenizer(special),
    unknown,
  }
}

function taggerModel(file: Entries<unknown>): TaggerModel {
  return {
    tags: file.get('tags') as TaggerModel['tags'],
    tagdict: file.get('tagdict') as TaggerModel['tagdict'],
    vocab: file.get('vocab') as TaggerModel['vocab'],
    weights: file.within('weights'),
  }
}
