const REMIND = '^(?:(?:can|could|would|will) you )?(?:please )?(?:remind|ping|nudge) me (?:again )?'
const WHEN =
  '(?:(?:in|on|next|after|until|by) .{2,30}|tomorrow|(?:the )?day after tomorrow|(?:at )?(?:the )?end of .{4,20}|(?:mon|tues|wednes|thurs|fri)day)'
const ABOUT_THEN = new RegExp(`${REMIND}(?:about|of|to look at) (.{2,60}?) (${WHEN})$`, 'i')
const THEN_ABOUT = new RegExp(`${REMIND}(${WHEN}) (?:about|of|to look at) (.{2,60})$`, 'i')

/**
 * Reads "remind me about Contoso in two weeks", which means for what is due that it comes back then; undefined for any
 * other message.
 * @param text on one line, without a mark at its end
 * @returns as it would stand behind "snooze"
 */
export function readRemindMe(text: string): string | undefined {
  const [, whom, when] = ABOUT_THEN.exec(text) ?? []
  if (whom !== undefined && when !== undefined) return `${whom} ${when}`
  const [, then, about] = THEN_ABOUT.exec(text) ?? []
  return then === undefined || about === undefined ? undefined : `${about} ${then}`
}
