import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Reply } from '../../dialogs/model.ts'

/** Where our own words stand. */
const FOLDERS = ['cards', 'dialogs', 'domain', 'playbook', 'bot/clock']
/** Customers whom our own examples name: what stands beside them tells whether it is an example. */
const IN_EXAMPLES: ReadonlySet<string> = new Set(['contoso', 'fabrikam', 'tailwind', 'contso'])
/** So many typed words in a row are a quotation, if we never write them so. */
const QUOTED = 8

let sources: string | undefined
const known = new Map<string, boolean>()

/** Whether we write these words so ourselves. */
function isOurs(words: string): boolean {
  sources ??= FOLDERS.flatMap(textsIn).map(spaced).join('')
  const found = known.get(words) ?? sources.includes(` ${words} `)
  known.set(words, found)
  return found
}

function textsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) =>
    entry.isFile() && entry.name.endsWith('.ts') ? [readFileSync(join(entry.parentPath, entry.name), 'utf8')] : [],
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `

/**
 * What a reply draws as Markdown, or puts into its notification, though people wrote it: names and other words that we do
 * not use, and quotations. Their signs would become bold text and links.
 * @param written all that people have written so far
 */
export function drawnAsOurs(reply: Reply, written: string): string[] {
  if (reply.kind !== 'card') return []
  const theirs = spaced(written)
  return [reply.summary, ...markdownIn(JSON.parse(JSON.stringify(reply.card)))].flatMap((text) => {
    const words = wordsOf(text)
    const isTheirs = words.some((word, i) => isName(word, words, i, theirs) || isQuotation(words, i, theirs))
    return isTheirs ? [text] : []
  })
}

function isName(word: string, words: readonly string[], at: number, theirs: string): boolean {
  if (word.length < 4 || /^\d/.test(word) || !theirs.includes(` ${word} `)) return false
  if (!IN_EXAMPLES.has(word)) return !isOurs(word)
  return ![at - 2, at - 1, at].some((from) => from >= 0 && isOurs(words.slice(from, from + 3).join(' ')))
}

function isQuotation(words: readonly string[], at: number, theirs: string): boolean {
  const row = words.slice(at, at + QUOTED).join(' ')
  return at + QUOTED <= words.length && theirs.includes(` ${row} `) && !isOurs(row)
}

/** The texts that Teams draws as Markdown. */
export function markdownIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(markdownIn)
  if (typeof node !== 'object' || node === null) return []
  const { type, text, ...rest } = node as Readonly<Record<string, unknown>>
  return [...(type === 'TextBlock' ? [String(text)] : []), ...Object.values(rest).flatMap(markdownIn)]
}
