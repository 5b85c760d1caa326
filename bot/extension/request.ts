import { z } from 'zod'
import type { GuardedActivity } from '../http/guard.ts'
import { textOfHtml, textOfTyped } from '../channel/text/html-text.ts'

/** What Teams asks of a message extension. */
export type ExtensionRequest =
  | {
      readonly kind: 'search'
      readonly command: string
      readonly text: string
      readonly skip: number
      readonly count: number
    }
  /** An action was chosen on a message. */
  | { readonly kind: 'assess'; readonly text: string }
  /** A button of the dialog was pressed. */
  | { readonly kind: 'press'; readonly data: unknown }
  | { readonly kind: 'unknown' }

/** More are never shown at once. */
const MOST_RESULTS = 25
/** Longer messages are cut; a situation needs far less. In characters. */
const LONGEST_TEXT = 10_000

const query = z.object({
  commandId: z.string().max(60),
  parameters: z
    .array(z.object({ name: z.string().max(60), value: z.unknown() }))
    .max(10)
    .default([]),
  queryOptions: z
    .object({
      skip: z.number().int().min(0).max(100_000).default(0),
      count: z.number().int().min(1).default(MOST_RESULTS),
    })
    .default({ skip: 0, count: MOST_RESULTS }),
})

const chosen = z.object({
  commandId: z.literal('assess'),
  messagePayload: z
    .object({
      subject: z.string().nullish(),
      body: z.object({ content: z.string().nullish(), contentType: z.string().nullish() }).nullish(),
    })
    .nullish(),
})

/** True for an invoke that the message extension answers. */
export function isForExtension(activity: GuardedActivity): boolean {
  return activity.type === 'invoke' && (activity.name ?? '').startsWith('composeExtension/')
}

/** Reads it; what Teams never sends is `unknown`. */
export function readExtensionRequest(activity: GuardedActivity): ExtensionRequest {
  const value = activity['value']
  switch (activity.name) {
    case 'composeExtension/query': {
      const parsed = query.safeParse(value)
      if (!parsed.success) return { kind: 'unknown' }
      const { commandId: command, parameters, queryOptions } = parsed.data
      // Before anything is typed Teams sends `initialRun`.
      const typed = parameters.find(({ name }) => name === 'search')?.value
      const text = typeof typed === 'string' ? typed.trim().slice(0, 200) : ''
      return {
        kind: 'search',
        command,
        text,
        skip: queryOptions.skip,
        count: Math.min(queryOptions.count, MOST_RESULTS),
      }
    }
    case 'composeExtension/fetchTask': {
      const parsed = chosen.safeParse(value)
      if (!parsed.success) return { kind: 'unknown' }
      const { name } = activity.recipient
      const text = textOf(parsed.data.messagePayload, typeof name === 'string' ? [name] : [])
      return { kind: 'assess', text: text.slice(0, LONGEST_TEXT) }
    }
    case 'composeExtension/submitAction': {
      const data = typeof value === 'object' && value !== null && 'data' in value ? value.data : undefined
      return { kind: 'press', data }
    }
    default:
      return { kind: 'unknown' }
  }
}

/** The words of a message, with its subject above them. */
function textOf(payload: z.infer<typeof chosen>['messagePayload'], ofBot: readonly string[]): string {
  const content = (payload?.body?.content ?? '').slice(0, 4 * LONGEST_TEXT)
  const body = payload?.body?.contentType === 'text' ? textOfTyped(content, ofBot) : textOfHtml(content, ofBot)
  const subject = textOfTyped((payload?.subject ?? '').slice(0, LONGEST_TEXT))
  return [subject, body].filter((text) => text !== '').join('\n')
}
