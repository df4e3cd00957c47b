/**
 * What funds gave in the years before today, fund by fund: for whom, how much, and by which scheme of that year. Amounts are
 * plausible examples like those of the schemes of today; where one of these has a ceiling, what went before it has ended.
 */
import type { BranchCode } from '@overstap/schema/reference'
import type { GeneratedCourse } from '@overstap/schema/region'

export interface PastGrant {
  fund: string
  /** The scheme, without its year. */
  scheme: string
  /** Who asks: the firm that hires, or the person. */
  applicant: 'FIRM' | 'PERSON'
  kinds: readonly GeneratedCourse['kind'][]
  /** From another branch than the one it leads to, from the same, or either. */
  from: 'OTHER' | 'SAME' | 'ANY'
  /** The branch that it leads to; null: any. */
  to: BranchCode | null
  /** Where people live; null: anywhere. */
  provinces: readonly string[] | null
  regions: readonly string[] | null
  /** How many of those it is for are given it. */
  share: number
  /** In euros. */
  amount: readonly [least: number, most: number]
  /** In euros, for each two years; null: none. */
  ceiling: number | null
  /** The last day on which it was given; null where it goes on. */
  until: string | null
}

/** The last day before the schemes of today that have a ceiling. */
const BEFORE_TODAYS = '2025-12-31'
const NORTH = ['groningen', 'friesland', 'drenthe']

/** Training funds first, then benefit budgets, money of the state, of the regions, vouchers (R8). */
export const pastGrants: readonly PastGrant[] = [
  ...ofFund('register:oom', 'METAAL', {
    'oom-leerwerkbijdrage': { kinds: ['CREBO'], share: 0.8, amount: [2700, 5400] },
    'oom-zij-instroom': { from: 'OTHER', share: 0.65, amount: [2000, 2000] },
    'oom-vakcursussen': { from: 'SAME', share: 0.5, amount: [300, 750] },
    'oom-evc': { kinds: ['EVC'], share: 0.6, amount: [600, 1200] },
  }),
  ...ofFund('register:a-en-o-metalektro', 'METALEKTRO', {
    'a-en-o-fo': { kinds: ['CREBO'], share: 0.75, amount: [3000, 6000] },
    'a-en-o-zij-instroom': { from: 'OTHER', share: 0.6, amount: [1500, 3000], until: BEFORE_TODAYS },
    'a-en-o-vakcursussen': { from: 'SAME', share: 0.5, amount: [350, 1000] },
    'a-en-o-evc': { kinds: ['EVC'], share: 0.5, amount: [450, 1000] },
  }),
  ...ofFund('register:wij-techniek', 'INSTALLATIE', {
    'wij-techniek-stip': { kinds: ['CREBO'], share: 0.8, amount: [1300, 2600] },
    'wij-techniek-zij-instroom': { from: 'OTHER', share: 0.65, amount: [700, 1500] },
    'wij-techniek-vakcursussen': { from: 'SAME', share: 0.55, amount: [250, 600] },
  }),
  ...ofFund('register:oo-fonds-bouw', 'BOUW', {
    'bouw-leerlingbijdrage': { kinds: ['CREBO'], share: 0.75, amount: [2500, 5000] },
    'bouw-zij-instroom': { from: 'OTHER', share: 0.6, amount: [900, 1800] },
    'bouw-cursusbijdrage': { from: 'SAME', share: 0.5, amount: [300, 1000] },
  }),
  ...ofFund('register:uwv', null, {
    'uwv-scholingsbudget': { applicant: 'PERSON', kinds: ['SHORT', 'CREBO'], share: 0.2, amount: [700, 2500] },
  }),
  ...ofFund('register:rvo', null, {
    // A few firms are given much: their money is what nobody may be able to read off.
    'slim-klein': { from: 'SAME', share: 0.04, amount: [4000, 24_000] },
    'ezk-omscholing': {
      kinds: ['SHORT', 'CREBO'],
      from: 'OTHER',
      share: 0.06,
      amount: [3750, 3750],
      until: BEFORE_TODAYS,
    },
  }),
  ...ofFund('register:provincie-drenthe', null, {
    'provincie-drenthe-opslag': {
      ...{ applicant: 'PERSON', kinds: ['SHORT', 'CREBO', 'EVC', 'ORIENTATION'], provinces: ['drenthe'] },
      ...{ share: 0.25, amount: [400, 1000], ceiling: 52_100, until: BEFORE_TODAYS },
    },
  }),
  ...ofFund('register:servicepunt-techniek-noord', null, {
    'spt-noord-scholingsbudget': {
      ...{
        applicant: 'PERSON',
        regions: NORTH,
        share: 0.22,
        amount: [500, 1500],
        ceiling: 400_000,
        until: BEFORE_TODAYS,
      },
    },
  }),
  ...ofFund('register:provincie-noord-holland', null, {
    'noord-holland-orientatievoucher': voucher({ kinds: ['ORIENTATION'], share: 0.5, amount: [500, 500] }),
    'noord-holland-opleidingsvoucher': voucher({ share: 0.2, amount: [800, 2500] }),
    'noord-holland-ondersteuningsvoucher': voucher({ kinds: ['SHORT', 'CREBO'], share: 0.06, amount: [750, 750] }),
  }),
]

type Particulars = Pick<PastGrant, 'share' | 'amount'> & Partial<PastGrant>

/** Of a fund for one branch, or for any; unless something else is said, to a firm for a short course. */
function ofFund(fund: string, to: PastGrant['to'], schemes: Readonly<Record<string, Particulars>>): PastGrant[] {
  return Object.entries(schemes).map(([scheme, particulars]) => ({
    ...{ fund, scheme, to, applicant: 'FIRM', kinds: ['SHORT'], from: 'ANY' },
    ...{ provinces: null, regions: null, ceiling: null, until: null },
    ...particulars,
  }))
}

/** Counted by the service point since the schemes of today. */
function voucher(particulars: Particulars): Particulars {
  return { applicant: 'PERSON', provinces: ['noord-holland'], until: BEFORE_TODAYS, ...particulars }
}
