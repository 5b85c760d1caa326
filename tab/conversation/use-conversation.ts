import { useCallback, useMemo, useRef, useState } from 'react'
import type { TurnAnswer, TurnRequest } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { asProblem, ServiceProblem } from '../service/problem.ts'
import { serviceStrings } from '../service/strings.ts'
import { useBack } from '../service/use-back.ts'
import { useAnnounce } from '../shared/announce.tsx'
import { summaryOf, withAnswer, type Shown } from './replies.ts'
import { inOrderOfSaying, named, type NamedTurn } from './turns.ts'

export interface Conversation {
  readonly shown: readonly Shown[]
  /** The newest answer is to something that was saved. */
  readonly saved: boolean
  readonly busy: boolean
  readonly problem: ServiceProblem | undefined
  /** Sends these texts and presses one after the other; only the last answer is shown. */
  readonly say: (...turns: readonly (string | TurnRequest)[]) => void
  /** Sends a text, or the press of a button outside of the conversation. */
  readonly begin: (request: TurnRequest) => void
  /** Presses a button of the card with this key. */
  readonly press: (key: number, data: unknown) => void
  /** Sends the request again that was not answered. */
  readonly retry: () => void
  readonly clear: () => void
}

/** A conversation with the bot, with the same cards as in the chat, but separate from the chat. */
export function useConversation(): Conversation {
  const { client } = useServices()
  const { look } = useLive()
  const announce = useAnnounce()
  const [shown, setShown] = useState<readonly Shown[]>([])
  const [saved, setSaved] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<ServiceProblem>()
  const unanswered = useRef<(() => Promise<void>) | undefined>(undefined)
  /** Grows when the conversation is cleared: an answer to an earlier message is not shown then. */
  const talk = useRef(0)
  /** The talk for which a request is under way. A second press does not send another request in the same talk. */
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
        setSaved(answer.saved ?? false)
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
    (...turns: readonly (string | TurnRequest)[]) =>
      void ask(named(turns.map((each) => (typeof each === 'string' ? { text: each } : each))), undefined),
    [ask],
  )
  const begin = useCallback((request: TurnRequest) => void ask(named([request]), undefined), [ask])
  const press = useCallback((key: number, data: unknown) => void ask(named([{ action: data }]), key), [ask])
  const retry = useCallback(() => void unanswered.current?.(), [])
  useBack(problem, () => {
    // With what it begins the person waits for it. Whether what they pressed or said later is still wanted, they decide.
    if (shown.length === 0) retry()
    else setProblem(new ServiceProblem(serviceStrings.thereAgain, 'there-again', 200))
  })
  const clear = useCallback(() => {
    talk.current++
    asking.current = undefined
    setBusy(false)
    setShown([])
    setProblem(undefined)
  }, [])
  return { shown, saved, busy, problem, say, begin, press, retry, clear }
}
