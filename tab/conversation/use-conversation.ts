import { useCallback, useMemo, useRef, useState } from 'react'
import type { TurnAnswer, TurnRequest } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { summaryOf, withAnswer, type Shown } from './replies.ts'
import { inOrderOfSaying, named, type NamedTurn } from './turns.ts'

export interface Conversation {
  readonly shown: readonly Shown[]
  readonly busy: boolean
  readonly problem: ServiceProblem | undefined
  /** Says these one after the other; only the answer to the last is shown. */
  readonly say: (...texts: readonly string[]) => void
  /** Says something, or presses a button that stands outside of the conversation. */
  readonly begin: (request: TurnRequest) => void
  /** Presses a button of the card with this key. */
  readonly press: (key: number, data: unknown) => void
  /** Asks again for what was not answered. */
  readonly retry: () => void
  readonly clear: () => void
}

/** A conversation with the bot: the same as in the chat, with the same cards, kept apart from it. */
export function useConversation(): Conversation {
  const { client } = useServices()
  const { look } = useLive()
  const announce = useAnnounce()
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ServiceProblem>()
  const unanswered = useRef<(() => Promise<void>) | undefined>(undefined)
  /** Grows when the conversation is cleared: an answer to what was said before belongs nowhere. */
  const talk = useRef(0)
  /** The talk whose answer is awaited; within it nothing is said twice by a second press. */
  const asking = useRef<number>(undefined)
  const send = useMemo(() => inOrderOfSaying((turn) => client.send<TurnAnswer>('POST', '/turn', turn)), [client])

  const ask = useCallback(
    async (turns: readonly NamedTurn[], pressed: number | undefined): Promise<void> => {
      const mine = talk.current
      if (asking.current === mine) return
      asking.current = mine
      setBusy(true)
      setProblem(undefined)
      try {
        const answer = await send(turns)
        look()
        if (talk.current !== mine) return
        setShown((now) => withAnswer(now, answer, pressed))
        announce(summaryOf(answer))
      } catch (error) {
        if (talk.current !== mine) return
        unanswered.current = () => ask(turns, pressed)
        setProblem(asProblem(error))
      } finally {
        if (asking.current === mine) {
          asking.current = undefined
          setBusy(false)
        }
      }
    },
    [send, announce, look],
  )
  const say = useCallback(
    (...texts: readonly string[]) => void ask(named(texts.map((text) => ({ text }))), undefined),
    [ask],
  )
  const begin = useCallback((request: TurnRequest) => void ask(named([request]), undefined), [ask])
  const press = useCallback((key: number, data: unknown) => void ask(named([{ action: data }]), key), [ask])
  const retry = useCallback(() => void unanswered.current?.(), [])
  const clear = useCallback(() => {
    talk.current++
    asking.current = undefined
    setBusy(false)
    setShown([])
    setProblem(undefined)
  }, [])
  return { shown, busy, problem, say, begin, press, retry, clear }
}
