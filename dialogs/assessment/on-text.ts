import { headedWorkloads } from '../../playbook/recommendation/headed-workloads.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'
import { added, meantBy } from './told/added-text.ts'
import { withDibsTold } from './told/dibs-told.ts'
import { goOnBeforeAside } from './told/before-aside.ts'
import type { Remarks } from './model.ts'
import { changed } from './assessment.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import type { Incoming } from '../incoming.ts'
import { openedByMore } from './keep/more-of-kept.ts'
import { isOverNow } from './answers/over-now.ts'
import { staysReady } from './told/stays-ready.ts'
import { sameAgain } from './whose/same-again.ts'
import { correctedLast } from './keep/corrects-last.ts'
import { currentOf } from './shelf.ts'
import { workloadsListed } from './several/listed-workloads.ts'
import { show, together } from './show.ts'
import { namesTold, toldIn } from './told/told-text.ts'
import { splitTyped } from './several/typed-at-split.ts'
import { dateTyped, setTypedDate } from './keep/typed-date.ts'
import { choiceGiven } from './answers/choice-given.ts'
import { choosing } from './keep/choosing.ts'
import { chosenAlone } from './keep/chosen-because.ts'
import { countedUnder } from './whose/counted-under.ts'
import { aboutOf } from './keep/keep.ts'
import { attemptsTyped, countsAlone, setTypedWhom } from './keep/typed-whom.ts'
import { foreign, tooLittle } from './told/unread-text.ts'
import { askWhose } from './whose/ask-whose.ts'
import { askOfShown } from './whose/shown-since.ts'
import { besidesIn, withoutOthers } from './whose/besides.ts'
import { customersIn } from './whose/customers-in.ts'
import { MAX_ASKED, type Names } from './whose/names.ts'
import { aboutOpened } from '../records/opened.ts'
import { welcome } from '../welcome.ts'
import { whoseIsPast } from './whose/whose-typed.ts'
import { whichYes } from './answers/yes-or-no.ts'
import { turn } from '../turn.ts'
import { once } from '../../playbook/once.ts'
import { firstTo, takenBy, type Reader } from '../readers.ts'
import { aboutSituation } from './situation.ts'
import { aboutSeveral } from './several/about-several.ts'

type Message = ReturnType<typeof messageIn>

/** What the readers look at. What takes long to read is read when the first of them asks for it. */
function messageIn(env: DialogEnv, before: ConversationState, incoming: Incoming, text: string) {
  const state = aboutOpened(env, whoseIsPast(before))
  const current = currentOf(state)
  const told = toldIn(env, state, text)
  const { said, remark } = told
  const names = once(() => namesTold(env, state, current, told))
  /** Whose and which workload's news it is. Minutes about several workloads go on with the open one. */
  const about = once((): Names => {
    const isOpen = headedWorkloads(env.prepared, said)?.some(({ workload }) => workload === current?.workload)
    return isOpen ? { ...names(), workload: current!.workload! } : names()
  })
  const remarks = once((): Remarks => ({ ...besidesIn(env, state, current, said, about()), ...together(remark) }))
  return {
    env,
    /** As the message found it: `state` already looks at what the message may be about. */
    before,
    state,
    incoming,
    current,
    /** The text as it is read and stored. */
    said,
    /** What was left out of it. */
    remark,
    /** Why it cannot be read. A reason may be a single word, and is kept as it is. */
    unread: once(() => (choosing(env, current) ? undefined : whyUnread(env.prepared, said))),
    names,
    about,
    remarks,
    /** The text without what it says of others. */
    own: once(() => withoutOthers(env, state, said, remarks())),
  }
}

