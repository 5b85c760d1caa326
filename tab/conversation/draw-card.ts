import { AdaptiveCard, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards'
import MarkdownIt from 'markdown-it'
import { hostConfig } from './host-config.ts'

// HTML in a text is shown as text.
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true })
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}

/**
 * Draws a card of the bot.
 * @param onPress gets what the button sends, with what was typed on the card; not called while an input is missing
 * @returns undefined when the card cannot be read or drawn
 */
export function drawCard(card: unknown, onPress: (data: unknown) => void): HTMLElement | undefined {
  const adaptive = new AdaptiveCard()
  adaptive.hostConfig = hostConfig
  adaptive.onExecuteAction = (action: Action) => {
    // Action.Execute is one of these, too. `data` holds the values of the inputs by now.
    if (action instanceof SubmitAction || action.getJsonTypeName() === 'Action.Execute') {
      onPress((action as SubmitAction).data ?? {})
    } else if (action instanceof OpenUrlAction && /^https:\/\//i.test(action.url ?? '')) {
      window.open(action.url, '_blank', 'noopener,noreferrer')
    }
  }
  let drawn: HTMLElement | undefined
  try {
    adaptive.parse(inOneRow(card))
    drawn = adaptive.render()
  } catch {
    return undefined
  }
  // The buttons and inputs inside are stops of the Tab key; the card itself needs none.
  drawn?.removeAttribute('tabindex')
  // What a button's tooltip says besides its word tells several "Open" apart, also to who hears them.
  for (const button of drawn?.querySelectorAll<HTMLElement>('.ac-pushButton[title]') ?? [])
    button.setAttribute('aria-label', button.title)
  for (const link of drawn?.querySelectorAll('a') ?? []) link.rel = 'noopener noreferrer'
  return drawn
}

/** The same card with all buttons in sight. */
function inOneRow(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inOneRow)
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).filter(([key, value]) => !(key === 'mode' && value === 'secondary'))
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'data' ? value : inOneRow(value)]))
}
