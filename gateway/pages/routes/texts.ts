/** What the route finder says, in the language of the page. */
import { LANGUAGE } from '../page/language.ts'
import { EN } from './texts-en.ts'
import { NL } from './texts-nl.ts'

export const TEXTS = LANGUAGE === 'en' ? EN : NL
