import type { AdaptiveCard } from './elements.ts'

type Json = { readonly [key: string]: unknown }

/** The card without anything to press, for places where nobody would see it change. */
export function withoutActions(card: AdaptiveCard): Json {
  return without(JSON.parse(JSON.stringify(card)) as Json)
}

function without(element: Json): Json {
  return mapped(element, (key, value) => {
    if (key === 'actions' || key === 'selectAction') return undefined
    if (!Array.isArray(value)) return value
    const left = value.filter((each) => !isOfType(each, 'ActionSet') && !String(typeOf(each)).startsWith('Input.'))
    return left.map((each) => (isObject(each) ? without(each) : each))
  })
}

/** The card with buttons that a Teams dialog knows: `Action.Execute` becomes its fallback `Action.Submit`. */
export function submitOnly(card: AdaptiveCard): Json {
  return submitting(JSON.parse(JSON.stringify(card)) as Json)
}

function submitting(element: Json): Json {
  if (isOfType(element, 'Action.Execute') && isObject(element['fallback'])) return element['fallback']
  return mapped(element, (_, value) => {
    if (Array.isArray(value)) return value.map((each) => (isObject(each) ? submitting(each) : each))
    return isObject(value) ? submitting(value) : value
  })
}

function mapped(element: Json, change: (key: string, value: unknown) => unknown): Json {
  return Object.fromEntries(
    Object.entries(element)
      .map(([key, value]) => [key, change(key, value)] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfType(value: unknown, type: string): boolean {
  return typeOf(value) === type
}

function typeOf(value: unknown): unknown {
  return isObject(value) ? value['type'] : undefined
}
