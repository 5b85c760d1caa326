/**
 * How many features that the text model knows tell something. They belong to the model: whoever trains one that knows more
 * or fewer features of a text measures these anew, with `npm run evaluate`.
 */

/** A text, or its last part alone: with fewer it tells no status by itself, and is never called clear. */
export const TEXT_TELLS = 8
/** A clause that is weighed beside the whole text, which it comes from. */
export const CLAUSE_TELLS = 6
/** What stands beside a name or a workload: with fewer it is no news of it. */
export const NEWS_TELLS = 3
