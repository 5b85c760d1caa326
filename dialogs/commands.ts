import type { StatusId } from '../playbook/model.ts'
import type { PreparedPlaybook } from '../playbook/prepare.ts'

/** What a typed message asks for. Everything that is no command is about a situation. */
export type Command =
  | { readonly kind: 'greet' | 'help' | 'cancel' | 'back' | 'resume' | 'restart' | 'answers' | 'thanks' }
  | { readonly kind: 'assess'; readonly rest: string }
  | { readonly kind: 'status' | 'history'; readonly filter: string }
  | { readonly kind: 'overrides' }
  | { readonly kind: 'define'; readonly query: string; readonly status: StatusId | undefined }

const WHOLE: readonly (readonly [RegExp, Exclude<Command['kind'], 'assess' | 'status' | 'history' | 'define'>])[] = [
  [/^(hi|hello|hey|hallo|hi there|good (morning|afternoon|evening)|moin|servus|start)$/, 'greet'],
  [/^(help|\?|what can you do|commands|menu)$/, 'help'],
  [/^(cancel|stop|quit|exit|never ?mind|forget it)$/, 'cancel'],
  [/^(back|go back|previous)$/, 'back'],
  [/^(resume|continue|go on|carry on)$/, 'resume'],
  [/^(new|start again|start over|restart|reset)$/, 'restart'],
  [/^(answers|my answers|change( an)? answers?|change)$/, 'answers'],
  [/^(?:my |list )?overrides?$/, 'overrides'],
  [/^(thanks|thank you|thx|ty|great|perfect|cool|ok|okay|nice|super|bye)( a lot| so much| very much)?$/, 'thanks'],
]

/** In characters. */
const MAX_COMMAND_LENGTH = 300

/** Reads a typed message as a command; undefined when it is none. */
export function readCommand(prepared: PreparedPlaybook, message: string): Command | undefined {
  // A longer message is a situation; patterns never run on a pasted mail.
  if (message.length > MAX_COMMAND_LENGTH) return undefined
  const text = message.trim().replace(/^\/+/, '')
  const lower = text
    .toLowerCase()
    .replace(/[\s.!?]+$/, '')
    .replace(/\s+/g, ' ')
  if (text === '?') return { kind: 'help' }
  for (const [pattern, kind] of WHOLE) if (pattern.test(lower)) return { kind }
  const assess = /^(?:assess|assessment)\b[:\s]*/i.exec(text)
  if (assess) return { kind: 'assess', rest: text.slice(assess[0].length).trim() }
  const history = /^(?:show )?history\b[:\s]*(?:of |for )?([^,;:]*)$/i.exec(text)
  // "History of outages, they lost trust" is a situation.
  if (history && text.split(/\s+/).length <= 7 && !/\b(they|is|are|was|were|has|have|had|not?)\b/i.test(text)) {
    return { kind: 'history', filter: history[1]!.replace(/[?.!]+$/, '').trim() }
  }
  const status = /^(?:my )?status(?:es)?\b[:\s]*(?:of |for |at )?/i.exec(text)
  if (status && text.split(/\s+/).length <= 7) {
    return {
      kind: 'status',
      filter: text
        .slice(status[0].length)
        .replace(/[?.!]+$/, '')
        .trim(),
    }
  }
  return readDefinition(prepared, lower)
}

function readDefinition(prepared: PreparedPlaybook, lower: string): Command | undefined {
  if (/^(what is|define|l2)$/.test(lower)) return { kind: 'define', query: '', status: undefined }
  const asked =
    /^(?:what(?:'|’)?s|what is|what does|define|definition of|explain|l2|meaning of)\s+(?:an? |the )?(.+?)(?: mean)?$/.exec(
      lower,
    )
  if (asked) {
    const query = asked[1]!
    return { kind: 'define', query, status: findStatus(prepared, query) }
  }
  const exact = exactStatus(prepared, lower)
  return exact ? { kind: 'define', query: lower, status: exact } : undefined
}

function exactStatus(prepared: PreparedPlaybook, query: string): StatusId | undefined {
  if (!query) return undefined
  const found = prepared.playbook.statuses.find(
    (status) => status.l2.toLowerCase() === query || (query.includes(' ') && status.aliases.includes(query)),
  )
  return found?.id
}

/** The status whose name or alias matches the query best: equal, then all words of one in the other. */
export function findStatus(prepared: PreparedPlaybook, query: string): StatusId | undefined {
  const clean = query.toLowerCase().replace(/^blocked\s*[›>:-]\s*|^no intent\s*[›>:-]\s*|^in progress\s*[›>:-]\s*/, '')
  let best: { id: StatusId; score: number } | undefined
  for (const status of prepared.playbook.statuses) {
    for (const name of [status.l2.toLowerCase(), ...status.aliases]) {
      if (!name) continue
      let score = 0
      if (name === clean) score = 3
      else if (clean.length >= 3 && name.startsWith(clean)) score = 2
      else if (clean.length >= 3 && (` ${name} `.includes(` ${clean} `) || ` ${clean} `.includes(` ${name} `)))
        score = 1
      if (score > (best?.score ?? 0)) best = { id: status.id, score }
    }
  }
  return best?.id
}
