import type { z } from 'zod'

/** The shapes of data that a card's buttons send; `verb` tells them apart. */
type Shapes = readonly { readonly shape: { readonly verb: z.ZodLiteral<string> } }[]

/**
 * Makes a reader of a pressed card's data: undefined if the schema does not know them. Each press is offered to several
 * readers. A verb of another reader is refused first, because the schema would list all faults, which costs time.
 */
export function dataReader<T>(schema: z.ZodType<T> & { readonly options: Shapes }): (data: unknown) => T | undefined {
  const verbs = new Set<unknown>(schema.options.map(({ shape }) => shape.verb.value))
  return (data) => {
    if (!verbs.has(verbOf(data))) return undefined
    const parsed = schema.safeParse(data)
    return parsed.success ? parsed.data : undefined
  }
}

/** The verb of the pressed button; undefined if the data have none. */
export function verbOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined
}
