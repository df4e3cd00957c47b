/**
 * The pages for people. Each is an HTML that names what was built for it (`gateway/pages`), in the language of whoever opens
 * it; the page then asks `/graphql` as anybody may. It loads nothing from elsewhere, and nothing may be written into it.
 */
import type { FastifyInstance } from 'fastify'
import { vary } from '../http/send-kept.ts'
import { type PageParts, serveBuilt } from './built.ts'
import { inPage } from './in-page.ts'
import { type Language, languageOf } from './language.ts'

interface Page {
  url: string
  /** The folder in `gateway/pages`. */
  name: string
  /** It asks about people, with a token. */
  asksAboutPeople?: true
  texts: Readonly<Record<Language, { title: string; heading: string; about: string }>>
}

const PAGES: readonly Page[] = [
  {
    url: '/',
    name: 'dashboard',
    texts: {
      nl: {
        title: 'Overstap: wie overstapt tussen de branches',
        heading: 'Wie overstapt tussen de branches',
        about: 'Waar het knelt op de technische arbeidsmarkt, en wat opleiding en geld eraan doen.',
      },
      en: {
        title: 'Overstap: who moves between the branches',
        heading: 'Who moves between the branches',
        about: 'Where the labour market for technical trades is short, and what training and money do about it.',
      },
    },
  },
  {
    url: '/routes',
    name: 'routes',
    asksAboutPeople: true,
    texts: {
      nl: {
        title: 'Overstap: waar kan iemand heen',
        heading: 'Waar kan iemand heen',
        about: 'Een route is een voorstel. Een mens kijkt ernaar, beslist, en zegt waarom.',
      },
      en: {
        title: 'Overstap: where somebody could go',
        heading: 'Where somebody could go',
        about: 'A route is a suggestion. A person looks at it, decides, and says why.',
      },
    },
  },
]

/** For whom the development issuer gives tokens to a page about people. */
const ROLES = ['coach', 'partner']

/** As HTML, with what is there without a script. */
const NEEDS_SCRIPT: Readonly<Record<Language, string>> = {
  nl: 'Deze pagina tekent met JavaScript. Zonder staan <a href="/export/MovesFigures.csv?dialect=excel-nl&amp;language=nl">de overstappen</a> en <a href="/export/ProgrammeFigures.csv?dialect=excel-nl&amp;language=nl">de cijfers van de programma’s</a> in een bestand, en <a href="/status">hoe het met de partners gaat</a> op een pagina.',
  en: 'This page draws with JavaScript. Without it there are <a href="/export/MovesFigures.csv?language=en">the moves</a> and <a href="/export/ProgrammeFigures.csv?language=en">the figures of the programmes</a> as files, and <a href="/status">how the partners are doing</a> as a page.',
}

const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  fontSrc: ["'self'"],
  imgSrc: ["'self'"],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
}

/** @param tokensUrl where the development issuer gives tokens; undefined: one pastes a token. */
export function servePages(app: FastifyInstance, tokensUrl: URL | undefined): void {
  const built = serveBuilt(app)
  const tokens = tokensUrl ? { url: tokensUrl.href, roles: ROLES } : null
  for (const page of PAGES) {
    const settings = page.asksAboutPeople && { tokens }
    const connectSrc = [...POLICY.connectSrc, ...(settings && tokensUrl ? [tokensUrl.origin] : [])]
    const parts = built[page.name]
    if (parts === undefined) throw new Error(`The page «${page.name}» is not built: run «npm run generate».`)
    const html = { nl: htmlOf(page, 'nl', parts, settings), en: htmlOf(page, 'en', parts, settings) }
    app.get<{ Querystring: { language?: string | string[] } }>(
      page.url,
      { helmet: { contentSecurityPolicy: { useDefaults: false, directives: { ...POLICY, connectSrc } } } },
      async (request, reply) => {
        void reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache')
        vary(reply, 'accept-language')
        const { language } = request.query
        return html[language === 'nl' || language === 'en' ? language : languageOf(request.headers['accept-language'])]
      },
    )
  }
}

function htmlOf(
  { texts }: Page,
  language: Language,
  { scripts, styles, fonts, icon, first }: PageParts,
  settings: object | undefined,
): string {
  const { title, heading, about } = texts[language]
  const [script, ...imported] = scripts.map(name => `/assets/${name}`)
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">
<title>${title}</title><meta name="description" content="${about}">
<link rel="icon" href="/assets/${icon}">
<script src="/assets/${first}"></script>
${fonts.map(name => `<link rel="preload" href="/assets/${name}" as="font" type="font/woff2" crossorigin>`).join('\n')}
${styles.map(name => `<link rel="stylesheet" href="/assets/${name}">`).join('\n')}
${imported.map(name => `<link rel="modulepreload" href="${name}">`).join('\n')}
<script type="module" src="${script}"></script>${settings ? settingsIn(settings) : ''}</head>
<body><div id="page"><header><h1>${heading}</h1><p>${about}</p></header>
<noscript><p>${NEEDS_SCRIPT[language]}</p></noscript></div></body></html>
`
}

function settingsIn(settings: object): string {
  return `\n<script type="application/json" id="settings">${inPage(settings)}</script>`
}
