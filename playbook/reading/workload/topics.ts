import type { WorkloadId } from '../../model.ts'
import type { Token } from '../text/text.ts'

/**
 * Where a topic counts. `anywhere`; `elsewhere`: anywhere, if the named workloads are only touched on; `opening`: at
 * the beginning of a clause; `head`: as a heading only ("Devices: …").
 */
type Stands = 'anywhere' | 'elsewhere' | 'opening' | 'head'

/** A word for what a workload does, in notes about several workloads: "Mail: …", "calling: …". */
interface Topic {
  readonly id: WorkloadId
  readonly words: string
  readonly stands: Stands
  readonly isCapital?: boolean
  /** What must, or must not, stand beside it. */
  readonly before?: RegExp
  readonly notBefore?: RegExp
  readonly notBehind?: RegExp
}

/** Words behind "mail" as a way to reach somebody: "mail and calls", "mail to the owner". */
const AMONG_MEANS = /^(?:and|n|or|to|from|of|with|on|phone|calls?|teams|flow|merge)$/

const TOPICS: readonly Topic[] = [
  { id: 'exchange', words: 'mailboxes psts', stands: 'anywhere' },
  { id: 'exchange', words: 'gmail', stands: 'elsewhere' },
  { id: 'exchange', words: 'mail email e-mail', stands: 'opening', notBehind: AMONG_MEANS },
  { id: 'teams-phone', words: 'pbx sbc sbcs telephony handsets', stands: 'elsewhere' },
  { id: 'teams-phone', words: 'calling voice', stands: 'opening' },
  { id: 'teams-phone', words: 'phones numbers', stands: 'head' },
  { id: 'intune', words: 'devices mdm', stands: 'head' },
  {
    id: 'entra-id',
    words: 'p1',
    stands: 'anywhere',
    isCapital: true,
    notBefore: /^(?:project|planner|intune|plan|viva)$/,
  },
  {
    id: 'm365-apps',
    words: 'apps',
    stands: 'anywhere',
    isCapital: true,
    notBefore: /^(?:power|mobile|business|lob|store|web|line)$/,
  },
  { id: 'm365-apps', words: 'suite', stands: 'anywhere', before: /^(?:desktop|office)$/ },
  { id: 'sharepoint', words: 'intranet', stands: 'anywhere' },
  { id: 'onedrive', words: 'drives', stands: 'anywhere', before: /^(?:home|personal|users?|h|u|p)$/ },
]
const BY_WORD = new Map(TOPICS.flatMap((topic) => topic.words.split(' ').map((word) => [word, topic] as const)))

/** A topic in a text. */
export interface FoundTopic {
  readonly id: WorkloadId
  /** The token. */
  readonly at: number
  readonly stands: Stands
}

/** The words of a text that stand for a workload without being its name. */
export function topicsIn(tokens: readonly Token[], text: string): FoundTopic[] {
  const found: FoundTopic[] = []
  for (let at = 0; at < tokens.length; at++) {
    const topic = BY_WORD.get(tokens[at]!.word)
    if (topic && isMeant(topic, tokens, text, at)) found.push({ id: topic.id, at, stands: topic.stands })
  }
  return found
}

function isMeant(topic: Topic, tokens: readonly Token[], text: string, at: number): boolean {
  const before = tokens[at - 1]?.word ?? ''
  const behind = tokens[at + 1]?.breakBefore === false ? tokens[at + 1]!.word : ''
  if (topic.isCapital && !/\p{Lu}/u.test(text.charAt(tokens[at]!.start))) return false
  if (topic.before && !topic.before.test(before)) return false
  return !topic.notBefore?.test(before) && !topic.notBehind?.test(behind)
}
