import { ActionSet, Container, OpenUrlAction, TextInput, ToggleVisibilityAction } from '@microsoft/teams.cards'
import { aside, button, card, heading, notice, spoken, words, type AdaptiveCard } from '../elements.ts'
import { toRead } from '../text-to-copy.ts'
import { referralHead, type ReferralSubject } from './referral-card.ts'

export interface ReferralEmailView extends ReferralSubject {
  readonly notice: string | undefined
  readonly problems: readonly string[]
  readonly subject: string
  readonly body: string
  /** Links that open it as a new mail; undefined if it is too long for a link. */
  readonly links: { readonly outlook: string; readonly mailto: string } | undefined
  /** The address to fetch it as a file, once. */
  readonly file: string | undefined
  /** Facts that are not known, so no line has them. */
  readonly missing: readonly string[]
  /** Titles of internal links that were removed. */
  readonly held: readonly string[]
  /** Where to send it: to the account team, into QuickLeads … */
  readonly hint: string
  readonly edited: boolean
  readonly sent: boolean
}

/** The e-mail with contact data. Only ever the direct answer to a press: it is not stored anywhere. */
export function referralEmailCard(view: ReferralEmailView): AdaptiveCard {
  const { record, version, links, file } = view
  const readable = toRead(view.body)
  const isEdited = !readable || view.problems.length > 0
  return card(
    [
      ...referralHead(view),
      heading('The request'),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      words(view.hint),
      ...(view.missing.length > 0
        ? [aside(`Not in the text, because it is not known yet: ${view.missing.join(', ')}.`)]
        : []),
      ...(view.held.length > 0 ? [aside(`Held back, because it goes outside: ${view.held.join(', ')}.`)] : []),
      ...(readable
        ? [
            new Container(spoken([{ text: view.subject, bold: true }]), ...readable).withOptions({
              id: 'read',
              style: 'emphasis',
              isVisible: !isEdited,
            }),
          ]
        : []),
      new Container(
        new TextInput({ id: 'subject', label: 'Subject', maxLength: 250, value: view.subject }),
        new TextInput({
          id: 'body',
          label: 'Text to copy or edit',
          isMultiline: true,
          maxLength: 6000,
          value: view.body,
        }),
        ...(view.sent ? [] : [editing(view)]),
      ).withOptions({ id: 'edit', isVisible: isEdited }),
      ...(readable
        ? [
            new ActionSet(
              new ToggleVisibilityAction({
                title: view.sent ? 'Text to copy' : 'Copy or edit',
                // Shows one and hides the other: the text is not on the card twice.
                targetElements: ['edit', 'read'],
              }),
            ),
          ]
        : []),
      ...(links ? [] : [aside(tooLong(file))]),
    ],
    [
      ...(links ? [new OpenUrlAction(links.outlook, { title: 'Open in Outlook', style: 'positive' })] : []),
      ...(file && !links ? [new OpenUrlAction(file, { title: 'Get it as a file', style: 'positive' })] : []),
      ...(view.sent
        ? []
        : [button('I have sent it', { verb: 'referral-sent', record, version }, { ignoresInputs: true })]),
      ...(links ? [new OpenUrlAction(links.mailto, { title: 'Open in another mail app', mode: 'secondary' })] : []),
      button('Back', { verb: 'referral-open', record, version }, { ignoresInputs: true, overflow: !view.sent }),
    ],
  )
}

/** Links and file contain the text as it was drawn, so changes must be saved first. */
function editing({ record, version, edited }: ReferralEmailView): ActionSet {
  const anew = button('Write it anew', { verb: 'referral-email-redraft', record, version }, { ignoresInputs: true })
  const use = button('Use my changes', { verb: 'referral-email-save', record, version })
  return new ActionSet(use, ...(edited ? [anew] : [])).withOptions({ spacing: 'Small' })
}

function tooLong(file: string | undefined): string {
  return file
    ? 'Too long to open by a link: get it as a file and open that, or copy it.'
    : 'Too long to open by a link: copy it into a new mail.'
}

/** The request in the form of Partner Center; it has contact data, so it is only ever the direct answer to a press. */
export function referralJsonCard(view: ReferralSubject & { readonly json: string }): AdaptiveCard {
  const { record, version } = view
  return card(
    [
      ...referralHead(view),
      heading('For Partner Center'),
      new TextInput({ id: 'json', label: 'JSON to copy', isMultiline: true, value: view.json }),
    ],
    [button('Back', { verb: 'referral-open', record, version }, { ignoresInputs: true })],
  )
}

/** What a button sends to show contact data, beside the request. */
export type ShownOnce =
  { readonly verb: 'referral-email' | 'referral-json' } | { readonly verb: 'referral-edit'; readonly what: 'contact' }

export interface ShownOnceView extends ReferralSubject {
  readonly title: string
  /** What shows it. */
  readonly press: ShownOnce
}

/** Stored instead of a card with contact data. */
export function shownOnceCard({ title, press, ...view }: ShownOnceView): AdaptiveCard {
  const { record, version } = view
  return card(
    [
      ...referralHead(view),
      heading(title),
      words('It holds contact data, so it is shown only as the answer to your press, and not kept in this chat.'),
      aside('Does nothing come? Then this app cannot show it: use Teams on a computer.'),
    ],
    [
      button('Show it', { ...press, record, version }, { primary: true, ignoresInputs: true }),
      button('Back', { verb: 'referral-open', record, version }, { ignoresInputs: true }),
    ],
  )
}
