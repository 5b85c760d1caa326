import { ActionSet } from '@microsoft/teams.cards'
import { purposeWords } from '../../playbook/content/referral.ts'
import type { Purpose } from '../../playbook/referral/model.ts'
import type { ReferralPress } from '../presses/referral.ts'
import { aside, button, card, notice, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'

/** The referral, and the version it was drawn for; its cards replace each other. */
export interface ReferralSubject {
  readonly record: string
  /** 0 if it is not begun. */
  readonly version: number
  readonly customer: string
  /** The purpose of the partner. */
  readonly purpose: Purpose
  /** Facts that decide the way, while the request is not stored. */
  readonly told?: { readonly partner?: 'yes' | 'no'; readonly accountTeam?: 'yes' | 'no' }
}

/** What a button sends to identify its referral. One that is not begun is found by its customer. */
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

/** What a button sends about the purpose: nothing for adoption, as in releases that knew no other purpose. */
export function purposeData(purpose: Purpose): { readonly purpose?: Purpose } {
  return purpose === 'adoption' ? {} : { purpose }
}

export interface ReferralButton {
  readonly title: string
  readonly data: ReferralPress
  readonly overflow?: boolean
}

export interface ReferralView extends ReferralSubject {
  /** "New", "Active" …, or that the time is over. */
  readonly status: string
  /** The status must be noticed. */
  readonly isProblem: boolean
  /** What the status means now, as a sentence. */
  readonly says: string
  readonly notice: string | undefined
  /**
   * The way and its reason, the request, consent, contact, what the customer was told. `done`: nothing is missing in
   * this line.
   */
  readonly lines: readonly { readonly done: boolean; readonly label: string; readonly text: string }[]
  /** Earlier requests without success, oldest first. */
  readonly before: readonly string[]
  /** The e-mail to send if nobody has called. */
  readonly chaser: { readonly subject: string; readonly body: string } | undefined
  readonly remark: string | undefined
  /** Buttons to change or to look at something. */
  readonly others: readonly ReferralButton[]
  /** The first is the main one. */
  readonly buttons: readonly ReferralButton[]
  /** The typed message that was understood as the partner's answer; it may be news of the customer, or contain some. */
  readonly said?: string | undefined
}

/** The button for a message that was understood as part of the request, but is news. */
export function newsButton(said: string | undefined): readonly ReturnType<typeof button>[] {
  return said ? [button('That is news of the status', { verb: 'try', text: said }, { ignoresInputs: true })] : []
}

/** The most actions on a card. */
const MOST_ACTIONS = 5

/** A request for a partner: its state, what is there and what is missing. Contains no contact data. */
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
    // One element per line, as in the mail.
    ...text.body
      .split('\n')
      .flatMap((line) => (line ? [spoken([{ text: line, subtle: true }], { spacing: 'Small' })] : [])),
  ]
}

/** The customer, and the kind of partner. */
export function referralHead({ customer, purpose }: Pick<ReferralSubject, 'customer' | 'purpose'>): CardElement[] {
  return [
    spoken([
      { text: customer, bold: true },
      { text: ` · ${purposeWords[purpose].partner}`, subtle: true },
    ]),
  ]
}

/** Asks which of several customers is meant. */
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
    customers.map(({ name }) => {
      const title = name.length > 38 ? `${name.slice(0, 37)}…` : name
      return wants === 'request'
        ? button(title, { verb: 'referral', record, customer: name })
        : button(title, { verb: 'command', text: `referral ${name}, takes back the consent` })
    }),
  )
}
