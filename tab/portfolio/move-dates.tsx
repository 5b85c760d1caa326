import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Radio,
  RadioGroup,
} from '@fluentui/react-components'
import { useState, type FormEvent } from 'react'
import type { MoveDates as Request, MovedDates } from '../../api/wire.ts'
import { useServices } from '../service/context.tsx'
import { useLive } from '../service/live.tsx'
import { asProblem, type ServiceProblem } from '../service/problem.ts'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { useModal } from '../shared/use-modal.tsx'
import { aboutMove, moveProblem } from './about-move.ts'
import { MoveResult } from './move-result.tsx'
import { readMove } from './read-move.ts'
import css from './portfolio.module.css'
import type { Selection } from './selection.ts'
import { moveStrings as text } from './strings.ts'

/** Moves the dates of the selected entitlements, and says for each refused one why. */
export function MoveDates(props: {
  readonly selection: Selection
  /** Called with the ids of the moved entitlements, which need no longer be selected. */
  readonly onMoved: (ids: readonly string[]) => void
  readonly onClose: () => void
}) {
  const { onMoved, onClose } = props
  const modal = useModal(onClose)
  const { client, session } = useServices()
  const { look } = useLive()
  // The selection as it was when the dialog was opened: the result still names these rows after the selection has
  // changed.
  const [selection] = useState(props.selection)
  const [kind, setKind] = useState<'day' | 'days'>('day')
  const [day, setDay] = useState('')
  const [days, setDays] = useState('14')
  const [tried, setTried] = useState(false)
  const [busy, setBusy] = useState(false)
  const [result, setResult] = useState<MovedDates>()
  const [problem, setProblem] = useState<ServiceProblem>()
  const to = readMove(kind, day, days)
  const wrong = moveProblem([...selection.values()], kind, to, session.today)

  async function move(event: FormEvent): Promise<void> {
    event.preventDefault()
    setTried(true)
    if (!to || wrong || busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const entitlements = [...selection.values()].map(({ id, version }) => ({ id, version }))
      const request: Request = { entitlements, to }
      const moved = await client.send<MovedDates>('POST', '/portfolio/dates', request)
      setResult(moved)
      onMoved(moved.moved)
      look()
    } catch (error) {
      setProblem(asProblem(error))
    } finally {
      setBusy(false)
    }
  }

  // What is not there yet is asked for once it is missing; what cannot be is said at once.
  const refused = wrong && (tried || to) ? { validationMessage: wrong } : {}
  // Nobody asks what a day that has passed would move.
  const about = to && wrong === text.dayPassed ? [] : aboutMove([...selection.values()], kind, to, session.today)
  return (
    <Dialog open={modal.open} onOpenChange={modal.close}>
      <DialogSurface>
        <form onSubmit={(event) => void move(event)} noValidate>
          <DialogBody>
            <DialogTitle>{result ? text.titleAfter(result.moved.length) : text.title(selection.size)}</DialogTitle>
            <DialogContent>
              <ProblemMessage problem={problem} />
              {result ? (
                <MoveResult result={result} selection={selection} />
              ) : (
                <>
                  <p>{text.what}</p>
                  <div aria-live="polite">
                    {about.map((line) => (
                      <p key={line} className={css.about}>
                        {line}
                      </p>
                    ))}
                  </div>
                  <Field label={text.how}>
                    <RadioGroup value={kind} onChange={(_, data) => setKind(data.value === 'day' ? 'day' : 'days')}>
                      <Radio value="day" label={text.toDay} />
                      <Radio value="days" label={text.byDays} />
                    </RadioGroup>
                  </Field>
                  {kind === 'day' ? (
                    <Field label={text.day} {...refused}>
                      <Input type="date" min={session.today} value={day} onChange={(_, data) => setDay(data.value)} />
                    </Field>
                  ) : (
                    <Field label={text.days} {...refused}>
                      <Input type="number" value={days} onChange={(_, data) => setDays(data.value)} />
                    </Field>
                  )}
                </>
              )}
            </DialogContent>
            <DialogActions>
              {!result && (
                <Button type="submit" appearance="primary" disabled={busy}>
                  {busy ? text.moving : text.move}
                </Button>
              )}
              <Button onClick={modal.close} {...(result ? { appearance: 'primary' } : {})}>
                {result ? text.close : text.cancel}
              </Button>
            </DialogActions>
          </DialogBody>
          {modal.end}
        </form>
      </DialogSurface>
    </Dialog>
  )
}
