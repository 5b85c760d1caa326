import type { WordClass } from '../../model.ts'
import { phrases } from './phrases.ts'

type Work = readonly (readonly [doing: string, done: string])[]

const pairs = (list: string): Work => phrases(list).map((pair) => pair.split(' ') as [string, string])

/** What is done to set something up. */
const SETTING_UP = pairs(`
  building built, configuring configured, enrolling enrolled, readying readied, preparing prepared, installing installed,
  connecting connected, setting set, registering registered, wiring wired, piloting piloted, testing tested, packaging
  packaged, writing written, drafting drafted, creating created, joining joined, verifying verified
`)

/** What is done to bring data over. */
const BRINGING_OVER = pairs(`
  copying copied, pumping pumped, pulling pulled, bringing brought, carrying carried, moving moved, migrating migrated,
  transferring transferred, importing imported, dragging dragged, shifting shifted, feeding fed, lifting lifted, uploading
  uploaded, converting converted
`)

const WHILE = phrases(`
  is, are, hes, shes, theyre, were, im, whos, now, already, still, busy, been, keep, keeps, kept, carry on, carries on, go
  on, goes on, continue, continues, started, starts, began, begun, currently, meanwhile, today
`)

const doneNow = (work: Work): string[] => [
  ...WHILE.flatMap((before) => work.map(([doing]) => `${before} ${doing}`)),
  ...work.map(([, done]) => `being ${done}`),
]

/** How it goes: what is being done, what has been overcome, how much of it is used. */
export const course: readonly WordClass[] = [
  { id: 'setting-up', words: doneNow(SETTING_UP) },
  { id: 'bringing-over', words: doneNow(BRINGING_OVER) },
  {
    id: 'under-way',
    words: phrases(`
        is under way, are under way, under way, underway, goes on, go on regardless, goes on regardless, going on since,
        carries on, carry on, keeps going, kept going, keep going, continues as planned, continue as planned, proceeds,
        every night, each night, per night, a night, nightly, night by night, wave by wave, department by department, site
        by site, in weekly portions, weekend by weekend, batch by batch, batches running, batches run, running again, moving
        again, configuring again, going again, on its way, on their way, so far, to go, are over, are across, halfway, half
        done, a third is done, go ahead, goes ahead, on plan, on schedule, as scheduled, build on, works on, work on it
    `),
  },
  {
    id: 'overcome',
    words: phrases(`
      thats fixed, that is fixed, is fixed, was fixed, were fixed, got fixed, been fixed, fixed it, fixed since, is solved,
      was solved, thats solved, solved since, was cleared, thats cleared, ticket closed, is closed, case closed, thats
      settled, was settled, is settled, were settled, got sorted, was sorted, sorted since, was lifted, been lifted, lifted
      in, came through, finally came, came in, has arrived, have arrived, arrived in, thats behind us, behind us, behind
      them, are behind, is over, thats over, over since, out of the way, is history, got swapped, were swapped, was swapped,
      was replaced, were replaced, was rewritten, were rewritten, been rewritten, all-clear, all clear, gave his ok, gave
      her ok, gave its consent, its consent came, said go on, said go ahead, says go ahead, come round, came round, is
      forgiven, thats forgiven, is satisfied, are satisfied, accept a workaround, take a workaround, accepted a workaround,
      accept a detour, patched it, was patched, a patch, answered with yes, its permitted, is permitted, signed since, took
      over, stepped in, made up for, was hired, were hired, was chosen, was picked, finally picked, finally signed, signed
      in, was our blocker, was the blocker, was the hold-up, was our stopper, had held, had kept, had stopped, had waited,
      had been, used to, for a while, at first, we were blocked, was blocked, were blocked, we were stuck, was stuck, were
      stuck, is done, thats done, was done, took place, came back, is back, got their, got the missing
    `),
  },
]
