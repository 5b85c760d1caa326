import type { z } from 'zod'

/** One of the shapes of what a card sends back; `verb` tells them apart. */
type Shapes = readonly { readonly shape: { readonly verb: z.ZodLiteral<string> } }[]

/**
 * Makes a reader of what a card sent back: undefined when it is nothing that the schema knows. Each press is offered to
 * several readers; another one's verb is seen before the schema makes a list of all that does not fit.
 */
export function dataReader<T>(schema: z.ZodType<T> & { readonly options: Shapes }): (data: unknown) => T | undefined {
  const verbs = new Set<unknown>(schema.options.map(({ shape }) => shape.verb.value))
  return (data) => {
    if (!verbs.has(verbOf(data))) return undefined
    const parsed = schema.safeParse(data)
    return parsed.success ? parsed.data : undefined
  }
}

/** What the pressed button is called; undefined when the data are none of a button. */
export function verbOf(data: unknown): unknown {
  return typeof data === 'object' && data !== null && 'verb' in data ? data.verb : undefined
}
