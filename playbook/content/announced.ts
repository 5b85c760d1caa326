/** What is announced, and has no link yet. */
interface Announced {
  /** By which it is known when it is asked for, and words that belong to its name. */
  readonly word: string
  readonly beside: readonly string[]
  /** For members of the organisation: the playbook is internal. */
  readonly says: string
}

/**
 * What the playbook's page announces and has no link for. Who asks for it must not be given something else that is called
 * alike.
 */
export const announced: readonly Announced[] = [
  {
    word: 'pathways',
    beside: ['learning'],
    says: 'Learning Pathways, training from Microsoft’s online catalogue that a customer can tailor, is announced, not launched in FastTrack. There is no link yet.',
  },
]
