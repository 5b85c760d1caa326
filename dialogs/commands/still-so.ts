import type { PreparedPlaybook } from '../../playbook/prepare.ts'
import { namesCustomer } from './command-status.ts'

/** "Contoso still blocked, new date 1 July", "contoso is still blocked until 1 July": nothing new but the date. */
const STILL_SO =
  /^(.{2,60}?)(?: ?[:–-])? (?:(?:is|are|stays|remains) )?(?:still (?:blocked|stuck|on hold|the same)|(?:un|not )changed|no change),? ?(?:(?:and|but|just|only|with) )?(?:(?:a |the )?new (?:(?:target|unblock) )?date(?: is|:)?|(?:now )?(?:until|till|to|by)) (.{3,40})$/i

/**
 * The customer and the words of the date, where a message says that nothing changed but the date; undefined for any
 * other message.
 * @param text on one line, without marks at its end
 */
export function readStillSo(prepared: PreparedPlaybook, text: string): readonly [string, string] | undefined {
  const [, filter = '', value = ''] = STILL_SO.exec(text) ?? []
  return filter !== '' && namesCustomer(prepared, filter) ? [filter, value] : undefined
}
