import {
  type Action,
  ActionSet,
  Choice,
  ChoiceSetInput,
  Container,
  ToggleVisibilityAction,
} from '@microsoft/teams.cards'
import { button, type CardElement } from '../elements.ts'
import type { AssessmentData } from '../presses/assessment.ts'
import { FLIP, showsFlip } from './reasons.ts'

/** What decides which ways on a recommendation offers. */
export interface RecommendationWays {
  readonly record: string
  readonly customer: { readonly ask: boolean }
  readonly workload: { readonly ask: boolean }
  /** Empty if the FM cleared it. */
  readonly note: string
  /** Unanswered tip questions of this L2. */
  readonly tips: readonly {
    readonly id: string
    readonly text: string
    readonly choices: readonly { readonly id: string; readonly label: string }[]
    /** Picked, but not sent as an answer. */
    readonly picked: string
  }[]
  readonly answered: number
  readonly canAskMore: boolean
  /** True in the personal chat: the other places to post are only the person's business. */
  readonly canPost: boolean
  /** A partner for adoption may help with this status. */
  readonly canRefer: boolean
  /** The customer, if records of them are kept and the text asks for a partner; otherwise empty. */
  readonly asksForPartner: string
  /** The text asks for a partner, and no records of the customer are kept yet, which a request needs. */
  readonly keepsToRefer: boolean
  /** Users must be prepared: readiness is offered. */
  readonly canPrepare: boolean
}

/** The buttons for a call, the most important first: on a phone the first two stand side by side. */
export function inSight(view: RecommendationWays, data: AssessmentData): Action[] {
  return [
    button('Keep this status', { verb: 'keep', ...data }, { primary: true }),
    button('Another status', { verb: 'choose', ...data }),
    ...(view.canPost ? [button('Keep and post', { verb: 'keep-and-post', ...data })] : []),
    ...(view.canAskMore ? [button('Ask me more', { verb: 'ask', ...data })] : tipsButton(view)),
    ...(view.asksForPartner
      ? [
          button(
            'Request a partner',
            { verb: 'referral', record: view.record, customer: view.asksForPartner },
            { ignoresInputs: true },
          ),
        ]
      : []),
    ...(view.keepsToRefer ? [keepAndRefer(data)] : []),
  ]
}

/** What is rarely needed in a call. The kept card offers a partner and readiness, too. */
export function inMenu(view: RecommendationWays & Parameters<typeof showsFlip>[0], data: AssessmentData): Action[] {
  const overflow = { overflow: true }
  const namesAreInputs = view.customer.ask && view.workload.ask
  return [
    ...(view.canAskMore ? tipsButton(view, 'secondary') : []),
    ...(showsFlip(view) && view.flip.isAside
      ? [new ToggleVisibilityAction({ title: 'What would change it', targetElements: [FLIP], mode: 'secondary' })]
      : []),
    ...(view.answered > 0 ? [button('Change an answer', { verb: 'answers', ...data }, overflow)] : []),
    ...(view.note ? [button('Check the note', { verb: 'check-note', ...data }, overflow)] : []),
    ...(view.canRefer && !view.keepsToRefer ? [keepAndRefer(data, overflow)] : []),
    ...(view.canPrepare ? [button('Keep, then readiness', { verb: 'keep-and-prepare', ...data }, overflow)] : []),
    ...(namesAreInputs ? [] : [button('Change customer or workload', { verb: 'names', ...data }, overflow)]),
    button('Cancel', { verb: 'cancel', ...data }, overflow),
  ]
}

function keepAndRefer(data: AssessmentData, options: { readonly overflow?: boolean } = {}): Action {
  return button('Keep and request a partner', { verb: 'keep-and-refer', ...data }, options)
}

/** Shows the tip questions, where there are any. */
function tipsButton({ tips }: RecommendationWays, mode: 'primary' | 'secondary' = 'primary'): Action[] {
  if (tips.length === 0) return []
  return [new ToggleVisibilityAction({ title: 'Tip questions', targetElements: ['tips'], mode })]
}

/** Questions that confirm this very status, out of sight until they are asked for. */
export function tipQuestions({ tips }: RecommendationWays, data: AssessmentData): CardElement[] {
  if (tips.length === 0) return []
  return [
    new Container(
      ...tips.map((tip) =>
        new ChoiceSetInput(...tip.choices.map(({ id, label }) => new Choice({ title: label, value: id }))).withOptions({
          id: `tip:${tip.id}`,
          label: tip.text,
          style: 'expanded',
          wrap: true,
          ...(tip.picked ? { value: tip.picked } : {}),
        }),
      ),
      new ActionSet(button('Use these answers', { verb: 'confirm', ...data })),
    ).withOptions({ id: 'tips', isVisible: tips.some(({ picked }) => picked !== '') }),
  ]
}
