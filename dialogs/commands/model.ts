import type { ResourceCommand } from '../resources/commands.ts'
import type { ChangeCommand } from './change-commands.ts'
import type { CorrectsKept } from './corrects-kept.ts'
import type { Unchanged } from './unchanged.ts'
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
  /** Asked whether it is to be kept: not now. */
  | 'leave-open'
  /** Meant for somebody else, or put there by a phone. */
  | 'aside'
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

/** What is open is about another customer or workload; without either, the names are to be asked. */
export interface NamesCommand {
  readonly kind: 'names'
  readonly customer?: string
  readonly workload?: WorkloadId
  /** Said besides: a day, or that none is known, as it was typed. */
  readonly date?: string
  /** Meant so only of a customer who is known: “its Fabrikam”. */
  readonly ifKnown?: true
}

/** Without a status, it is to be chosen; without a reason, why. */
export interface ChangeStatus {
  readonly kind: 'change-status'
  readonly status?: StatusId
  readonly reason?: string
  /** It is to be kept so, where it is that already. */
  readonly keeps?: true
  /** Said with it: a day, or that none is known, as it was typed. */
  readonly date?: string
}

/** What is ordered of what is shown, and then more, which is a message of its own: “keep it, and Fabrikam wants …”. */
export interface KeepThen {
  readonly kind: 'keep-then'
  /** `keep-last`: the order stands behind the rest. `agree`: it is right; `cancel`: it is to be put away. */
  readonly order: 'keep' | 'keep-last' | 'agree' | 'cancel'
  /** What is to be kept with it: a day, or that none is known, as it was typed. */
  readonly date?: string
  /** As it was typed, without the words that lead over to it. */
  readonly rest: string
  /** The whole message. */
  readonly said: string
  /** “Keep it Fabrikam …” is an order only where a customer's name heads the rest, “save and …” also where the rest is one. */
  readonly only?: 'headed' | 'asked-or-headed'
}

/** What a typed message asks for. Everything that is no command is about a situation. */
export type Command =
  | { readonly kind: PlainCommand }
  | { readonly kind: 'overrides' }
  | KeepWith
  | KeepThen
  /** Of the form that is open; `isSure`: it was said to save it. `rest`: what is said behind it, a message of its own. */
  | { readonly kind: 'save-form'; readonly isSure: boolean; readonly rest?: string }
  | CorrectsKept
  | Unchanged
  | ResourceCommand
  | ChangeCommand
  | { readonly kind: 'assess'; readonly rest: string }
  /** `ifKept`: meant so only when the list has something; else it is no command. */
  /** `mayAnswer`: while something is open, it is said of that. */
  | { readonly kind: 'status'; readonly filter: string; readonly ifKept?: true; readonly mayAnswer?: true }
  | { readonly kind: 'history'; readonly filter: string }
  | NamesCommand
  | ChangeStatus
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
