/** What money was awarded: the cube of awards, of those that stand and those that were paid and closed. */
import {
  type Cube,
  type CubeDefinition,
  type Language,
  readCodes,
  readCube,
  readList,
  type Session,
} from '@overstap/kit'
import { branchDimension, placeDimensions, sectorDimension, UNKNOWN, withUnknown } from '@overstap/schema/reference'
import type { FundingUseDimension, FundingUseFilter, QueryFundingUseArgs } from './generated/schema.ts'

/** Who pays, in the order in which they are asked (R8). A fund that came later is `OTHER` until the cube knows it. */
export const FUNDS: readonly string[] = [
  'register:oom',
  'register:a-en-o-metalektro',
  'register:wij-techniek',
  'register:oo-fonds-bouw',
  'register:uwv',
  'register:gemeente-groningen',
  'register:gemeente-emmen',
  'register:rvo',
  'register:provincie-drenthe',
  'register:servicepunt-techniek-noord',
  'register:provincie-noord-holland',
]
const OTHER = 'OTHER'

/**
 * Money of one firm, or of one person where no firm has a part in it, is money of one party. But nothing says which closed
 * awards were of a firm that has one today, or of one person: those are parties of their own (decisions/0030).
 */
const AWARDED = `
  select fund, branch, region, province, amount_cents, decided_on, coalesce(firm, 'past ' || number) as party,
      'past ' || number as award, null as somebody
    from past_awards
  union all
  select fund, branch, region, province, amount_cents, decided_on, coalesce(employer, beneficiary, number::text),
      number::text, beneficiary
    from awards join schemes on schemes.id = awards.scheme where not carried_over`

export const fundingUse: CubeDefinition<FundingUseDimension> = {
  name: 'fundingUse',
  version: 2,
  unit: 'EURO_CENTS',
  definition: {
    nl: 'Geld dat in de periode werd toegekend, ook wat intussen is uitbetaald en afgesloten, per fonds dat betaalt. Het grondtal is het aantal toekenningen.',
    en: 'Money that was awarded in the period, also what was paid and closed since, by the fund that pays. The base is the number of awards.',
  },
  dimensions: {
    FUND: { keys: [...FUNDS, OTHER] },
    BRANCH: withUnknown(branchDimension),
    SECTOR: withUnknown(sectorDimension('BRANCH')),
    REGION: withUnknown({ keys: placeDimensions.REGION.keys }),
    PROVINCE: withUnknown({ keys: placeDimensions.PROVINCE.keys }),
  },
  tables: [
    { by: [], finest: 'MONTH' },
    { by: ['FUND'], finest: 'QUARTER' },
    { by: ['BRANCH'], finest: 'QUARTER' },
    { by: ['SECTOR'], finest: 'YEAR' },
    { by: ['REGION'], finest: 'QUARTER' },
    { by: ['PROVINCE'], finest: 'YEAR' },
    { by: ['FUND', 'BRANCH'], finest: 'YEAR' },
    { by: ['FUND', 'REGION'], finest: 'YEAR' },
    { by: ['BRANCH', 'REGION'], finest: 'YEAR' },
  ],
  rows: async ({ rows }, from, to) => {
    const found = await rows<AwardedRow>(
      `select date_trunc('month', decided_on)::date as month, fund, branch, region, province, party, somebody,
          count(*)::int as count, sum(record_key(secret, award))::float8 as key, sum(amount_cents)::float8 as cents,
          case when somebody is null then max(amount_cents) else sum(amount_cents) end::float8 as "largestCents"
        from (${AWARDED}) as awarded, cube_secret where decided_on >= $1 and decided_on < $2
        group by 1, fund, branch, region, province, party, somebody`,
      [from, to],
    )
    return found.map(({ fund, branch, region, province, somebody, ...row }) => ({
      ...{ ...row, person: somebody ?? undefined },
      keys: {
        FUND: FUNDS.includes(fund) ? fund : OTHER,
        ...{ BRANCH: branch ?? UNKNOWN, REGION: region ?? UNKNOWN, PROVINCE: province ?? UNKNOWN },
      },
    }))
  },
  since: async ({ rows }) => {
    const [first] = await rows<{ month: string | null }>(
      `select date_trunc('month', min(decided_on))::date as month from (${AWARDED}) as awarded`,
      [],
    )
    return first?.month ?? undefined
  },
}

interface AwardedRow {
  month: string
  fund: string
  branch: string | null
  region: string | null
  province: string | null
  party: string
  /** Whose training it pays, of whoever is here; what one person is given is hidden together. */
  somebody: string | null
  count: number
  key: number
  cents: number
  largestCents: number
}

export function readFundingUse(
  session: Session,
  { by, from, to, where }: QueryFundingUseArgs,
  language: Language,
): Promise<Cube> {
  return readCube(session, fundingUse, { by, from, to, where: where ? codesOf(where) : {} }, language)
}

/** @throws BAD_USER_INPUT for an unknown region, with the nearest ones (R20). */
function codesOf({ funds, branches, regions }: FundingUseFilter) {
  return {
    FUND: readList('funds', funds),
    BRANCH: readList('branches', branches),
    REGION: readCodes('region', 'regions', regions),
  }
}
