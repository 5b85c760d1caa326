import { matchesOf } from '../text/matches.ts'

/**
 * The writer names two explanations and chooses neither: "could be their line, could be the service", "whether it is
 * the plugin or the update nobody tested". The words alone would mostly speak for one of them.
 */
const UNDECIDED =
  /\b(?:whether|if) [^.;!?\n]{3,140}? or |\b(?:either|might be|may be|could be|maybe|perhaps) [^.;!?\n]{3,140}?[, ]or |\b(?:could|might|may) be [^.;!?\n]{2,80}[,;.] (?:or )?(?:it )?(?:could|might|may) be\b|\bmaybe [^.;!?\n]{2,60}, maybe\b|\bwhich of the two\b/gi

/** Words before it that make it no open question: it was asked and answered, or it does not matter. */
const ASKED =
  /\b(?:ask(?:ed|s|ing)?|no matter|regardless(?: of)?|does(?:n['’]?t| not) matter|don['’]?t care|see|check)(?: \S+){0,3} ?$/i

/** True when a text says outright that it may be one of two things. */
export function leavesOpen(text: string): boolean {
  for (const { index } of matchesOf(UNDECIDED, text)) {
    if (!ASKED.test(text.slice(Math.max(0, index - 60), index))) return true
  }
  return false
}
