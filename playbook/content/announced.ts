/** Something that is announced, and has no link yet. */
interface Announced {
  /** The word that people ask with, and words that belong to its name. */
  readonly word: string
  readonly beside: readonly string[]
  /** For members of the organisation only, because the playbook is internal. */
  readonly says: string
}

/**
 * Announcements of the playbook's page without a link. Somebody who asks for one must not get something else with a
 * similar name.
 */
export const announced: readonly Announced[] = [
  {
    word: 'pathways',
    beside: ['learning'],
    says: 'Learning Pathways, training from Microsoft’s online catalogue that a customer can tailor, is announced, not launched in FastTrack. There is no link yet.',
  },
]
