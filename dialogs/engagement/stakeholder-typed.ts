import { noticeCard, type WayOn } from '../../cards/notice-card.ts'
import { showClosed } from '../access/access.ts'
import { askingOn } from '../asking-card.ts'
import { spokenOf } from '../assessment/shelf.ts'
import { inOneLine, withoutPoliteWords } from '../commands/around-commands.ts'
import { namesCustomer } from '../commands/command-status.ts'
import type { Heard, Meaning } from '../dialog.ts'
import { whyNotForMembers } from '../for-members.ts'
import { whyNotHere } from '../places.ts'
import { tellingAlone } from '../records/alone-meant.ts'
import { readFilter } from '../../domain/entitlement/list-filter.ts'
import { turn } from '../turn.ts'
import { lookedAt } from './go-live-told.ts'
import { addGroup } from './stakeholders.ts'

/** In characters. */
const MAX_LENGTH = 160
/** One entitlement is enough: the map is the customer's. */
const LOOKED_THROUGH = 1
const NEW = '(?:add|put|create|enter|register|include|map|new)(?: (?:an?|the|another|new|this))*'
const ORDERS: readonly RegExp[] = [
  // “Add stakeholder for Contoso: the plant managers”
  new RegExp(
    `^${NEW} (?:stakeholder|resistor)s?(?: group)? (?:for|of|at) (?<name>[^:]{2,60}?)\\s*[:,–-]\\s*(?<who>\\S.*)$`,
    'i',
  ),
  // “Add stakeholder Miriam Graham, CFO”
  new RegExp(
    `^${NEW} (?:stakeholder|resistor)s?(?: group)?(?:\\s*[:,–-]\\s*| )(?!(?:for|of|at|to|map|needs?|is|are|has|have|who)\\b)(?<who>\\S.*)$`,
    'i',
  ),
  // “Add Miriam Graham to the stakeholders of Contoso”
  /^(?:add|put) (?<who>.{2,80}?) (?:to|on|into) (?:the |our |my )?(?:map of stakeholders|stakeholder map|stakeholders?(?: list)?)(?: (?:for|of|at) (?<name>.{2,60}))?$/i,
  /^(?:add|put|note|enter) (?<who>.{2,80}?) as (?:an? |the |new )*(?:stakeholder|resistor)(?: (?:for|of|at) (?<name>.{2,60}))?$/i,
]

interface StakeholderOrder {
  /** As typed; undefined: of whom is spoken. */
  readonly customer?: string
  readonly who: string
  /** What is said of them: “did not want it”. */
  readonly about?: string
}

/** Before what is said of somebody: “Miriam Graham, CFO, did not want it”. */
const SAYS =
  /[,;:–-]\s*(?=(?:who|she|he|they|did|does|do|is|was|are|were|has|had|will|would|wants?|wanted|thinks?|fears?|against|not)\b)/i

/** Reads “add stakeholder Miriam Graham, CFO”; undefined for anything else. */
function readStakeholderOrder(message: string): StakeholderOrder | undefined {
  if (message.length > MAX_LENGTH || !/stakeholder|resistor/i.test(message)) return undefined
  const text = withoutPoliteWords(inOneLine(message))
  for (const order of ORDERS) {
    const { who, name } = order.exec(text)?.groups ?? {}
    if (who === undefined) continue
    const [called = '', ...said] = who.trim().split(SAYS)
    const about = said.join(', ')
    return {
      who: called.trim(),
      ...(about === '' ? {} : { about }),
      ...(name === undefined ? {} : { customer: name.trim() }),
    }
  }
  return undefined
}

/** Opens the form for a new stakeholder with the typed name: of the named customer, else of whom is spoken. */
export function stakeholderAdded({ prepared, state, incoming }: Heard, text: string): Meaning | undefined {
  const order = readStakeholderOrder(text)
  if (!order || whyNotForMembers(incoming)) return undefined
  if (order.customer !== undefined && !namesCustomer(prepared, order.customer)) return undefined
  const customer = order.customer ?? spokenOf(state)
  const filters = customer === undefined ? undefined : readFilter(prepared, customer)
  const records = filters && ({ kind: 'engagement', filters, limit: LOOKED_THROUGH, anyOfCustomer: true } as const)
  return {
    needs: { records },
    answer(env) {
      const refused = whyNotHere(incoming.where, 'stakeholders')
      if (refused !== undefined) return turn(state, { kind: 'text', text: refused })
      const { entitlement, engagement, closed } = env.records
      if (!entitlement || !engagement) {
        const text = 'Stakeholders stand on the map of a customer of whom a status is kept. Nothing was added.'
        const next: WayOn = { title: 'Stakeholders', verb: 'command', text: 'stakeholders' }
        return turn(state, { kind: 'card', summary: 'Nothing was added', card: noticeCard(text, { next }) })
      }
      if (closed?.[0]) return turn(state, showClosed(env, closed[0]))
      const reply = addGroup(env, { entitlement, engagement, record: env.newId() }, order.who, order.about)
      const asking = askingOn(lookedAt(state, entitlement.id), entitlement.customer, 'stakeholders')
      return tellingAlone(env, turn(asking, reply))
    },
  }
}
