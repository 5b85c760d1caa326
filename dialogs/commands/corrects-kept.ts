import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { withoutSmallWords } from './around-commands.ts'
import { namesCustomer } from './command-status.ts'

/**
 * "That Woodgrove thing was wrong, it's their own policy": corrects a kept status and is no news; `said`: what is
 * right.
 */
export interface CorrectsKept {
  readonly kind: 'correct-kept'
  readonly filter: string
  readonly said?: string
}

/** In characters. */
const MAX_LENGTH = 300
const WHEN =
  '(?: (?:from |of )?(?:yesterday|earlier|today|before|this morning|last (?:week|time)|(?:on )?(?:mon|tues|wednes|thurs|fri)day))?'
const WRONG = new RegExp(
  `^(?:that |the |my )?([^,:;]{2,50}?)(?:['’]s)?(?: (?:thing|one|entry|status|note|assessment))?${WHEN} (?:was|is) (?:all |totally |completely )?(?:wrong|not right|incorrect|a mistake|my mistake)(?: ?[,;:.–-] ?(\\S.{4,}))?$`,
  'i',
)

/**
 * Reads that a kept status is wrong; undefined if the message says more, such as what the customer was wrong about.
 * @param text on one line, without a mark at its end
 */
export function readCorrectsKept(prepared: PreparedPlaybook, text: string): CorrectsKept | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const [, filter, said] = WRONG.exec(withoutSmallWords(text)) ?? []
  if (filter === undefined || !namesCustomer(prepared, filter)) return undefined
  return { kind: 'correct-kept', filter, ...(said === undefined ? {} : { said }) }
}
