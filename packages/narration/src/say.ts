import { sameScript } from './languages.js'
import type { Gloss, SpeechItem, SpeechRole, SpokenPart } from './script.js'
import { clings } from './spoken/parts.js'
import { plainSpoken } from './spoken/plain.js'
import { type Lead, type State, speaks } from './state.js'

interface Utterance {
  id: string
  block: string
  sentence?: string
  lang: string
  role: SpeechRole
  display: string
  parts: readonly SpokenPart[]
  glosses?: readonly Gloss[]
  insertions?: readonly string[]
}

/** Adds words to the script, after what leads them in. */
export function say(
  state: State,
  { id, parts, role, glosses = [], insertions = [], ...rest }: Utterance,
): SpeechItem {
  const { around, chapter } = state
  const { printed, before } = takeLeads(state, rest.lang)
  const all = withLead(before, parts)
  const leadEnd = joined(before).length
  const voice = role === 'announcement' ? undefined : around.voice
  const item: SpeechItem = {
    type: 'speech',
    id: unique(state, id),
    ...rest,
    chapter,
    role: role === 'text' ? (around.role ?? role) : role,
    ...printed,
    ...(voice ? { voice } : {}),
    ...(insertions.length > 0 ? { insertions } : {}),
    ...(glosses.length > 0 ? { glosses } : {}),
    spoken: joined(all),
    ...(leadEnd > 0 ? { leadEnd } : {}),
    parts: all,
    ...(around.skip ? { skip: around.skip } : {}),
    ...(around.escape.length > 0 ? { escape: around.escape } : {}),
  }
  state.items.push(item)
  return item
}

/** What leads the next words in, as it is printed and as it is said; nothing leads in the words after them. */
function takeLeads(
  state: State,
  lang: string,
): { printed: Pick<SpeechItem, 'lead' | 'marker'>; before: SpokenPart[] } {
  const leads = state.lead.flatMap((one) => voicedLead(state, one, lang))
  const lead = leads.flatMap(({ text, marker }) => (marker ? [] : [text])).join(', ')
  const marker = leads.flatMap((one) => one.marker ?? []).join(' ')
  state.lead = []
  return {
    printed: { ...(lead ? { lead } : {}), ...(marker ? { marker } : {}) },
    before: spokenLeads(state, leads),
  }
}

/**
 * What leads in, where a voice reads it: another's voice says what is in its script as well as it can. In another
 * script it would be noise; that it is not read was said where it stands.
 */
function voicedLead(state: State, lead: Lead, around: string): Lead[] {
  if (speaks(state, lead.lang)) return [lead]
  return lead.marker || (speaks(state, around) && sameScript(lead.lang, around))
    ? [{ ...lead, lang: around }]
    : []
}

function spokenLeads(state: State, leads: readonly Lead[]): SpokenPart[] {
  return leads.flatMap(({ text, lang }) => {
    const parts = plainSpoken(state, text, lang)
    const last = parts.at(-1)
    if (!last) return []
    // what is given in IPA ends where its word does
    if (last.ipa) return [...parts, { lang, spoken: ':' }]
    // the stop of a short form ("Dep.") is none of a sentence
    return [...parts.slice(0, -1), { ...last, spoken: `${last.spoken.replace(/(?<=\p{L})\.$/u, '')}:` }]
  })
}

function withLead(leads: readonly SpokenPart[], parts: readonly SpokenPart[]): SpokenPart[] {
  const all: SpokenPart[] = []
  for (const part of [...leads, ...parts]) append(all, part)
  // Nearly always there is one; a list that grew has room for seventeen.
  return all.slice()
}

function append(parts: SpokenPart[], part: SpokenPart): void {
  const last = parts.at(-1)
  const same =
    last && last.lang === part.lang && !last.ipa && !last.pause && !last.gap && !part.ipa && !part.gap
  if (!same) parts.push({ ...part })
  else parts[parts.length - 1] = withBefore(part, `${last.spoken} `)
}

/** A part after words of its language: what is said of its places moves. */
function withBefore(part: SpokenPart, before: string): SpokenPart {
  const moved = part.emphasis?.map(({ begin, end, level }) => ({
    begin: begin + before.length,
    end: end + before.length,
    level,
  }))
  return { ...part, spoken: before + part.spoken, ...(moved ? { emphasis: moved } : {}) }
}

function unique(state: State, wanted: string): string {
  let id = wanted
  for (let ordinal = 2; state.ids.has(id); ordinal++) id = `${wanted}-${ordinal}`
  state.ids.add(id)
  return id
}

/** Parts with a space between them, but before punctuation ("salām, peace"). */
function joined(parts: readonly SpokenPart[]): string {
  return parts
    .flatMap(({ spoken }) => spoken || [])
    .reduce((before, part) => (before && !clings.test(part) ? `${before} ${part}` : before + part), '')
}
