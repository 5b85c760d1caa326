import { inOneLine } from '../commands/around-commands.ts'
import { namesCustomer } from '../commands/command-status.ts'
import type { Heard, Meaning } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import { tellingAlone } from '../records/alone-meant.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { turn } from '../turn.ts'
import { derive } from '../../domain/engagement/derived.ts'
import { lookedAt } from './go-live-told.ts'
import { editMeasure } from './plan-actions.ts'

/** With several entitlements it is not clear which one is meant: reading two is enough to know. */
const LOOKED_THROUGH = 2
/** In characters. */
const MAX_LENGTH = 120
const TOLD =
  /^(?<name>.{2,60}?)(?:['’]s)?:? active us(?:e|age|ers?)(?: (?:is|was|are|went up to|rose to|at))?(?: now)?:? (?<value>\d{1,3}) ?(?:%|percent)(?: now)?$/i

/** “Contoso active use is 35 %”: opens the form of that customer's plan with the figure. Without a plan it is news. */
export function activeUseTold({ prepared, state, incoming }: Heard, text: string): Meaning | undefined {
  const { name, value } = (text.length > MAX_LENGTH ? undefined : TOLD.exec(inOneLine(text))?.groups) ?? {}
  if (name === undefined || value === undefined || !namesCustomer(prepared, name)) return undefined
  if (incoming.where.kind !== 'personal' || whyNotForMembers(incoming)) return undefined
  const filters = readFilter(prepared, name)
  return {
    needs: { records: { kind: 'engagement', filters, limit: LOOKED_THROUGH, anyOfCustomer: false } },
    perhaps: true,
    answer(env) {
      const { entitlement, engagement } = env.records
      if (!entitlement || !engagement) return undefined
      const subject = { entitlement, engagement, record: env.newId() }
      if (!derive(env, subject).plan) return undefined
      return tellingAlone(env, turn(lookedAt(state, entitlement.id), editMeasure(env, subject, value)))
    },
  }
}
