import { MAX_MESSAGE } from '../../playbook/limits.ts'
import type { GuardedActivity } from '../http/guard.ts'
import { rowsOfHtml, textOfHtml, textOfTyped } from './text/html-text.ts'

/** More than people write, with the client's HTML around it. In UTF-16 units. */
const LONGEST_MARKUP = 4 * MAX_MESSAGE
/** Of a person. In UTF-16 units. */
const LONGEST_NAME = 200
/** Of more only the tags go: each name that is looked for costs a look at the whole text. */
const MOST_MENTIONS = 100

/**
 * What somebody wrote: without the mention of the bot, with others by their names, line by line and without the client's HTML.
 * Teams sends it twice, as `text`, which has lost lists, tables and often lines, and as it was laid out, in an attachment. Of
 * what is too long to be read, one unit more than is read stays, by which the dialogs know it.
 */
export function messageText(activity: GuardedActivity): string {
  const ofBot = namesOfBot(activity)
  const html = htmlOf(activity)
  const text = html === undefined ? textOfTyped(withNames(activity), ofBot) : textOfHtml(html, ofBot)
  return text.slice(0, MAX_MESSAGE + 1)
}

/** What was written as it would be without its layout, each with breaks that the layout does not know as such. */
export function otherTexts(activity: GuardedActivity): readonly string[] {
  const html = htmlOf(activity)
  if (html === undefined) return []
  const ofBot = namesOfBot(activity)
  return [withNames(activity), html].map((text) => textOfTyped(text, ofBot).slice(0, MAX_MESSAGE + 1))
}

/** A message that is nothing but a table, with tabs between the cells; empty where it was laid out otherwise. */
export function tableText(activity: GuardedActivity): string {
  const html = htmlOf(activity)
  const text = html === undefined ? (activity.text ?? '') : (rowsOfHtml(html) ?? []).map(rowText).join('\n')
  return text.slice(0, MAX_MESSAGE + 1)
}

function rowText(cells: readonly string[]): string {
  return cells.map((cell) => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')
}

/** The message as it was laid out; undefined where Teams sent text only. */
function htmlOf(activity: GuardedActivity): string | undefined {
  const attachments: unknown = activity['attachments']
  // What a pressed button sends was laid out by nobody.
  if (!Array.isArray(attachments) || isObject(activity['value'])) return undefined
  const contents = attachments
    .filter((attachment) => field(attachment, 'contentType') === 'text/html')
    .map((attachment) => field(attachment, 'content'))
  const html = contents.find((content): content is string => typeof content === 'string' && content.trim() !== '')
  return html?.slice(0, LONGEST_MARKUP)
}

function namesOfBot(activity: GuardedActivity): readonly string[] {
  const own = activity.recipient['name']
  const listed = mentionsIn(activity).flatMap(({ name, isOfBot }) => (isOfBot && name !== undefined ? [name] : []))
  return [...(typeof own === 'string' ? [own] : []), ...listed]
}

/** The people who are mentioned, by the names that stand in the text for them. */
export function mentionedIn(activity: GuardedActivity): { id: string; name: string }[] {
  return mentionsIn(activity).flatMap(({ id, name, isOfBot }) =>
    isOfBot || id === undefined || name === undefined ? [] : [{ id, name }],
  )
}

interface Mention {
  readonly id: string | undefined
  /** As it stands in the text. */
  readonly text: string
  readonly name: string | undefined
  readonly isOfBot: boolean
}

function mentionsIn(activity: GuardedActivity): readonly Mention[] {
  const entities = Array.isArray(activity['entities']) ? activity['entities'] : []
  const listed = entities.filter((entity) => field(entity, 'type') === 'mention').slice(0, MOST_MENTIONS)
  return listed.flatMap((entity) => {
    const text = field(entity, 'text')
    if (typeof text !== 'string' || text === '') return []
    const mentioned = field(entity, 'mentioned')
    const [id, name] = [textIn(field(mentioned, 'id')), textIn(field(mentioned, 'name'))]
    return [{ id, text, name: name?.slice(0, LONGEST_NAME), isOfBot: id === activity.recipient.id }]
  })
}

function withNames(activity: GuardedActivity): string {
  let text = (activity.text ?? '').slice(0, LONGEST_MARKUP)
  for (const mention of mentionsIn(activity)) {
    const said = mention.isOfBot ? ' ' : (mention.name ?? mention.text)
    text = text.replaceAll(mention.text, () => said).slice(0, LONGEST_MARKUP)
  }
  return text
}

function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
