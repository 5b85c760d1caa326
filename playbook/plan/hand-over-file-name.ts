/** `internal`: for those who work on the engagement; `customer`: the copy that the customer may have. */
export const HAND_OVER_AUDIENCES = ['internal', 'customer'] as const
export type HandOverAudience = (typeof HAND_OVER_AUDIENCES)[number]

/** For Word, as Markdown, and as a calendar. */
export const HAND_OVER_FORMATS = ['docx', 'md', 'ics'] as const
export type HandOverFormat = (typeof HAND_OVER_FORMATS)[number]

/** A customer's name of any length leaves room for the rest of the name of a file. */
const LONGEST_PART = /^.{0,60}/u

/**
 * What the file is saved as: `Contoso-Microsoft-Teams-activation-playbook-customer.docx`. Says whose it is, so that nobody sends the
 * copy of another customer; letters and digits alone, which every disk takes.
 */
export function savedFileName(
  { customer, workload }: { readonly customer: string; readonly workload: string },
  audience: HandOverAudience,
  format: HandOverFormat,
): string {
  return [customer, workload, handOverFileName(audience, format)].map(safe).filter(Boolean).join('-')
}

/** Of letters (with their accents), digits, hyphens and full stops within. */
function safe(part: string): string {
  const hyphened = part.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}.]+/gu, '-')
  const [begins = ''] = LONGEST_PART.exec(hyphened) ?? []
  return begins.replace(/^[-.]+/, '').replace(/[-.]{1,60}$/, '')
}

/** `activation-playbook-customer.docx`: under which it is asked for. Names no customer, because addresses are kept in logs. */
export function handOverFileName(audience: HandOverAudience, format: HandOverFormat): string {
  return `activation-playbook-${audience}.${format}`
}

/** Reads such a file name; undefined for any other. */
export function readHandOverFileName(
  name: string,
): { readonly audience: HandOverAudience; readonly format: HandOverFormat } | undefined {
  for (const audience of HAND_OVER_AUDIENCES) {
    for (const format of HAND_OVER_FORMATS) {
      if (handOverFileName(audience, format) === name) return { audience, format }
    }
  }
  return undefined
}
