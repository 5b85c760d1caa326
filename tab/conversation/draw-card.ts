import { AdaptiveCard, OpenUrlAction, SubmitAction, type Action } from 'adaptivecards'
import MarkdownIt from 'markdown-it'
import { hostConfig } from './host-config.ts'
import { tellWhetherOpen, withMenu } from './menu.ts'
import { tellLimits } from './text-limits.ts'

// HTML in a text is shown as plain text.
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true })
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdown.render(text)
  result.didProcess = true
}

/**
 * Draws a card of the bot.
 * @param onPress gets the button's data together with the values of the inputs; it is not called while an input is
 * missing, or longer than it may be
 * @returns undefined when the card cannot be read or drawn
 */
export function drawCard(card: unknown, onPress: (data: unknown) => void): HTMLElement | undefined {
  const adaptive = new AdaptiveCard()
  adaptive.hostConfig = hostConfig
  let tooLong: ReturnType<typeof tellLimits> = () => undefined
  adaptive.onExecuteAction = (action: Action) => {
    // Action.Execute is a SubmitAction, too. By now `data` holds the values of the inputs.
    if (action instanceof SubmitAction || action.getJsonTypeName() === 'Action.Execute') {
      const { data, associatedInputs } = action as SubmitAction
      const field = associatedInputs === 'none' ? undefined : tooLong()
      if (field) field.focus()
      else onPress(data ?? {})
    } else if (action instanceof OpenUrlAction && /^https:\/\//i.test(action.url ?? '')) {
      window.open(action.url, '_blank', 'noopener,noreferrer')
    }
  }
  let drawn: HTMLElement | undefined
  try {
    adaptive.parse(withMenu(card))
    drawn = adaptive.render()
  } catch {
    return undefined
  }
  if (drawn) tooLong = tellLimits(drawn)
  if (drawn) tellWhetherOpen(drawn)
  // The buttons and inputs inside can be reached with the Tab key; the card itself need not be.
  drawn?.removeAttribute('tabindex')
  // The tooltip says more than the button's word: with it, screen readers tell several "Open" apart.
  for (const button of drawn?.querySelectorAll<HTMLElement>('.ac-pushButton[title]') ?? [])
    button.setAttribute('aria-label', button.title)
  for (const link of drawn?.querySelectorAll('a') ?? []) link.rel = 'noopener noreferrer'
  return drawn
}
