/** "Until" in its usual spellings. */
export const UNTIL = "(?:until|untill|till|'?til)"
