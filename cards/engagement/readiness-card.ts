import { ActionSet, Column, ColumnSet, DateInput, TextInput, ToggleInput } from '@microsoft/teams.cards'
import type { BlockId } from '../../playbook/plan/readiness-model.ts'
import { drawn } from '../drawn.ts'
import { aside, button, card, notice, spoken, words, type AdaptiveCard, type CardElement } from '../elements.ts'
import type { PressOf } from '../presses/press.ts'
import { engagementData, engagementHead, type EngagementSubject } from './head.ts'

export type BlockState = 'ready' | 'partly' | 'open'

export interface ReadinessView extends EngagementSubject {
  readonly notice: string | undefined
  readonly intro: string | undefined
  readonly blocks: readonly {
    readonly id: BlockId
    readonly title: string
    readonly state: BlockState
    /** What is missing, in words; empty if ready. */
    readonly missing: string
  }[]
  readonly decisions: readonly { readonly title: string; readonly answer: string | undefined }[]
  /** The next steps that are not done, in words. */
  readonly steps: readonly string[]
  /** The block to go on with; undefined if the decisions or the plan come next. */
  readonly next: { readonly id: BlockId; readonly title: string } | undefined
  readonly closed: boolean
  readonly hasPlan: boolean
  readonly canMoveOn: boolean
  readonly about: string | undefined
}

const SIGN: Readonly<Record<BlockState, string>> = { ready: '✓', partly: '◐', open: '•' }
export const STATE_WORDS: Readonly<Record<BlockState, string>> = { ready: 'ready', partly: 'partly', open: 'to do' }

/** How far the five blocks are, and where to go on. */
export function readinessCard(view: ReadinessView): AdaptiveCard {
  const data = engagementData(view)
  const go = view.canMoveOn
    ? button('Move the status on', { verb: 'move-on', ...data }, { primary: true })
    : view.next
      ? button(`Next: ${view.next.title}`, { verb: 'block', block: view.next.id, ...data }, { primary: true })
      : view.closed
        ? button('Activation plan', { verb: 'plan', ...data }, { primary: true })
        : button('Next: decisions', { verb: 'closing', ...data }, { primary: true })
  return card(
    [
      ...engagementHead(view, 'Change readiness'),
      ...(view.notice ? [notice(view.notice)] : []),
      ...(view.intro ? [aside(view.intro)] : []),
      ...view.blocks.map(({ id, title, state, missing }) =>
        new ColumnSet({ spacing: 'Small' }).withColumns(
          new Column(
            spoken([{ text: `${SIGN[state]} ${title}`, bold: true }, ` · ${STATE_WORDS[state]}`]),
            ...(missing ? [spoken([{ text: `Missing: ${missing}`, subtle: true }], { spacing: 'None' })] : []),
          ).withWidth('stretch'),
          new Column(new ActionSet(button('Open', { verb: 'block', block: id, ...data }, { about: title })))
            .withWidth('auto')
            .withVerticalContentAlignment('Center'),
        ),
      ),
      words('Decisions', { weight: 'Bolder', spacing: 'Medium' }),
      ...view.decisions.map(({ title, answer }) =>
        spoken([`${answer ? '✓' : '•'} ${title} `, { text: answer ?? 'not decided', subtle: !answer }], {
          spacing: 'Small',
        }),
      ),
      ...(view.steps.length > 0
        ? [
            words('Next steps', { weight: 'Bolder', spacing: 'Medium' }),
            ...view.steps.map((step) => spoken([`• ${step}`], { spacing: 'Small' })),
          ]
        : []),
      ...(view.about ? [spoken([{ text: view.about, subtle: true }])] : []),
    ],
    [
      go,
      ...(view.canMoveOn || view.next || !view.closed
        ? [button(view.hasPlan ? 'Activation plan' : 'Make the plan', { verb: 'plan', ...data })]
        : []),
      button('Stakeholders', { verb: 'stakeholders', ...data }),
      ...(view.next ? [button('Decisions', { verb: 'closing', ...data }, { overflow: true })] : []),
      button('Hand over', { verb: 'hand-over', ...data }, { overflow: true }),
    ],
  )
}

/** One question with what is known. */
interface AskedQuestion {
  readonly id: string
  readonly kind: 'text' | 'lines' | 'date' | 'percent' | 'tick'
  readonly ask: string
  readonly value: string
  /** The source of a value that nobody typed here. */
  readonly source: string | undefined
}

export interface BlockView extends EngagementSubject {
  readonly notice: string | undefined
  readonly problems: readonly string[]
  /** Undefined on the last card, with decisions and next steps. */
  readonly block: BlockId | undefined
  readonly title: string
  /** "Block 2 of 5 · partly" */
  readonly progress: string
  readonly guidance: readonly string[]
  readonly questions: readonly AskedQuestion[]
  readonly missing: readonly string[]
  readonly next: readonly string[]
  readonly guide: { readonly title: string; readonly url: string } | undefined
}

/** One block with its questions: short inputs, what is missing, and the way to the next. */
export function blockCard(view: BlockView): AdaptiveCard {
  const was = drawn(Object.fromEntries(view.questions.map(({ id, kind, value }) => [id, shown(kind, value)])))
  const data = { ...engagementData(view), ...(view.block ? { block: view.block } : {}), was }
  const save = (go: PressOf<'save-block'>['go']) => ({ verb: 'save-block', go, ...data }) as const
  return card(
    [
      ...engagementHead(view, view.title),
      words(view.progress, { isSubtle: true, spacing: 'None' }),
      ...(view.notice ? [notice(view.notice)] : []),
      ...view.problems.map((problem) => notice(problem, 'problem')),
      ...view.guidance.map((line) => aside(line)),
      ...(view.guide ? [words(`[${view.guide.title}](${view.guide.url})`, { size: 'Small', spacing: 'Small' })] : []),
      ...view.questions.flatMap(questionInput),
      ...(view.missing.length > 0
        ? [
            spoken([{ text: 'Missing: ', bold: true }, `${view.missing.join(', ')}.`]),
            spoken([{ text: 'Do next: ', bold: true }, view.next.join(' ')], { spacing: 'Small' }),
          ]
        : [words('✓ Nothing is missing here.', { color: 'Good', spacing: 'Medium' })]),
    ],
    [
      view.block
        ? button('Next', save('next'), { primary: true })
        : button('Save, then the plan', save('plan'), { primary: true }),
      button('Back', save('back')),
      button('All blocks', save('overview')),
    ],
  )
}

function questionInput({ id: question, kind, ask: label, value, source }: AskedQuestion): CardElement[] {
  const id = `q:${question}`
  const hint = source ? [spoken([{ text: `From ${source}. Please check.`, subtle: true }], { spacing: 'None' })] : []
  const filled = value ? { value } : {}
  switch (kind) {
    case 'date':
      return [new DateInput({ id, label, ...filled }), ...hint]
    case 'tick':
      return [new ToggleInput(label, { id, value: shown(kind, value), wrap: true }), ...hint]
    case 'lines':
      return [new TextInput({ id, label, isMultiline: true, maxLength: 1000, ...filled }), ...hint]
    case 'percent':
      return [new TextInput({ id, label, maxLength: 10, ...filled }), ...hint]
    case 'text':
      return [new TextInput({ id, label, maxLength: 500, ...filled }), ...hint]
  }
}

function shown(kind: AskedQuestion['kind'], value: string): string {
  return kind === 'tick' && value !== 'true' ? 'false' : value
}
