import { MONTH_WORDS } from '../dates/months.ts'
import { functionWords } from '../content/note-rules.ts'

/** "Owner Petra", "success owner is Maria Keller"; who owns a thing is somebody else: "the site owner". */
const OWNER =
  /(?<!\b(?:site|product|data|app|process|group|licen[cs]e|budget|file|channel|old|former|previous|no) )\b(?:success )?[Oo]wner(?: is|:| =| -| –)? (\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30}){0,2})(?![\p{L}\d])/u
/** "Petra is the owner", "Petra owns it". */
const OWNS =
  /(?<![\p{L}\d])(\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}'’-]{1,30})?) (?:is (?:the |its )?(?:success )?owner\b(?! of\b)|owns (?:it|this)\b)/u

/**
 * Who a text says owns the success of a workload at the customer: the S of DIBS. A guess, to be confirmed.
 * @param customer whose name is no person's
 * @returns the name as it was written; undefined where none is named
 */
export function findOwner(text: string, customer = ''): string | undefined {
  const name = (OWNER.exec(text) ?? OWNS.exec(text))?.[1]
  if (name === undefined || name.toLowerCase() === customer.toLowerCase()) return undefined
  const words = name.toLowerCase().split(' ')
  const isName = words.every((word) => !functionWords.has(word) && !MONTH_WORDS.includes(word)) && /\p{Ll}/u.test(name)
  return isName ? name : undefined
}
