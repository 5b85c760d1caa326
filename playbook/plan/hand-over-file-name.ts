/** `internal`: for those who work on the engagement; `customer`: the copy that the customer may have. */
export const HAND_OVER_AUDIENCES = ['internal', 'customer'] as const
export type HandOverAudience = (typeof HAND_OVER_AUDIENCES)[number]

/** For Word, as Markdown, and as a calendar. */
export const HAND_OVER_FORMATS = ['docx', 'md', 'ics'] as const
export type HandOverFormat = (typeof HAND_OVER_FORMATS)[number]

/**
 * `activation-playbook-customer.docx`. The name gives the audience but no customer, because lists of downloads show it.
 */
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
