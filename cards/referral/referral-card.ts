import { ActionSet } from '@microsoft/teams.cards'
import { purposeWords } from '../../playbook/content/referral.ts'
import type { Purpose } from '../../playbook/referral/model.ts'
import {
  aside,
  button,
  card,
  notice,
  spoken,
  words,
  type ActionData,
  type AdaptiveCard,
  type CardElement,
} from '../elements.ts'

/** Which referral, as it was drawn; its cards take each other's place. */
export interface ReferralSubject {
  readonly record: string
  /** 0: nobody has begun it. */
  readonly version: number
  readonly customer: string
  /** What the partner is wanted for. */
  readonly purpose: Purpose
  /** What decides the way, while nothing of it is kept. */
  readonly told?: { readonly partner?: 'yes' | 'no'; readonly accountTeam?: 'yes' | 'no' }
}

/** What a button says of its referral. One that nobody has begun is found by its customer. */
export function subjectData({ record, version, customer, purpose, told = {} }: ReferralSubject) {
  if (version !== 0) return { record, version }
  const { partner, accountTeam } = told
  return {
    record,
    version,
    customer,
    ...purposeData(purpose),
    ...(partner ? { toldPartner: partner } : {}),
    ...(accountTeam ? { toldAccountTeam: accountTeam } : {}),
  }
}

/** What a button says of what a partner is wanted for: of adoption nothing, as before there was anything else. */
export function purposeData(purpose: Purpose): { readonly purpose?: Purpose } {
  return purpose === 'adoption' ? {} : { purpose }
}

export interface ReferralButton {
  readonly title: string
  readonly data: ActionData
  readonly overflow?: boolean
}

export interface ReferralView extends ReferralSubject {
  /** "New", "Active" …, or that the time is over. */
  readonly status: string
  /** The status must be noticed. */
  readonly isProblem: boolean
  /** What that means now, as a sentence. */
  readonly says: string
  readonly notice: string | undefined
  /** The way and why, what is filled in, consent, contact, what was told; `done`: nothing is missing there. */
  readonly lines: readonly { readonly done: boolean; readonly label: string; readonly text: string }[]
  /** What came to nothing, oldest first. */
  readonly before: readonly string[]
  /** To be sent when nobody has called. */
  readonly chaser: { readonly subject: string; readonly body: string } | undefined
  readonly remark: string | undefined
  /** What may be changed or looked at. */
  readonly others: readonly ReferralButton[]
  /** The first is the main one. */
  readonly buttons: readonly ReferralButton[]
  /** What was typed and taken for the partner's answer; it may be news of the customer, or hold some. */
  readonly said?: string | undefined
}

/** The way on for what was typed, and taken for something of the request. */
export function newsButton(said: string | undefined): readonly ReturnType<typeof button>[] {
  return said ? [button('That is news of the status', { verb: 'try', text: said }, { ignoresInputs: true })] : []
}

/** So many actions a card may have. */
const MOST_ACTIONS = 5

/** A request for a partner: how it stands, what is there and what is missing. Holds no contact data. */
export function referralCard(view: ReferralView): AdaptiveCard {
  const news = newsButton(view.said)
  const isRoom = view.buttons.length + news.length <= MOST_ACTIONS
  const others = [
    ...view.others.map(({ title, data }) => button(title, data, { ignoresInputs: true })),
    ...(isRoom ? [] : news),
  ]
  return card(
    [
      ...referralHead(view),
      words(view.status, {
        size: 'Large',
        weight: 'Bolder',
        style: 'heading',
        spacing: 'None',
        ...(view.isProblem ? { color: 'Attention' } : {}),
      }),
      ...(view.notice ? [notice(view.notice)] : []),
      spoken([view.says], { spacing: 'Small' }),
      ...view.lines.map(({ done, label, text }) =>
        spoken([{ text: `${done ? '✓' : '○'} ${label}: `, bold: true }, text], { spacing: 'Small' }),
      ),
      ...(view.before.length > 0 ? [words('Before', { weight: 'Bolder' })] : []),
      ...view.before.map((line) => spoken([line], { spacing: 'Small' })),
      ...chaser(view.chaser),
      ...(view.remark ? [aside(view.remark)] : []),
      ...(others.length > 0 ? [new ActionSet(...others).withOptions({ spacing: 'Small' })] : []),
    ],
    [
      ...view.buttons.map(({ title, data, overflow = false }, i) =>
        button(title, data, { primary: i === 0, overflow, ignoresInputs: true }),
      ),
      ...(isRoom ? news : []),
    ],
  )
}

function chaser(text: ReferralView['chaser']): CardElement[] {
  if (!text) return []
  return [
    words('A reminder to copy', { weight: 'Bolder' }),
    spoken([text.subject], { spacing: 'Small' }),
    // A line of its own for each, as it will stand in the mail.
    ...text.body
      .split('\n')
      .flatMap((line) => (line ? [spoken([{ text: line, subtle: true }], { spacing: 'Small' })] : [])),
  ]
}

/** Whose request it is, and for what partner. */
export function referralHead({ customer, purpose }: Pick<ReferralSubject, 'customer' | 'purpose'>): CardElement[] {
  return [
    spoken([
      { text: customer, bold: true },
      { text: ` · ${purposeWords[purpose].partner}`, subtle: true },
    ]),
  ]
}

/** One of several customers is to be chosen. */
export function chooseCustomerCard(
  record: string,
  customers: readonly { readonly name: string }[],
  more: boolean,
  wants: 'request' | 'taking-back',
): AdaptiveCard {
  return card(
    [
      words('For which customer?', { size: 'Large', weight: 'Bolder', style: 'heading' }),
      ...(more ? [aside('There are more: type “referral” and the name.')] : []),
    ],
    customers.map(({ name }) =>
      button(
        name.length > 38 ? `${name.slice(0, 37)}…` : name,
        wants === 'request'
          ? { verb: 'referral', record, customer: name }
          : { verb: 'command', text: `referral ${name}, takes back the consent` },
      ),
    ),
  )
}
