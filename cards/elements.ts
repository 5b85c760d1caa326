// Objects of the package's classes have all properties, mostly undefined, and JSON visits each. So the most frequent
// elements are plain objects of its types.
import {
  AdaptiveCard,
  type Action,
  type CardElement,
  type IExecuteAction,
  type IRichTextBlock,
  type ISubmitAction,
  type ITextBlock,
  type ITextRun,
  type RichTextBlockOptions,
  type TextBlockOptions,
} from '@microsoft/teams.cards'
import type { OnlyRead, Press } from './presses/press.ts'

export type { AdaptiveCard, CardElement } from '@microsoft/teams.cards'

/** A card in the newest schema that Teams renders everywhere, as wide as the chat allows. */
export function card(body: CardElement[], actions: Action[] = []): AdaptiveCard {
  const result = new AdaptiveCard(...body).withVersion('1.5').withMsteams({ width: 'full' })
  return actions.length > 0 ? result.withActions(...actions) : result
}

/** Our own words. Never put text from people in here: Teams renders Markdown in it. Use `spoken` for that. */
export function words(text: string, options: TextBlockOptions = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...options }
}

/** A heading that screen readers announce. */
export function heading(text: string): ITextBlock {
  return words(text, { size: 'Large', weight: 'Bolder', style: 'heading' })
}

/** A heading that names what people typed, shown literally. What is only our own words is a `heading`, which is announced. */
export function spokenHeading(text: string): IRichTextBlock {
  return spoken([{ text, bold: true, large: true }])
}

/** Small grey text for side remarks. */
export function aside(text: string): ITextBlock {
  return words(text, { isSubtle: true, size: 'Small', spacing: 'Small' })
}

/** A piece of rich text; runs are shown literally, so text from people is safe in them. */
export type Run =
  | string
  | {
      readonly text: string
      readonly bold?: boolean
      readonly subtle?: boolean
      readonly italic?: boolean
      readonly small?: boolean
      readonly large?: boolean
      /** Must be noticed: a sign in the text must say it, too, not only the colour. */
      readonly problem?: boolean
    }

/** Text that may contain what people typed. Shown literally: no Markdown, no mentions, no links. */
export function spoken(runs: readonly Run[], options: RichTextBlockOptions = {}): IRichTextBlock {
  const inlines = runs.map((run): ITextRun => {
    if (typeof run === 'string') return { type: 'TextRun', text: run }
    const styled: ITextRun = { type: 'TextRun', text: run.text }
    if (run.bold) styled.weight = 'Bolder'
    if (run.subtle) styled.isSubtle = true
    if (run.italic) styled.italic = true
    if (run.small) styled.size = 'Small'
    if (run.large) styled.size = 'Large'
    if (run.problem) styled.color = 'Attention'
    return styled
  })
  return { type: 'RichTextBlock', ...options, inlines }
}

/**
 * A button. `Action.Execute` replaces the card in place; clients that do not know it send the same data as a message. A
 * button sends all inputs of the card, so that nothing typed is lost by the wrong press; one that leaves a form on
 * purpose sets `ignoresInputs`. For several buttons with the same title, `about` says what each is for, for people who
 * hear the card: "Open: Project team".
 */
export function button<Data extends Press>(
  title: string,
  data: Data & OnlyRead<Data>,
  options: {
    primary?: boolean
    destructive?: boolean
    ignoresInputs?: boolean
    overflow?: boolean
    about?: string
  } = {},
): IExecuteAction {
  // Usual properties are left out: a card with many buttons must fit into a message.
  const unusual = {
    ...(options.ignoresInputs ? { associatedInputs: 'none' as const } : {}),
    ...(options.primary
      ? { style: 'positive' as const }
      : options.destructive
        ? { style: 'destructive' as const }
        : {}),
    ...(options.overflow ? { mode: 'secondary' as const } : {}),
  }
  const fallback: ISubmitAction = { type: 'Action.Submit', title, data, ...unusual }
  const named = options.about ? { tooltip: `${title}: ${options.about}` } : {}
  return { type: 'Action.Execute', title, verb: data.verb, data, ...unusual, ...named, fallback }
}

/** A line that must be noticed: what went wrong or changed. A sign says it, too, not only the colour. */
export function notice(text: string, kind: 'info' | 'problem' = 'info'): IRichTextBlock {
  const sign: ITextRun = { type: 'TextRun', text: kind === 'problem' ? '⚠ ' : 'ℹ ', weight: 'Bolder' }
  const said: ITextRun = { type: 'TextRun', text, color: kind === 'problem' ? 'Attention' : 'Default' }
  return { type: 'RichTextBlock', spacing: 'Small', inlines: [sign, said] }
}

/** "Contoso · Microsoft Teams"; unknown parts are left out. */
export function subject(customer: string | undefined, workload: string | undefined): CardElement[] {
  const known = [customer, workload].filter((part) => part !== undefined && part !== '')
  return known.length === 0 ? [] : [spoken([{ text: known.join(' · '), subtle: true }])]
}
