import type { Announced } from '../model.ts'

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
