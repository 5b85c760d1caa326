/** How the days of the week are shortened, from Sunday on: "Sun", "Mon". */
export const SHORT_WEEKDAYS: readonly string[] = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
