/** Easter Sunday of a year of the Gregorian calendar, as the Western churches keep it, by Butcher's rule. `month`: 3 or 4. */
export function easterSunday(year: number): { readonly month: number; readonly day: number } {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return { month: Math.floor(days / 31), day: (days % 31) + 1 }
}
