import { type Evidence, lostOf } from '@lectern/check/claims'
import {
  type AccessibilityWords,
  type EmitContext,
  type Finding,
  isLanguageKnown,
  type Metadata,
} from '@lectern/core'
import { rules } from '../rules.js'

/** What only a publisher may say; nothing of it is derived. */
export interface Declared {
  conformsTo?: string
  certifiedBy?: string
  certifierCredential?: string
  certifierReport?: string
  exemptions: readonly string[]
  contactEmail?: string
}

type Version = '1.1' | '1.2'

/**
 * The publisher's words, as far as they may be repeated. Conformance and its certificate go together, and stand only
 * while no check has found an error against WCAG: whoever reads the metadata cannot see our findings.
 */
export function declaredBy(
  meta: Metadata,
  evidence: Evidence,
  version: Version,
  context: EmitContext,
): Declared {
  const { accessibility: said } = meta
  const { contactEmail } = said
  return {
    ...conformance(said, contradictions(meta, evidence, context.findings ?? []), version, context),
    exemptions: exemptionsIn(said, context),
    ...(contactEmail && version === '1.2' ? { contactEmail } : {}),
  }
}

function conformance(
  { conformsTo, certifiedBy, certifierCredential, certifierReport }: AccessibilityWords,
  against: readonly string[],
  version: Version,
  context: EmitContext,
): Partial<Declared> {
  if (!conformsTo && certifiedBy) reportBareCertificate(certifiedBy, context)
  if (!conformsTo) return {}
  const value = conformanceString(conformsTo, version)
  if (value === undefined) {
    const hint = `Write "WCAG 2.2 Level AA", or in full "EPUB Accessibility ${version} - WCAG 2.2 Level AA".`
    context.report(
      rules['conformance-string'],
      `"${conformsTo}" is not a conformance string that reading systems know`,
      {
        hint,
      },
    )
    return {}
  }
  if (against.length > 0) {
    const reason = `"${value}" is left out: ${against.join('; ')}`
    context.report(rules['conformance-contradicted'], reason, {
      hint: 'Fix the errors that the checks report.',
    })
    return {}
  }
  return {
    conformsTo: value,
    ...(certifiedBy ? { certifiedBy } : {}),
    ...(certifiedBy && certifierCredential ? { certifierCredential } : {}),
    ...(certifiedBy && certifierReport ? { certifierReport } : {}),
  }
}

/** Readers ask what was certified: a name alone tells them nothing (EPUB Accessibility 1.1, 5.4). */
function reportBareCertificate(certifiedBy: string, { report }: EmitContext): void {
  report(
    rules['conformance-string'],
    `The certifier "${certifiedBy}" is left out: there is no conformance statement to certify`,
    {
      hint: 'Add conformsTo: "WCAG 2.2 Level AA" beside certifiedBy.',
    },
  )
}

/** The one form that the specification gives (EPUB Accessibility 1.1, 5.3), from it or from a short form. */
function conformanceString(said: string, version: Version): string | undefined {
  const parts = /^(?:EPUB Accessibility 1\.[12]\s*-\s*)?WCAG (2\.[012])(?:\s+Level)?\s+(A{1,3})$/i.exec(
    said.trim(),
  )
  if (!parts) return undefined
  const [, wcag, level = ''] = parts
  return `EPUB Accessibility ${version} - WCAG ${wcag} Level ${level.toUpperCase()}`
}

/** Why conformance cannot be said, in words; empty where nothing speaks against it. */
function contradictions(meta: Metadata, evidence: Evidence, findings: readonly Finding[]): string[] {
  const broken = lostOf(evidence).some(({ value }) => value === 'textual')
  const missing = evidence.absent + evidence.absentSounds + evidence.absentFilms
  const failed = findings.filter(({ severity, wcag }) => severity === 'error' && wcag.length > 0)
  const criteria = [...new Set(failed.flatMap(({ wcag }) => wcag))].sort()
  return [
    // WCAG 3.1.1, a criterion of level A.
    ...(isLanguageKnown(meta) ? [] : ['its language is not known']),
    ...(evidence.isUnconfirmed ? ['the EPUB could not be confirmed to have all of the article'] : []),
    ...(broken ? ['some content has no text alternative'] : []),
    ...(missing > 0 ? ['some pictures or recordings are missing'] : []),
    ...(failed.length > 0 ? [`checks found errors against WCAG ${criteria.join(', ')}`] : []),
  ]
}

/** Of the European Accessibility Act (EPUB Accessibility 1.1, 6.1). */
const known = ['eaa-microenterprise', 'eaa-disproportionate-burden', 'eaa-fundamental-alteration']

function exemptionsIn({ exemptions = [] }: AccessibilityWords, { report }: EmitContext): string[] {
  const named = exemptions.map((name) => (name.startsWith('eaa-') ? name : `eaa-${name}`))
  for (const name of named.filter((name) => !known.includes(name))) {
    const hint = `Known exemptions: ${known.join(', ')}.`
    report(
      rules['exemption-unknown'],
      `"${name}" is not an exemption that reading systems know; it is left out`,
      {
        hint,
      },
    )
  }
  return named.filter((name) => known.includes(name))
}
