import type { Amounts } from '../../language.js'

const attributiveBefore =
  /(?:^|[^\p{L}\p{N}])(?:(?<any>an?|another|each|\d+ ?[x×])|the|this|that|its|his|her|their|our|my|your|\p{L}+[’']s) $/iu

const attributiveAfter =
  /^-\p{Ll}|^ (?!(?:of|in|on|at|to|for|until|till|when|where|while|as|if|since|after|before|during|except|from|by|with|and|or|but|nor|so|per|is|are|was|were|than|into|onto|over|under|above|below|beyond|between|through|across|along|around|about|out|off|up|down|long|wide|tall|high|deep|thick|away|apart|more|less|each|every|later|earlier|ago)(?!\p{L}))\p{L}{3,}(?!\p{L})/u

/** After "the" a verb may follow as well ("the 100 km took a day"): only before what measures often stand. */
const measured =
  /^ (?:race|run|final|hurdles|sprint|walk|drive|hike|stretch|journey|trip|limit|zone|radius|mark|bottle|bag|block|tower|wall|fence|pool|line|route|track|border|coast|coastline|bridge|tunnel|cable|pipeline|deal|bill|plan|fund|loan|package|budget|contract|project|grant|bid|offer|takeover|acquisition|debt|deficit|surplus|fine|prize|reward|house|home|yacht|disk|card|battery|model|engine|record|question|salary|bonus|scheme|programme|program|tax|levy|subsidy|donation|investment|loss|profit|payout|settlement|lawsuit|ransom|bailout|stake|fee|rent|dash|relay|freestyle|butterfly|backstroke|breaststroke|medley|crossing|climb|gap|level|event|title|champion|gold|silver|bronze|[A-Z]\p{L}+)(?!\p{L})/u

/** Sizes that are letters before what is counted. */
export const crowds = (people = '(?!)'): NonNullable<Amounts['crowds']> => [
  { sizes: ['k', 'K', 'M', 'bn', 'B'], nouns: `${people}|(?!files|bits|bytes|steps)\\p{Ll}{3,}s` },
  // "5m cables" are of five metres
  { sizes: ['m'], nouns: people },
]

/** Whether a measure stands before what it describes ("a ten-mile run"). */
export function isAttributive(before: string, after: string): boolean {
  const found = attributiveBefore.exec(before)
  return found !== null && (found.groups?.any ? attributiveAfter : measured).test(after)
}
