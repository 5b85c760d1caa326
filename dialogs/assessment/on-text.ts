import { namedBesides } from '../../playbook/names/several/named-besides.ts'
import { MAX_CUSTOMER_NAME } from '../../playbook/limits.ts'
import { customerKey } from '../../playbook/names/customer-key.ts'
import { saidOfEach } from '../../playbook/names/several/list-of-names.ts'
import { mayBeSameCustomer } from '../../playbook/names/several/same-customer.ts'
import type { CustomerPart } from '../../playbook/names/several/customers-of-both.ts'
import type { CustomersApart } from '../../playbook/names/several/gathered.ts'
import { splitCustomers } from '../../playbook/names/several/split-customers.ts'
import { headedWorkloads } from '../../playbook/recommendation/headed-workloads.ts'
import { headedProduct } from '../../playbook/reading/workload/headed-product.ts'
import { whyUnread } from '../../playbook/reading/unread.ts'
import { added, meantBy } from './told/added-text.ts'
import { isAnotherCase, leftOpen } from './whose/another-case.ts'
import { goOnBeforeAside } from './told/before-aside.ts'
import type { Assessment, Remarks } from './model.ts'
import { addText, changed, hasContent, isTooLong, newAssessment, readNames } from './assessment.ts'
import type { ConversationState, DialogEnv, Turn } from '../model.ts'
import { knownCustomers, withNames } from './whose/known-customers.ts'
import type { Incoming } from '../incoming.ts'
import { goesOnBehind, openedByMore } from './keep/more-of-kept.ts'
import { isOverNow } from './answers/over-now.ts'
import { TOO_LONG } from './remarks.ts'
import { sameAgain } from './whose/same-again.ts'
import { correctedLast } from './keep/corrects-last.ts'
import { currentOf, putOnTop } from './shelf.ts'
import { noStatusRemark } from './told/says-no-status.ts'
import { show, together } from './show.ts'
import { withLeftAside } from './several/left-aside.ts'
import { addOwnText, goOnWithNamed, offerSplit, ownOf } from './several/split.ts'
import { namesTold, toldIn, withoutPerson } from './told/told-text.ts'
import { splitTyped, toldAtSplit } from './several/typed-at-split.ts'
import { takenInOwnPlace } from './keep/in-own-place.ts'
import { choiceGiven } from './answers/choice-given.ts'
import { choosing } from './keep/choosing.ts'
import { chosenAlone } from './keep/chosen-because.ts'
import { countedUnder } from './whose/counted-under.ts'
import { aboutOf } from './keep/keep.ts'
import { takenFor } from './whose/taken-for.ts'
import { attemptsTyped, countsAlone, setTypedWhom } from './keep/typed-whom.ts'
import { foreign, tooLittle } from './told/unread-text.ts'
import { askWhose } from './whose/ask-whose.ts'
import { besidesIn, withoutOthers } from './whose/besides.ts'
import { customersIn } from './whose/customers-in.ts'
import { isAnotherCustomer, MAX_ASKED, whoseNews, type Names } from './whose/whose-news.ts'
import { aboutOpened } from '../records/opened.ts'
import { welcome } from '../welcome.ts'
import { whoseIsPast } from './whose/whose-typed.ts'
import { whichYes } from './answers/yes-or-no.ts'
import { turn } from '../turn.ts'
import { without } from '../../playbook/parts-of.ts'

/**
 * Handles typed text that is no command: an answer to the open question, a new situation, or more about the current
 * one.
 */
export function onText(env: DialogEnv, before: ConversationState, incoming: Incoming, text: string): Turn {
  const state = aboutOpened(env, whoseIsPast(before))
  const current = currentOf(state)
  const told = toldIn(env, state, text)
  const { said, remark } = told
  if (said === '') return turn(state, welcome(env, state, incoming.where))
  const given = current && choiceGiven(env, state, current, said)
  if (given) return given
  const which = current && whichYes(env, current, said)
  if (which) return show(env, state, changed(current, {}), { notice: which })
  const parted = splitTyped(env, state, current, said)
  if (parted) return parted
  const taken = takenInOwnPlace(env, state, current, said)
  if (taken) return taken
  const whom = attemptsTyped(env, current, said)
  if (whom) return setTypedWhom(env, state, whom)
  const under = countedUnder(env, current, said)
  if (under) return show(env, state, under, { notice: `It is now ${aboutOf(env, under)}.` })
  const same = sameAgain(env, state, said)
  if (same) return same
  // A reason may be a single word, and is kept as it is.
  const unread = choosing(env, current) ? undefined : whyUnread(env.prepared, said)
  if (unread === 'foreign') return foreign(env, state, current, said)
  const isEnough =
    unread && current && (meantBy(env, current, said) || countsAlone(env, current, said) || isOverNow(current, said))
  if (unread === 'too-little')
    return isEnough ? added(env, state, current, said, together(remark)) : tooLittle(env, state, current, said)
  const several = customersIn(env, state, current, said)
  if (several?.kind === 'asked') return several.turn
  if (several) return aboutSeveral(env, state, current, said, several.apart, remark)
  const names = namesTold(env, state, current, told)
  const chosen = current && chosenAlone(env, state, current, names, said)
  if (chosen) return chosen
  const right = current ? undefined : correctedLast(env, state, names, said)
  if (right) return show(env, state, right, { notice: 'What was kept stays until you keep this.' })
  const kept = current ? undefined : openedByMore(env, state, names, said)
  if (kept) {
    const asked = said.length <= MAX_ASKED ? askWhose(env, state, kept, names, said) : undefined
    const notice = 'Added to what you kept. Keeping it again adds a new entry.'
    return asked ?? added(env, state, kept, said, together(notice, remark))
  }
  // Minutes about several workloads go on with the open one.
  const isOpen = headedWorkloads(env.prepared, said)?.some(({ workload }) => workload === current?.workload)
  const about = isOpen ? { ...names, workload: current!.workload! } : names
  const asked = said.length <= MAX_ASKED ? askWhose(env, state, current, about, said) : undefined
  const remarks = { ...besidesIn(env, state, current, said, about), ...together(remark) }
  const own = withoutOthers(env, state, said, remarks)
  const onward = asked ?? goOnBeforeAside(env, state, current, about, own, remarks)
  return onward ?? aboutSituation(env, state, current, own, about, remarks)
}

