/** Reading drawn cards in tests: the texts a person sees, the inputs with their values, the buttons with their data. */
type Json = Record<string, unknown>

function walk(node: unknown, visit: (element: Json) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) walk(item, visit)
  } else if (typeof node === 'object' && node !== null) {
    const element = node as Json
    visit(element)
    for (const [key, value] of Object.entries(element)) if (key !== 'data' && key !== 'fallback') walk(value, visit)
  }
}

/** Everything readable on the card, line by line: texts, labels, choices, values, button titles in brackets. */
export function textOf(card: unknown): string {
  const lines: string[] = []
  walk(JSON.parse(JSON.stringify(card)), (element) => {
    const type = String(element['type'] ?? '')
    if (type === 'RichTextBlock') lines.push((element['inlines'] as { text: string }[]).map((run) => run.text).join(''))
    else if (type === 'TextBlock') lines.push(String(element['text']))
    else if (type.startsWith('Input.'))
      lines.push([element['label'] ?? element['title'], element['value']].filter(Boolean).join(': '))
    else if (type.startsWith('Action.')) lines.push(`[${String(element['title'])}]`)
    else if (type === '' && 'title' in element && 'value' in element) lines.push(`( ) ${String(element['title'])}`)
  })
  return lines.join('\n')
}

/** Input id → the value that is sent when nothing is touched. */
export function inputsOf(card: unknown): Record<string, string> {
  const inputs: Record<string, string> = {}
  walk(JSON.parse(JSON.stringify(card)), (element) => {
    if (String(element['type'] ?? '').startsWith('Input.'))
      inputs[String(element['id'])] = String(element['value'] ?? '')
  })
  return inputs
}

/** The element of the card that has this id. */
export function containerOf(card: unknown, id: string): Json | undefined {
  let found: Json | undefined
  walk(JSON.parse(JSON.stringify(card)), (element) => {
    if (element['id'] === id) found = element
  })
  return found
}

export interface DrawnAction {
  readonly title: string
  readonly data: Json
  readonly ignoresInputs: boolean
}

/** All Action.Execute buttons of the card. */
export function actionsOf(card: unknown): DrawnAction[] {
  const actions: DrawnAction[] = []
  walk(JSON.parse(JSON.stringify(card)), (element) => {
    if (element['type'] !== 'Action.Execute') return
    actions.push({
      title: String(element['title']),
      data: element['data'] as Json,
      ignoresInputs: element['associatedInputs'] === 'none',
    })
  })
  return actions
}

/** What Teams sends when the button with this title is pressed and these inputs were changed. */
export function press(card: unknown, title: string, changed: Record<string, string> = {}): Json {
  const action = actionsOf(card).find((each) => each.title === title)
  if (!action)
    throw new Error(
      `The card has no button "${title}". It has: ${actionsOf(card)
        .map((each) => each.title)
        .join(', ')}`,
    )
  const inputs = inputsOf(card)
  for (const id of Object.keys(changed)) {
    if (!(id in inputs)) throw new Error(`The card has no input "${id}". It has: ${Object.keys(inputs).join(', ')}`)
  }
  return action.ignoresInputs ? action.data : { ...inputs, ...changed, ...action.data }
}
