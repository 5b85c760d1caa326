import { recommend } from '../../../playbook/recommendation/recommend.ts'
import { saysNoStatus } from '../../../playbook/recommendation/says-nothing.ts'
import type { DialogEnv } from '../../model.ts'
import { countInWords } from '../../words.ts'

/** A shorter text may be about anything: a longer one is expected to tell something. In characters. */
const LONG = 500

/** Says of a long text that nothing in it counts; undefined for a short one, and for one that tells something. */
export function noStatusRemark(
  { prepared }: Pick<DialogEnv, 'prepared'>,
  said: string,
  customer: string | undefined,
): string | undefined {
  if (said.length < LONG) return undefined
  const alone = recommend(prepared, { text: said, ...(customer === undefined ? {} : { customer }) })
  return saysNoStatus(prepared, said, alone)
    ? `I found nothing in these ${countInWords(said.length)} characters that says which status is true`
    : undefined
}
