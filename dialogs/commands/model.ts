import type { ResourceCommand } from '../resources/commands.ts'
import type { ChangeCommand } from './change-commands.ts'
import type { CorrectsKept } from './corrects-kept.ts'
import type { StatusId, WorkloadId } from '../../playbook/model.ts'
import type { AskedSituation } from './asked-situations.ts'
import type { TwoTerms } from './terms.ts'
import type { Term } from './terms.ts'

/** Commands that stand alone. */
export type PlainCommand =
  | 'greet'
  | 'help'
  | 'who'
  | 'thanks'
  | 'new'
  /** The next workload that was named; without one, a new assessment, or what is unfinished. */
  | 'next'
  | 'go-on'
  | 'restart'
  | 'resume'
  | 'unfinished'
  | 'put-away'
  | 'cancel'
  | 'delete'
  | 'undo'
  | 'back'
  | 'answers'
  | 'said'
  | 'keep'
  /** What is shown is right, or is not; nothing more was said. */
  | 'agree'
  | 'disagree'
  | 'correct'
  | 'ask-more'

/** What a question wants to know beside what the word means: it is answered first. */
export type Asked =
  | ({ readonly kind: 'status-for' } & AskedSituation)
  /** In lower case. */
  | { readonly kind: 'about'; readonly question: string }
  /** What to ask the customer to confirm the status. */
  | { readonly kind: 'questions' }

/** “Keep it with 1 June”, “keep it and post to General”: both as they were typed; `post` is empty where no place is named. */
export interface KeepWith {
  readonly kind: 'keep-with'
  readonly date?: string
  readonly post?: string
}

/** What a typed message asks for. Everything that is no command is about a situation. */
export type Command =
  | { readonly kind: PlainCommand }
  | { readonly kind: 'overrides' }
  | KeepWith
  | CorrectsKept
  | ResourceCommand
  | ChangeCommand
  | { readonly kind: 'assess'; readonly rest: string }
  /** `ifKept`: meant so only when the list has something; else it is no command. */
  /** `mayAnswer`: while something is open, it is said of that. */
  | { readonly kind: 'status'; readonly filter: string; readonly ifKept?: true; readonly mayAnswer?: true }
  | { readonly kind: 'history'; readonly filter: string }
  /** Without either, the names are to be asked. */
  | { readonly kind: 'names'; readonly customer?: string; readonly workload?: WorkloadId }
  /** Without a status, it is to be chosen; without a reason, why. */
  | { readonly kind: 'change-status'; readonly status?: StatusId; readonly reason?: string }
  /** `subject`: what is to be counted as one of the two. */
  | { readonly kind: 'compare'; readonly terms: TwoTerms; readonly subject?: string }
  /** Told apart from the status that is open. */
  | { readonly kind: 'why-not'; readonly term: Term }
  | {
      readonly kind: 'define'
      readonly query: string
      readonly status?: StatusId
      readonly topic?: string
      /** False when the name alone was typed, which may be meant as an answer. */
      readonly asked: boolean
      readonly asks?: Asked
    }
