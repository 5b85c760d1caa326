import { aside, button, card, heading, spoken, words, type AdaptiveCard } from '../elements.ts'

export interface PortfolioView {
  /** The card's own id, so that what came of the list takes its place. */
  readonly record: string
  /** The list that the button reads in; undefined where none may be read in. */
  readonly list: string | undefined
  /** Each customer with its workloads, in words. */
  readonly customers: readonly { readonly customer: string; readonly has: string }[]
  /** How many entitlements these are. */
  readonly rows: number
  /** Why no list is read in here. */
  readonly refused?: string | undefined
}

/** Who has what, as it was told, without any status: each may begin as new. */
export function portfolioCard({ record, list, customers, rows, refused }: PortfolioView): AdaptiveCard {
  return card(
    [
      heading('Your customers'),
      ...customers.map(({ customer, has }) => spoken([customer, `: ${has}`], { spacing: 'Small' })),
      words(`${SAYS_NO_STATUS} ${refused ?? (rows === 0 ? ASKS : BEGINS)}`),
      aside(
        'Entitlements that are kept already stay as they are. Or tell me of one: its name, its workload, and what they said.',
      ),
    ],
    list === undefined || rows === 0
      ? []
      : [button(titleOf(rows), { verb: 'read-in', record, list }, { primary: true })],
  )
}

const SAYS_NO_STATUS = 'How far anything is, you did not say. Nothing was kept yet.'
const ASKS = 'Which workloads has each? Tell me: each name, and its workloads behind it.'
const BEGINS = 'Each begins as Status Unknown › New Subscription or Workload, and is yours.'

function titleOf(rows: number): string {
  if (rows === 1) return 'Begin it as new'
  return rows === 2 ? 'Begin both as new' : `Begin all ${rows} as new`
}
