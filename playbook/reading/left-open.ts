/**
 * Who writes names two explanations and none of them: "could be their line, could be the service", "whether it is the
 * plugin or the update nobody tested". That stands beside the words of both, of which one kind is mostly louder.
 */
const UNDECIDED =
  /\b(?:whether|if) [^.;!?\n]{3,140}? or |\b(?:either|might be|may be|could be|maybe|perhaps) [^.;!?\n]{3,140}?[, ]or |\b(?:could|might|may) be [^.;!?\n]{2,80}[,;.] (?:or )?(?:it )?(?:could|might|may) be\b|\bmaybe [^.;!?\n]{2,60}, maybe\b|\bwhich of the two\b/gi

/** Before it: what was asked and has been answered, and what is all the same. */
const ASKED =
  /\b(?:ask(?:ed|s|ing)?|no matter|regardless(?: of)?|does(?:n['’]?t| not) matter|don['’]?t care|see|check)(?: \S+){0,3} ?$/i

/** True when a text leaves open, in so many words, which of two things it is. */
export function leavesOpen(text: string): boolean {
  for (const { index } of text.matchAll(UNDECIDED)) {
    if (!ASKED.test(text.slice(Math.max(0, index - 60), index))) return true
  }
  return false
}
