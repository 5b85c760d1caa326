import { useState } from 'react'
import type { CustomerPage } from '../../api/wire.ts'
import type { CustomerWork, Preparation } from '../../api/work-wire.ts'
import type { Opened } from '../customer/opened.ts'
import { REFERRAL_ANCHOR } from '../customer/waiting.tsx'
import { useServices } from '../service/context.tsx'
import { useLoaded, type Loaded } from '../service/use-loaded.ts'
import { CopyButton } from '../shared/copy-button.tsx'
import { ProblemMessage } from '../shared/problem-message.tsx'
import { workloadName } from '../shared/statuses.ts'
import { Acm } from './acm.tsx'
import { Closed } from './closed.tsx'
import { Plan } from './plan.tsx'
import { pressOf, type Pressed } from './presses.ts'
import { Readiness } from './readiness.tsx'
import { Referral } from './referral.tsx'
import { Chip, Section } from './section.tsx'
import { Stakeholders } from './stakeholders.tsx'
import { acmStrings, workStrings as text } from './strings.ts'
import css from './work.module.css'

/** The state of the work with a customer, part by part. Each part has a button that opens its conversation. */
export function Work(props: {
  /** With its entitlements in the order in which they are shown. */
  readonly page: CustomerPage
  readonly loaded: Loaded<CustomerWork>
  readonly onOpen: (opened: Opened) => void
}) {
  const { page, onOpen } = props
  const { host } = useServices()
  const { value, problem, retry } = props.loaded
  const isClosed = problem?.code === 'not-let-in'
  // Older data is not shown any more once the person has lost access.
  const work = isClosed ? undefined : value
  const [first] = page.entitlements
  const open =
    (part: Pressed, entitlement = first) =>
    () =>
      entitlement &&
      onOpen({
        title: `${text.sections[part]} · ${page.name}`,
        begin: { action: pressOf(part, page.id, entitlement) },
      })
  const refer = `referral ${page.name}`
  // Where the page cannot open the chat, it says what to type there.
  const [typeInChat, setTypeInChat] = useState(false)
  return (
    <aside aria-labelledby="work" className={css.work}>
      <h2 id="work" tabIndex={-1} className={css.heading}>
        {text.title}
      </h2>
      {isClosed ? (
        <Closed page={page} says={problem.message} onOpen={onOpen} />
      ) : (
        <ProblemMessage problem={problem} stale={work !== undefined} retry={retry} />
      )}
      {work && (
        <>
          <Section
            title={text.sections.acm}
            state={work.acm.completed && <Chip tone="good">✓ {acmStrings.completed}</Chip>}
            onOpen={open('acm')}
          >
            <Acm acm={work.acm} />
          </Section>
          <Section
            title={text.sections.referral}
            anchor={REFERRAL_ANCHOR}
            state={
              work.referral && (
                <Chip tone={work.referral.status === 'active' ? 'good' : 'plain'}>{work.referral.statusName}</Chip>
              )
            }
            onOpen={() => void host.openChat().then((opened) => setTypeInChat(!opened))}
            inChat
          >
            <div role="status">
              {typeInChat && (
                <p className={css.typeInChat}>
                  {text.typeInChat} <CopyButton text={refer} name={text.copy(refer)} />
                </p>
              )}
            </div>
            <Referral referral={work.referral} />
          </Section>
          <Section title={text.sections.stakeholders} onOpen={open('stakeholders')}>
            <Stakeholders picture={work.stakeholders} />
          </Section>
          <Section title={text.sections.access} onOpen={open('access')}>
            <p className={css.small}>{text.about.access}</p>
          </Section>
        </>
      )}
      {/* The person's own data is shown, whoever shares the rest. */}
      {(work || isClosed) && <OfWorkload page={page} last={work?.lastPrepared ?? null} open={open} />}
    </aside>
  )
}

/** The parts that belong to one workload of the customer. */
function OfWorkload({
  page,
  last,
  open,
}: {
  readonly page: CustomerPage
  readonly last: string | null
  readonly open: (part: Pressed, entitlement: CustomerPage['entitlements'][number]) => () => void
}) {
  const { session } = useServices()
  const [chosen, setChosen] = useState('')
  const one = (wanted: string | null) => page.entitlements.find(({ id }) => id === wanted)
  const entitlement = one(chosen) ?? one(last) ?? page.entitlements[0]
  const { value, problem, retry } = useLoaded<Preparation>(
    entitlement ? `/entitlements/${encodeURIComponent(entitlement.id)}/preparation` : null,
  )
  if (!entitlement) return null
  return (
    <>
      {page.entitlements.length > 1 && (
        <label className={css.choose}>
          {text.workload}
          <select value={entitlement.id} onChange={(event) => setChosen(event.target.value)}>
            {page.entitlements.map(({ id, workload: each }) => (
              <option key={id} value={id}>
                {workloadName(each)}
              </option>
            ))}
          </select>
        </label>
      )}
      <ProblemMessage problem={problem} stale={value !== undefined} retry={retry} />
      {value && (
        <>
          <Section title={text.sections.readiness} onOpen={open('readiness', entitlement)}>
            <Readiness readiness={value.readiness} />
          </Section>
          <Section title={text.sections.plan} onOpen={open('plan', entitlement)}>
            <Plan key={entitlement.id} plan={value.plan} today={session.today} />
          </Section>
        </>
      )}
      {(['value', 'resources'] as const).map((each) => (
        <Section key={each} title={text.sections[each]} onOpen={open(each, entitlement)}>
          <p className={css.small}>{text.about[each]}</p>
        </Section>
      ))}
    </>
  )
}
