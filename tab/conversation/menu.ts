import { conversationStrings as text } from './strings.ts'

type Json = Readonly<Record<string, unknown>>

/** What the button “More…” shows has an id of its own: cards stand below each other. */
const MENU = 'in-menu-'
let menus = 0

/**
 * The same card, with the buttons of its menu behind a button “More…” in the row: the library that draws cards shows
 * such buttons beside the others. A single one stays in the row.
 */
export function withMenu(card: unknown): unknown {
  if (!isObject(card) || !Array.isArray(card['actions'])) return inRows(card)
  const actions = card['actions'].filter(isObject)
  const hidden = actions.filter(({ mode }) => mode === 'secondary')
  if (hidden.length < 2) return inRows(card)
  const shown = actions.filter(({ mode }) => mode !== 'secondary')
  const menu = `${MENU}${++menus}`
  const more = { type: 'Action.ToggleVisibility', title: text.more, targetElements: [menu] }
  const { actions: _, ...others } = card
  const body = Array.isArray(card['body']) ? (card['body'] as unknown[]) : []
  return inRows({
    ...others,
    body: [
      ...body,
      { type: 'ActionSet', spacing: 'Large', actions: [...shown, more] },
      { type: 'ActionSet', id: menu, isVisible: false, spacing: 'Small', actions: hidden },
    ],
  })
}

/** Says of “More…” whether it is open: for people who do not see what it shows. */
export function tellWhetherOpen(drawn: HTMLElement): void {
  const more = drawn.querySelector<HTMLElement>(`[aria-controls^='${MENU}']`)
  const menu = drawn.querySelector<HTMLElement>(`[id^='${MENU}']`)
  if (!more || !menu) return
  const tell = (): void => {
    // The library says it of what is shown, where it means nothing.
    menu.removeAttribute('aria-expanded')
    more.setAttribute('aria-expanded', String(menu.style.display !== 'none'))
  }
  more.addEventListener('click', tell)
  tell()
}

/** Without the mode that hides buttons. What a button sends stays as it is. */
function inRows(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(inRows)
  if (!isObject(node)) return node
  const entries = Object.entries(node).filter(([key, value]) => !(key === 'mode' && value === 'secondary'))
  return Object.fromEntries(entries.map(([key, value]) => [key, key === 'data' ? value : inRows(value)]))
}

function isObject(node: unknown): node is Json {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}
