import { ActionSet } from '@microsoft/teams.cards'
import { button, spoken, type CardElement } from '../elements.ts'
import type { AssessmentData } from '../presses/assessment.ts'

/** What a recommendation says of its reasons. */
export interface ReasonsView {
  /** The strength in words: "Clear", "Likely", "Open between two". */
  readonly strength: string
  /** At most two: a quote or answer, and what it shows. */
  readonly why: readonly { readonly quote?: string; readonly says: string }[]
  /** Why not the neighbour, by the playbook's rule. */
  readonly contrast: {
    readonly other: string
    readonly when: string
    readonly here: string
    /** Which of both it is was not said yet. */
    readonly isOpen?: boolean
    /** Something that was said speaks for the other. */
    readonly isSaid?: boolean
  }
  /** A second reason that was said, in the place of the neighbour. */
  readonly also: AlsoView | undefined
  /** The one answer that would change the recommendation. */
  readonly flip:
    | {
        readonly question: string
        readonly choice: string
        readonly to: string
        /** It is out of sight until it is asked for: what is clear need not be taller for it. */
        readonly isAside: boolean
      }
    | undefined
  /** Set if the FM chose another status; `recommended` is missing if nothing could be recommended. */
  readonly chosen: { readonly recommended: string | undefined; readonly reason: string } | undefined
}

/** The words of a second reason, what it would be for that reason alone, and the answer that chooses it. */
interface AlsoView {
  readonly quote: string
  readonly status: string
  readonly answer: { readonly question: string; readonly choice: string } | undefined
  /** What else was said, each with the status that it would be alone, where it shows another one. */
  readonly more: readonly { readonly quote: string; readonly status: string | undefined }[]
}

/** Why this status and not its neighbour; or that the FM chose it. */
export function reasons(view: ReasonsView, data: AssessmentData): CardElement[] {
  if (view.chosen) {
    const { recommended, reason } = view.chosen
    return [
      spoken([{ text: 'Your choice', bold: true }, recommended ? ` instead of ${recommended}.` : '.'], {
        spacing: 'None',
      }),
      ...(reason ? [spoken(['Reason: ', reason], { spacing: 'Small' })] : []),
      ...(recommended ? [new ActionSet(button('Follow the recommendation', { verb: 'unchoose', ...data }))] : []),
    ]
  }
  return [
    spoken([{ text: view.strength, bold: true }], { spacing: 'None' }),
    ...view.why.map(({ quote, says }) =>
      spoken(
        quote ? [{ text: `“${quote}” `, italic: true }, { text: quote === says ? '' : `– ${says}` }] : [`• ${says}`],
        {
          spacing: 'Small',
        },
      ),
    ),
    ...(view.also ? alsoSaid(view.also, data) : [notTheNeighbour(view.contrast)]),
    ...(showsFlip(view)
      ? [
          spoken(
            [
              { text: `What would change it: `, bold: true },
              `“${view.flip.question}” – “${view.flip.choice}” → ${view.flip.to}`,
            ],
            { id: FLIP, isVisible: !view.flip.isAside, spacing: 'Small' },
          ),
        ]
      : []),
  ]
}

/** The id of what would change it. */
export const FLIP = 'flip'

/** Whether what would change it is told: not beside a second reason, which says so with a button, nor a choice of the FM's own. */
export function showsFlip<View extends Pick<ReasonsView, 'flip' | 'also' | 'chosen'>>(
  view: View,
): view is View & { readonly flip: NonNullable<ReasonsView['flip']> } {
  return view.flip !== undefined && view.also?.answer === undefined && view.chosen === undefined
}

function notTheNeighbour({ other, when, here, isOpen, isSaid }: ReasonsView['contrast']): CardElement {
  return spoken([
    { text: isSaid ? `Or ${other}? ` : `Not ${other}: `, bold: true },
    `${isSaid ? 'That' : 'that'} is when ${when}; ${isOpen || isSaid ? 'this one is when' : 'here,'} ${here}.`,
  ])
}

/** What was said as well is not denied; one press chooses it. */
function alsoSaid({ quote, status, answer, more }: AlsoView, data: AssessmentData): CardElement[] {
  return [
    spoken([
      { text: 'You also said ', bold: true },
      { text: `“${quote}”`, italic: true },
      ': that alone would be ',
      { text: status, bold: true },
      '.',
    ]),
    ...(more.length > 0
      ? [
          spoken(
            [
              { text: 'And: ', bold: true },
              `${more.map((each) => `“${each.quote}”${each.status ? ` (${each.status})` : ''}`).join(', ')}.`,
            ],
            { spacing: 'Small' },
          ),
        ]
      : []),
    ...(answer
      ? [
          new ActionSet(
            button('Choose that one', { verb: 'other-reason', ...data, ...answer }, { about: status }),
          ).withOptions({
            spacing: 'Small',
          }),
        ]
      : []),
  ]
}