/**
 * "Assess Contoso Teams: …": begins a new assessment, whatever is open. Parts about other customers are taken apart
 * here, too.
 */
export function assessText(env: DialogEnv, before: ConversationState, text: string): Turn {
  const state = whoseIsPast(before)
  const several = customersIn(env, state, undefined, text)
  if (several) return several.kind === 'asked' ? several.turn : aboutSeveral(env, state, undefined, text, several.apart)
  const names = whoseNews(env, state, undefined, text)
  const begun = names.among ? newAssessment(env, text) : begin(env, state, undefined, text, names)
  return show(env, state, begun, besidesIn(env, state, undefined, text, names))
}

/** The most leftover texts that a card offers. */
const MOST_BESIDES = 3

/**
 * Takes a text as news of the chosen customer; without one, of the open assessment.
 * @param also more customers that the text is about, as in "Contoso and Fabrikam"; one a line
 */
export function takeAsNewsOf(
  env: DialogEnv,
  before: ConversationState,
  text: string,
  customer: string | undefined,
  also = '',
): Turn {
  const { whose, ...rest } = before
  const state = whose?.text === text ? rest : before
  const { said } = toldIn(env, state, text)
  const all = [customer ?? '', ...also.split('\n')].filter((name) => name !== '')
  const each = saidOfEach(said, all)
  if (each) return aboutEach(env, state, all, each)
  const apart =
    all.length > 1 ? splitCustomers(env.prepared, said, withNames(knownCustomers(env, state), all)) : undefined
  if (apart) return aboutSeveral(env, state, currentOf(state), said, apart)
  const current = currentOf(state)
  const { workload } = readNames(env, said)
  // The customer was chosen by the person; without one it is the open assessment.
  const product = customer === undefined ? undefined : headedProduct(said, [customer])?.name
  const subject = product === undefined ? (workload ? { workload } : {}) : { product }
  const whom = customer === undefined ? {} : { customer }
  const names = { ...whom, ...subject, customerGuessed: false, heads: customer !== undefined }
  const remarks = customer === undefined ? {} : besidesIn(env, state, current, said, names)
  return aboutSituation(env, state, current, withoutOthers(env, state, said, remarks), names, remarks)
}

/** The text is about each customer of a list: shows the first one's assessment, the others wait. */
function aboutEach(
  env: DialogEnv,
  state: ConversationState,
  [first, ...others]: readonly string[],
  [text, ...texts]: readonly string[],
): Turn {
  const waiting = waitingRemark(others)
  const names = { ...readNames(env, text!), customer: first!, customerGuessed: false, heads: true }
  const shown = aboutSituation(env, state, currentOf(state), text!, names, together(waiting))
  const [top] = shown.state.assessments
  const shelved = others.reduceRight((sum, customer, i) => {
    const theirs = { ...readNames(env, texts[i]!), customer, customerGuessed: false }
    const left = leftOpen(sum, theirs)
    return putOnTop(
      sum,
      left
        ? addOwnText(env, left, texts[i]!)
        : offerSplit(env, { ...newAssessment(env, texts[i]!), customer, customerGuessed: false }),
    )
  }, shown.state)
  return { ...shown, state: putOnTop(shelved, top!) }
}

function waitingRemark(others: readonly string[]): string | undefined {
  if (others.length === 0) return undefined
  return `What you said of ${others.join(' and ')} waits: “resume” brings it back.`
}

