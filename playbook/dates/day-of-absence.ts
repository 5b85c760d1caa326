const AWAY =
  /\b(?:on (?:(?:annual|parental|maternity|paternity|sick|medical|their|his|her) )?(?:vacation|leave|holidays?|pto)|out of (?:the )?office|ooo|off sick|(?:is|are) (?:away|off|out|sick|back(?: from \p{L}+)?)|back)\b[^.,;:\n]{0,20}$/iu
/** So much text before a day is searched. In UTF-16 units. */
const REACH = 80

/**
 * True for the day until which somebody is away: "Jim is on vacation until 15 April". It is a date of the status only
 * where nothing else is said of that.
 * @param at where its words begin
 */
export function isDayOfAbsence(text: string, at: number): boolean {
  return AWAY.test(text.slice(Math.max(0, at - REACH), at))
}
