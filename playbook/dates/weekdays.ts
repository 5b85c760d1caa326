/** The days of the week, from Sunday on. */
export const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Their short names: "Sun", "Mon". */
export const SHORT_WEEKDAYS: readonly string[] = WEEKDAYS.map((day) => day.slice(0, 3))
