import { capitalised } from '../../playbook/names/words/capitalised.ts'

const LANGUAGE =
  '(?:german|french|spanish|italian|dutch|polish|portuguese|czech|swedish|danish|norwegian|finnish|hungarian|turkish|greek|japanese|chinese|korean|arabic|hebrew|romanian|russian|ukrainian)'
/** “…in german”, “… in a French version”. */
const IN_LANGUAGE = new RegExp(
  String.raw`\s+(?:in (?:an? |the )?|(?:but |only )*in )(${LANGUAGE})(?: (?:language|version|translation))?(?![\p{L}\p{N}])`,
  'iu',
)
/** “The german workbook”, not “the German Bakery”: the rest tells whether a resource is meant. */
const BEFORE_IT = new RegExp(
  String.raw`(?<=^(?:share|send|show|find|give|resources?|links?|forward)(?: (?:me|us|them))?(?: (?:the|a|our|some|any|for))* )(${LANGUAGE}) (?:versions? of (?:the )?)?(?=\S)`,
  'iu',
)

/** An order for a resource, and the language in which it is wanted. */
export interface InLanguage {
  readonly text: string
  /** With its capital; undefined where none is named. */
  readonly language?: string
}

/** Sets apart the language in which a resource is wanted: “share the workbook with contoso in german”. */
export function languageApart(text: string): InLanguage {
  const pattern = [IN_LANGUAGE, BEFORE_IT].find((each) => each.test(text))
  const language = pattern?.exec(text)?.[1]
  return pattern === undefined || language === undefined
    ? { text }
    : { text: text.replace(pattern, '').trim(), language: capitalised(language.toLowerCase()) }
}

/** What the playbook has for who wants a resource in another language. */
export function onlyInEnglish(language: string): string {
  return `The playbook has its resources in English only, and I translate nothing. If a page has a ${language} version, its own choice of languages leads to it.`
}