/** Begins or continues one assessment for each customer of a text; shows the first one, the others wait. */
function aboutSeveral(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  { parts: [first, ...others], left }: CustomersApart,
  remark?: string,
): Turn {
  const waiting = waitingRemark(others.map(({ customer }) => customer))
  const of = (sum: ConversationState, open: Assessment | undefined, part: CustomerPart): Names =>
    ofCustomer(part, whoseNews(env, sum, open, part.text), knownCustomers(env, sum))
  const known = knownCustomers(env, state)
  const taken = [first!, ...others].map(({ customer }) => customer)
  const named = left.flatMap(({ customer }) => customer ?? [])
  const other = namedBesides(env.prepared, said, known, [...taken, ...named])
  const remarks = { ...together(waiting, remark), besides: [...left, ...(other ? [other] : [])].slice(0, MOST_BESIDES) }
  const shown = aboutSituation(env, state, current, first!.text, of(state, current, first!), remarks)
  const [top] = shown.state.assessments
  const shelved = others.reduceRight((sum, part) => {
    const theirs = asNamed(of(sum, undefined, part))
    const open = leftOpen(sum, theirs)
    return putOnTop(
      sum,
      open ? addOwnText(env, open, part.text) : offerSplit(env, begin(env, sum, undefined, part.text, theirs)),
    )
  }, shown.state)
  return { ...shown, state: putOnTop(shelved, top!) }
}

/** A waiting assessment does not show which workload was read: if the text does not name it, the bot asks later. */
function asNamed(names: Names): Names {
  const { workload, ...rest } = names
  return names.isOnlyKept === true || workload === undefined ? rest : { ...rest, workload }
}

/** The customer is known from taking the text apart; a stranger's name must be confirmed. */
function ofCustomer({ customer }: CustomerPart, names: Names, known: ReadonlyMap<string, string>): Names {
  const key = customerKey(customer)
  if (names.customer !== undefined && customerKey(names.customer) === key) return names
  const rest = without(names, 'calledShort', 'isBeside', 'meant', 'among')
  return { ...rest, customer: known.get(key) ?? customer, customerGuessed: !known.has(key), heads: true }
}

function aboutSituation(
  env: DialogEnv,
  state: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
  remarks: Remarks = {},
): Turn {
  const { notice: waiting, ...others } = remarks
  const left = goesOn(current, names, said) ? undefined : leftOpen(state, names)
  if (left)
    return added(env, state, left, said, {
      ...others,
      ...together(`Added to what you said of ${left.customer} before.`, waiting),
    })
  const isOwn = current !== undefined && !isAnotherCustomer(current, names, said)
  const parted = isOwn ? toldAtSplit(env, state, current, said, names.workload) : undefined
  if (parted) return parted
  const named = isOwn && goOnWithNamed(env, current, names.workload, said)
  if (named) return show(env, state, named, { ...remarks, others: true })
  const isForm = current !== undefined && !hasContent(current) && !isAnotherCase(current, names, said)
  const begun = isForm ? addText(env, current, said) : begin(env, state, current, said, names)
  // If the form sets a workload, the text is about that workload.
  const asked = isForm && current.workload ? ownOf(env, begun) : offerSplit(env, begun)
  if (isForm || !current || asked.view.kind === 'split' || isAnotherCase(current, names, said)) {
    const tooLong = isTooLong({ ...begun, text: '' }, said) ? TOO_LONG : undefined
    const nothing = noStatusRemark(env, said, begun.customer)
    const empty = nothing && `${nothing}.`
    const all = {
      ...withLeftAside(env, asked, said, others),
      ...together(tooLong, empty, waiting, ...takenFor(env, state, begun, names)),
      others: true,
    }
    return show(env, state, asked, { ...all, ...(names.meant ? { meant: names.meant } : {}) })
  }
  return added(env, state, current, said, {
    ...others,
    ...together('Added to what you said before.', waiting),
  })
}

/** True if the text goes on about the current assessment. */
function goesOn(current: Assessment | undefined, names: Names, said: string): boolean {
  return current !== undefined && !isAnotherCase(current, names, said)
}

/** A new assessment; for the same customer if the text names none, and nobody who could be another one. */
function begin(
  env: DialogEnv,
  { named, assessments: [newest] }: ConversationState,
  current: Assessment | undefined,
  said: string,
  names: Names,
): Assessment {
  const read = withoutPerson(newAssessment(env, said, undefined, names.customer), names)
  const { workload = names.workload, ...about } = read
  const fresh = names.product !== undefined || workload === undefined ? about : { ...about, workload }
  const isSame =
    current !== undefined &&
    !isAnotherCustomer(current, names, said) &&
    mayBeSameCustomer(env.prepared, said, current.customer)
  if (names.customer !== undefined) {
    const name = names.customer.slice(0, MAX_CUSTOMER_NAME)
    return { ...fresh, customer: name, customerGuessed: names.customerGuessed ?? false }
  }
  const kept = current ? undefined : newest?.kept
  const isTheirs = kept && goesOnBehind(env, kept, said)
  const { customer = isSame ? current.customer : (named ?? (isTheirs ? kept.customer : undefined)) } = fresh
  return customer === undefined || fresh.customer !== undefined ? fresh : { ...fresh, customer, customerGuessed: true }
}
