import {
  AdaptiveCard,
  ExecuteAction,
  RichTextBlock,
  SubmitAction,
  TextBlock,
  TextRun,
  type Action,
  type CardElement,
  type TextRunOptions,
} from '@microsoft/teams.cards'

export type { AdaptiveCard, CardElement } from '@microsoft/teams.cards'

/** What a button sends back: its verb, the record and version it was drawn for, and what the verb needs. */
export interface ActionData {
  readonly verb: string
  readonly record?: string
  readonly version?: number
  readonly [key: string]: string | number | undefined
}

/** A card in the newest schema that Teams renders everywhere, as wide as the chat allows. */
export function card(body: CardElement[], actions: Action[] = []): AdaptiveCard {
  const result = new AdaptiveCard(...body).withVersion('1.5').withMsteams({ width: 'full' })
  return actions.length > 0 ? result.withActions(...actions) : result
}

/** Our own words. Never put text from people in here: Teams renders Markdown in it. Use `spoken` for that. */
export function words(text: string, options: ConstructorParameters<typeof TextBlock>[1] = {}): TextBlock {
  return new TextBlock(text, { wrap: true, ...options })
}

/** A heading; `level` is announced by screen readers. */
export function heading(text: string): TextBlock {
  return words(text, { size: 'Large', weight: 'Bolder', style: 'heading' })
}

/** Small grey text for what is good to know. */
export function aside(text: string): TextBlock {
  return words(text, { isSubtle: true, size: 'Small', spacing: 'Small' })
}

/** A piece of rich text; runs are shown literally, so text from people is safe in them. */
export type Run =
  string | { readonly text: string; readonly bold?: boolean; readonly subtle?: boolean; readonly italic?: boolean }

/** Text that may contain what people typed. Shown literally: no Markdown, no mentions, no links. */
export function spoken(
  runs: readonly Run[],
  options: ConstructorParameters<typeof RichTextBlock>[0] = {},
): RichTextBlock {
  return new RichTextBlock(options).withInlines(
    ...runs.map((run) => {
      if (typeof run === 'string') return new TextRun(run)
      const style: TextRunOptions = {}
      if (run.bold) style.weight = 'Bolder'
      if (run.subtle) style.isSubtle = true
      if (run.italic) style.italic = true
      return new TextRun(run.text, style)
    }),
  )
}

/**
 * A button. `Action.Execute` replaces the card in place; clients that do not know it send the same data as a message.
 * A button takes along what was typed on the card, so that nothing typed is lost by pressing the wrong one; one that
 * leaves a form on purpose says so with `ignoresInputs`.
 */
export function button(
  title: string,
  data: ActionData,
  options: { primary?: boolean; destructive?: boolean; ignoresInputs?: boolean; overflow?: boolean } = {},
): ExecuteAction {
  // What is usual is left out: a card with many buttons must fit into a message.
  const unusual = {
    ...(options.ignoresInputs ? { associatedInputs: 'none' as const } : {}),
    ...(options.primary
      ? { style: 'positive' as const }
      : options.destructive
        ? { style: 'destructive' as const }
        : {}),
    ...(options.overflow ? { mode: 'secondary' as const } : {}),
  }
  const fallback = new SubmitAction({ title, data: { ...data }, ...unusual })
  return new ExecuteAction({ title, verb: data.verb, data: { ...data }, ...unusual, fallback })
}

/** A line that must be noticed: what went wrong or changed. The sign says it as well as the colour. */
export function notice(text: string, kind: 'info' | 'problem' = 'info'): RichTextBlock {
  return new RichTextBlock({ spacing: 'Small' }).withInlines(
    new TextRun(kind === 'problem' ? '⚠ ' : 'ℹ ', { weight: 'Bolder' }),
    new TextRun(text, { color: kind === 'problem' ? 'Attention' : 'Default' }),
  )
}

/** "Contoso · Microsoft Teams", with what is not known left out. */
export function subject(customer: string | undefined, workload: string | undefined): CardElement[] {
  const known = [customer, workload].filter((part) => part !== undefined && part !== '')
  return known.length === 0 ? [] : [spoken([{ text: known.join(' · '), subtle: true }])]
}
