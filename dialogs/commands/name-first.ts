import { entryOf } from '../../playbook/entry-of.ts'

/** Words behind a name, in lower case, and the command they mean; the name replaces NAME. */
const BEHIND: Readonly<Record<string, string>> = {
  history: 'history NAME',
  plan: 'plan NAME',
  'activation plan': 'plan NAME',
  readiness: 'readiness NAME',
  'change readiness': 'readiness NAME',
  stakeholders: 'stakeholders NAME',
  'stakeholder map': 'stakeholders NAME',
  acm: 'acm NAME',
  'acm conversation': 'acm NAME',
  'acm checklist': 'acm NAME',
  'acm note': 'acm NAME note',
  referral: 'referral NAME',
  'partner referral': 'referral NAME',
  'partner request': 'referral NAME',
  'hand over': 'hand over NAME',
  handover: 'hand over NAME',
  access: 'access NAME',
  'access list': 'access NAME',
  details: 'status NAME',
  overview: 'status NAME',
  record: 'status NAME',
  card: 'status NAME',
  note: 'status NAME',
}
/** In characters. */
const MAX_LENGTH = 90
const MAX_NAME_WORDS = 6

export interface NameFirst {
  /** As typed, perhaps with a workload. */
  readonly name: string
  /** The command in its usual order, with NAME in the place of the name. */
  readonly command: string
}

/**
 * Reads a command with its name first: "Contoso history", "contoso teams plan?". The caller decides whether it is a
 * name.
 */
export function readNameFirst(message: string): NameFirst | undefined {
  if (message.length > MAX_LENGTH) return undefined
  const words = message
    .trim()
    .replace(/^\/+/, '')
    .replace(/[\s.!?]{1,9}$/, '')
    .split(/\s+/)
  for (const length of [2, 1]) {
    const command = entryOf(BEHIND, words.slice(-length).join(' ').toLowerCase())
    if (command === undefined) continue
    const name = words
      .slice(0, -length)
      .join(' ')
      .replace(/(?:['’]s|:)$/i, '')
    const isName = name !== '' && words.length - length <= MAX_NAME_WORDS && !/[,;:!?"“”]/.test(name)
    if (isName) return { name, command }
  }
  return undefined
}
