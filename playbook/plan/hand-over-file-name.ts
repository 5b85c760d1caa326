/** For those who work on the engagement, or the copy that the customer may have. */
export const HAND_OVER_AUDIENCES = ['internal', 'customer'] as const
export type HandOverAudience = (typeof HAND_OVER_AUDIENCES)[number]

/** For Word, as Markdown, as a calendar. */
export const HAND_OVER_FORMATS = ['docx', 'md', 'ics'] as const
export type HandOverFormat = (typeof HAND_OVER_FORMATS)[number]

/** `activation-playbook-customer.docx`: says for whom it is, and names no customer in lists of downloads. */
export function handOverFileName(audience: HandOverAudience, format: HandOverFormat): string {
  return `activation-playbook-${audience}.${format}`
}

/** What the name of such a file says; undefined when it is none. */
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
