/** A test of an application is still to come, or its result. */
const STILL_TO_TEST =
  /\b(?:(?:not|n['’]?t|never|nobody|no one) (?:\w+ ){0,3}(?:tested|tried|checked|verified)|untested|(?:wait\w*|await\w*|pending) (?:for )?(?:\w+ ){0,3}(?:tests?|testing)(?: results?)?|tests? (?:results? )?(?:is |are )?(?:pending|outstanding|open|still to come|awaited)|still (?:testing|to be tested|being tested))\b/i
/** Somebody says that it works. */
const SAID_TO_WORK =
  /\b(?:says?|said|confirm(?:s|ed)?|claims?) (?:that )?(?:(?!that|build|version|release)[\w-]+ ){0,4}(?:works|runs|(?:is|are) (?:supported|compatible|certified)|supports? it)\b(?! council)(?! (?:only|not))/i
/** It was tried, and failed; or it is a rule that it must be certified first. */
const FAILED =
  /\b(?:fail\w*|takes? \w+ down|crash\w*|breaks?|broke(?:n)?|errors?|freez\w+|hangs?|(?:does|do|did)(?:n['’]?t| not) (?:work|run|start|load|open|sync|print|support)|cannot|can['’]?t|unsupported|incompatible|(?:not|n['’]?t|isn['’]?t|aren['’]?t) (?:\w+ )?(?:supported|compatible|certified|released)|only (?:supports?|works|runs)|stops?|refus\w*|must be (?:tested|certified)|block\w*|until|no (?:go-?live|move|rollout))\b/i

/** True where an application was not tried yet, or is said to work, and nothing is said to fail. */
export function isNotTried(text: string): boolean {
  return (STILL_TO_TEST.test(text) || SAID_TO_WORK.test(text)) && !FAILED.test(text)
}
