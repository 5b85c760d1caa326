import { useEffect, useState } from 'react'
import type { Answered } from './what-was-said.ts'

/** What was typed and answered during a call, and not saved yet. */
export interface CallDraft {
  readonly typed: string
  readonly answers: readonly Answered[]
}

const EMPTY: CallDraft = { typed: '', answers: [] }

/**
 * The draft of a person's call. It survives a reload; the browser forgets it when the tab is closed. It never leaves the
 * browser. Where a browser stores nothing for pages in a frame, it survives other views only.
 * @param person whose call: another person may sign in with the same browser
 */
export function useCallDraft(person: string): readonly [CallDraft, (draft: CallDraft) => void] {
  const key = `call ${person}`
  const [draft, setDraft] = useState(() => stored(key))
  useEffect(() => {
    try {
      if (draft.typed || draft.answers.length > 0) window.sessionStorage.setItem(key, JSON.stringify(draft))
      else window.sessionStorage.removeItem(key)
    } catch {
      // Not allowed here, or full.
    }
  }, [key, draft])
  return [draft, setDraft]
}

function stored(key: string): CallDraft {
  try {
    const draft = JSON.parse(window.sessionStorage.getItem(key) ?? 'null') as Partial<CallDraft> | null
    if (typeof draft?.typed === 'string' && Array.isArray(draft.answers)) return { ...EMPTY, ...draft }
  } catch {
    // Not allowed here, or written by another version.
  }
  return EMPTY
}
