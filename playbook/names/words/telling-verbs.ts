/** Verbs of somebody who says something: "contoso says the libraries move", "EKH thinks it is too slow". */
export const TELLING_VERBS: ReadonlySet<string> = new Set(
  'says said sez sais sayd thinks thought told tells wrote writes mentioned confirmed confirms reported reports feels claims insists replied answered asked asks decided believes'.split(
    ' ',
  ),
)