/** What text means that is no command: the first reader that takes it answers. The last one takes all. */
export const TEXTS: readonly Reader<Message, Turn>[] = [
  {
    by: 'nothing-said',
    read: ({ env, state, said, incoming }) =>
      said === '' ? turn(state, welcome(env, state, incoming.where)) : undefined,
  },
  // Before all that answers or adds to the open assessment: what was shown since may be what is answered.
  {
    by: 'shown-since',
    read: ({ env, before, incoming, names, said }) =>
      incoming.what.kind === 'text' ? askOfShown(env, before, names(), said) : undefined,
  },
  // From here to `few-words` all before `too-little`: answers and orders are short.
  { by: 'choice', read: ({ env, state, current, said }) => current && choiceGiven(env, state, current, said) },
  {
    by: 'which-yes',
    read({ env, state, current, said }) {
      const notice = current && whichYes(env, current, said)
      return notice ? show(env, state, changed(current, {}), { notice }) : undefined
    },
  },
  { by: 'split', read: ({ env, state, current, said }) => splitTyped(env, state, current, said) },
  // Before `date`: a due date is one of DIBS where the status has its own.
  {
    by: 'dibs',
    read({ env, state, current, said }) {
      const told = current && withDibsTold(env, current, said)
      return told && show(env, state, told)
    },
  },
  {
    by: 'date',
    read({ env, state, current, said }) {
      const dated = dateTyped(env, current, said)
      return dated && setTypedDate(env, state, dated)
    },
  },
  {
    by: 'attempts',
    read({ env, state, current, said }) {
      const whom = attemptsTyped(env, current, said)
      return whom && setTypedWhom(env, state, whom)
    },
  },
  {
    by: 'counted-under',
    read({ env, state, current, said }) {
      const under = countedUnder(env, current, said)
      return under && show(env, state, under, { notice: `It is now ${aboutOf(env, under)}.` })
    },
  },
  { by: 'same-again', read: ({ env, state, said }) => sameAgain(env, state, said) },
  { by: 'workloads-listed', read: ({ env, state, current, said }) => workloadsListed(env, state, current, said) },
  // Behind the answers of a word or two, which are in no language; before whatever reads sentences.
  {
    by: 'foreign',
    read: ({ env, state, current, said, unread }) =>
      unread() === 'foreign' ? foreign(env, state, current, said) : undefined,
  },
  {
    by: 'few-words',
    read({ env, state, current, said, remark, unread }) {
      if (unread() !== 'too-little' || !current) return undefined
      const isEnough = meantBy(env, current, said) || countsAlone(env, current, said) || isOverNow(current, said)
      return isEnough ? added(env, state, current, said, together(remark)) : undefined
    },
  },
  {
    by: 'too-little',
    read: ({ env, state, current, said, unread }) =>
      unread() === 'too-little' ? tooLittle(env, state, current, said) : undefined,
  },
  // Before `whose-asked`: whose name stands with its own part need not be asked about.
  {
    by: 'several',
    read({ env, state, current, said, remark }) {
      const several = customersIn(env, state, current, said)
      if (several?.kind === 'asked') return several.turn
      return several && aboutSeveral(env, state, current, said, several.apart, remark)
    },
  },
  // These three before `situation`, which would begin anew or add to what is open.
  {
    by: 'chosen-alone',
    read: ({ env, state, current, names, said }) => current && chosenAlone(env, state, current, names(), said),
  },
  {
    by: 'corrected-last',
    read({ env, state, current, names, said }) {
      const right = current ? undefined : correctedLast(env, state, names(), said)
      return right && show(env, state, right, { notice: 'What was kept stays until you keep this.' })
    },
  },
  {
    by: 'more-of-kept',
    read({ env, state, current, names, said, remark }) {
      const kept = current ? undefined : openedByMore(env, state, names(), said)
      if (!kept) return undefined
      const asked = said.length <= MAX_ASKED ? askWhose(env, state, kept, names(), said) : undefined
      const notice = 'Added to what you kept. Keeping it again adds a new entry.'
      return asked ?? added(env, state, kept, said, together(notice, remark))
    },
  },
  // Before `before-aside` and `situation`: nothing is added before it is known whose it is.
  {
    by: 'whose-asked',
    read: ({ env, state, current, about, said }) =>
      said.length <= MAX_ASKED ? askWhose(env, state, current, about(), said) : undefined,
  },
  {
    by: 'before-aside',
    read: ({ env, state, current, about, own, remarks }) =>
      goOnBeforeAside(env, state, current, about(), own(), remarks()),
  },
  {
    by: 'situation',
    read({ env, state, incoming, current, about, own, remarks }) {
      const next = aboutSituation(env, state, current, own(), about(), remarks())
      // Who presses “The customer said this” means it.
      return incoming.what.kind === 'text' ? staysReady(env, state, current, own(), next) : next
    },
  },
]

/**
 * Handles typed text that is no command: an answer to the open question, a new situation, or more about the current
 * one.
 */
export function onText(env: DialogEnv, state: ConversationState, incoming: Incoming, text: string): Turn {
  const { by, taken } = firstTo(TEXTS, messageIn(env, state, incoming, text))!
  return takenBy(by, taken)
}
