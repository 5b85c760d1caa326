import { createRequire } from 'node:module'

import type * as Adaptive from 'adaptivecards'

const adaptive = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as typeof Adaptive

/** Teams takes more today; older clients do not. In bytes of UTF-16. */
export const MAX_CARD_BYTES = 28 * 1024
/** Buttons of a row that Teams shows; what stands in its menu is not counted. */
const MAX_ACTIONS = 6

type Json = Record<string, unknown>

/** Properties that Teams understands, by element; what is not listed here is a slip of the pen. */
const COMMON = ['type', 'id', 'isVisible', 'separator', 'spacing', 'height', 'fallback', 'requires']
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ['version', 'body', 'actions', 'msteams', '$schema', 'fallbackText'],
  TextBlock: ['text', 'color', 'size', 'weight', 'isSubtle', 'wrap', 'maxLines', 'style', 'horizontalAlignment'],
  RichTextBlock: ['inlines', 'horizontalAlignment'],
  TextRun: ['text', 'weight', 'italic', 'isSubtle', 'color', 'size'],
  Container: ['items', 'style', 'bleed', 'minHeight'],
  ColumnSet: ['columns', 'style'],
  Column: ['items', 'width', 'verticalContentAlignment', 'style', 'minHeight'],
  ActionSet: ['actions'],
  'Input.Text': ['label', 'placeholder', 'value', 'isMultiline', 'maxLength', 'isRequired', 'errorMessage'],
  'Input.Date': ['label', 'value', 'min', 'max', 'isRequired', 'errorMessage'],
  'Input.Toggle': ['title', 'label', 'value', 'valueOn', 'valueOff', 'wrap'],
  'Input.ChoiceSet': [
    'label',
    'choices',
    'value',
    'style',
    'wrap',
    'placeholder',
    'isMultiSelect',
    'isRequired',
    'errorMessage',
  ],
  'Action.Execute': ['title', 'verb', 'data', 'associatedInputs', 'style', 'mode', 'tooltip'],
  'Action.Submit': ['title', 'data', 'associatedInputs', 'style', 'mode', 'tooltip'],
  'Action.OpenUrl': ['title', 'url', 'style', 'mode', 'tooltip'],
  'Action.ToggleVisibility': ['title', 'targetElements', 'style', 'mode', 'tooltip'],
}

/** All faults of a card: what the adaptivecards parser finds, and what it overlooks. Empty when the card is sound. */
export function cardFaults(card: unknown): string[] {
  const json = JSON.parse(JSON.stringify(card)) as Json
  const faults: string[] = []
  const context = new adaptive.SerializationContext(adaptive.Versions.v1_5)
  const parsed = new adaptive.AdaptiveCard()
  parsed.parse(json, context)
  for (let i = 0; i < context.eventCount; i++) faults.push(context.getEventAt(i).message)
  for (const { event, message } of parsed.validateProperties().validationEvents) {
    // The package counts what stands in a menu, too.
    if (event !== adaptive.ValidationEvent.TooManyActions) faults.push(message)
  }
  const bytes = JSON.stringify(json).length * 2
  if (bytes > MAX_CARD_BYTES) faults.push(`the card has ${bytes} bytes, more than ${MAX_CARD_BYTES}`)
  faults.push(...faultsOfRows(buttonRows(json)))
  const ids: string[] = []
  visit(json, faults, ids)
  for (const id of ids) if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.push(`id "${id}" stands twice`)
  return [...new Set(faults)]
}

/** The rows of buttons, in the order in which they are read. */
function buttonRows(node: unknown): Json[][] {
  if (typeof node !== 'object' || node === null) return []
  if (Array.isArray(node)) return node.flatMap(buttonRows)
  const { actions, ...others } = node as Json
  const below = Object.values(others).flatMap(buttonRows)
  return Array.isArray(actions) ? [...below, actions as Json[]] : below
}

/** A row has few buttons, and only one of the card has a menu: two signs "…" without a name are a riddle. */
function faultsOfRows(rows: readonly Json[][]): string[] {
  const isInMenu = (action: Json): boolean => action['mode'] === 'secondary'
  const tooLong = rows.filter((row) => row.filter((action) => !isInMenu(action)).length > MAX_ACTIONS)
  const menus = rows.filter((row) => row.some(isInMenu))
  const titles = (row: Json[]): string => row.map((action) => String(action['title'])).join(', ')
  return [
    ...tooLong.map((row) => `a row has more than ${MAX_ACTIONS} buttons: ${titles(row)}`),
    ...(menus.length > 1 ? [`the card has ${menus.length} menus: ${menus.map(titles).join(' | ')}`] : []),
    ...menus.filter((row) => row.every(isInMenu)).map((row) => `a row has a menu alone: ${titles(row)}`),
  ]
}

function visit(node: unknown, faults: string[], ids: string[]): void {
  if (Array.isArray(node)) {
    for (const item of node) visit(item, faults, ids)
    return
  }
  if (typeof node !== 'object' || node === null) return
  const element = node as Json
  const type = element['type']
  if (typeof type === 'string') {
    const known = KNOWN[type]
    if (!known) faults.push(`unknown element ${type}`)
    for (const key of Object.keys(element)) {
      if (known && !known.includes(key) && !COMMON.includes(key)) faults.push(`${type} has no property "${key}"`)
    }
    if (typeof element['id'] === 'string') ids.push(element['id'])
    if (type.startsWith('Input.') && !element['label'] && !element['title'])
      faults.push(`${type} "${String(element['id'])}" has no label`)
    if (type === 'TextBlock' && element['wrap'] !== true) faults.push('a TextBlock does not wrap')
    if (mayBeLong(element) && element['wrap'] !== true)
      faults.push(`${type} "${String(element['id'])}" is cut on a phone: it does not wrap`)
    if (type === 'TextBlock' && !element['text']) faults.push('a TextBlock is empty')
    if (type === 'Action.Execute' && (element['fallback'] as Json | undefined)?.['type'] !== 'Action.Submit') {
      faults.push(`button "${String(element['title'])}" has no Action.Submit fallback`)
    }
    if (type.startsWith('Action.') && String(element['title'] ?? '').length > 40) {
      faults.push(`the title of button "${String(element['title'])}" is too long for a phone`)
    }
    if (type === 'Input.ChoiceSet' && element['value']) {
      const values = (element['choices'] as { value: string }[]).map((choice) => choice.value)
      const chosen = String(element['value'])
      const each = element['isMultiSelect'] === true ? chosen.split(',') : [chosen]
      if (!each.every((value) => values.includes(value)))
        faults.push(`ChoiceSet "${String(element['id'])}" has a value that is no choice`)
    }
  }
  for (const [key, value] of Object.entries(element)) if (key !== 'data' && key !== 'msteams') visit(value, faults, ids)
}

/** What is chosen by a tick, and may be longer than a phone is wide. */
function mayBeLong(element: Json): boolean {
  if (element['type'] === 'Input.Toggle') return String(element['title']).length > 30
  return element['type'] === 'Input.ChoiceSet' && (element['style'] === 'expanded' || element['isMultiSelect'] === true)
}
